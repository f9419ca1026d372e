import { adjustmentsOf, refused } from '../../support/adjustments';
import type { Json } from '../../support/http';
import { accepted, activeContract } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';

describe('items and cancellations around a change of currency', () => {
  const world = useFreshWorld();
  let contract: string;
  let items: ReturnType<typeof adjustmentsOf>;

  const start = async (changes: Json): Promise<void> => {
    contract = await activeContract(world, { amount: '1000.00', lock_offset_hours: 48, ...changes });
    items = adjustmentsOf(world, contract);
  };
  const cycleOf = async (day: string): Promise<string> =>
    (accepted(await world.admin.get(`/contracts/${contract}/cycles`)).data as Json[]).find(
      ({ start_date }) => start_date === day,
    )!.id as string;
  /** Yen, which have no decimals, from February on. */
  const change = async (): Promise<void> => {
    const path = `/contracts/${contract}/amendments`;
    const amendment = { currency: 'JPY', amount: '150000', effective_date: '2026-02-01' };
    const { id } = accepted(await world.admin.post(path, amendment));
    accepted(await world.worker.post(`${path}/${id}/signatures`, { signature: 'Wanda' }));
  };
  const totals = async () =>
    (await items.invoices()).map(({ period_start, total, currency, status }) => [
      ...[period_start, total, currency, status],
    ]);

  it('an item is in the currency of the cycle that it is made for, before and after the change', async () => {
    await start({});
    await change();
    const february = await cycleOf('2026-02-01');
    expect(await items.post({ cycle_id: february, amount: '10.50' })).toMatchObject({ status: 400 });
    const yen = { cycle_id: february, amount: '700', is_auto_approved: true };
    expect(await items.make(yen)).toMatchObject({ currency: 'JPY', amount: '700' });
    await world.advance('2026-02-02T00:00:00Z');
    // January is open for review still.
    const euros = { date_submitted: '2026-01-20', amount: '10.50', is_auto_approved: true };
    expect(await items.make(euros)).toMatchObject({ currency: 'EUR', amount: '10.50' });
    await world.advance('2026-03-03T12:00:00Z');
    expect(accepted(await world.admin.get('/billing/exceptions')).data).toEqual([]);
    expect(await totals()).toEqual([
      ['2026-01-01', '1010.50', 'EUR', 'pending'],
      ['2026-02-01', '150700', 'JPY', 'pending'],
    ]);
  });

  it('an item is not approved for a cycle in another currency, and says so before', async () => {
    await start({});
    const early = await items.make({ cycle_id: await cycleOf('2026-02-01') });
    const late = await items.make({ cycle_id: await cycleOf('2026-01-01') });
    await change();
    const other = refused(422, 'mixed_currencies');
    expect(await items.review(early.id as string, 'approved')).toMatchObject(other);
    await world.advance('2026-02-05T00:00:00Z');
    for (const { id } of [early, late]) {
      expect(await items.get(id as string)).toMatchObject({
        why: { if_approved_now: { cycle_id: null, refused: { code: 'mixed_currencies' } } },
      });
      expect(await items.review(id as string, 'approved')).toMatchObject(other);
    }
    const ids = [early.id, late.id];
    const many = await world.admin.post('/invoice-adjustments/many/reviews', { ids, status: 'approved' });
    expect(accepted(many)).toMatchObject({ reviewed: 0, refused: 2 });
    accepted(await items.review(late.id as string, 'declined'));
    await world.advance('2026-03-03T12:00:00Z');
    expect(accepted(await world.admin.get('/billing/exceptions')).data).toEqual([]);
    expect((await totals()).map(([, total]) => total)).toEqual(['1000.00', '150000']);
  });

  it('an invoice is canceled as long as the next one is in its currency', async () => {
    await start({ start_date: '2025-12-01' });
    await change();
    await world.advance('2026-01-11T00:00:00Z');
    const december = (await items.invoices())[0]!;
    await world.advance('2026-02-02T00:00:00Z');
    accepted(await world.admin.post(`/invoices/${december.id as string}/cancel`, {}));
    await world.advance('2026-02-03T12:00:00Z');
    expect(await totals()).toEqual([
      ['2025-12-01', '1000.00', 'EUR', 'canceled'],
      ['2026-01-01', '2000.00', 'EUR', 'pending'],
    ]);
    const january = (await items.invoices())[1]!;
    expect(await world.admin.post(`/invoices/${january.id as string}/cancel`, {})).toMatchObject({
      ...{ status: 422, body: { error: { code: 'mixed_currencies' } } },
    });
    // It bills December as well, which is not given up with January.
    const waived = await world.admin.post(`/invoices/${january.id as string}/cancel`, { base_pay: 'waived' });
    expect(waived).toMatchObject({ status: 422, body: { error: { code: 'mixed_currencies' } } });
  });

  it('a month that was to be billed again goes on when the invoice that bills it is waived', async () => {
    await start({ start_date: '2025-12-01', lock_offset_hours: 0 });
    await world.advance('2026-01-11T00:00:00Z');
    const cancel = async (at: number, body: Json) =>
      accepted(
        await world.admin.post(`/invoices/${(await items.invoices())[at]!.id as string}/cancel`, body),
      );
    await cancel(0, {});
    await world.advance('2026-02-02T00:00:00Z');
    await cancel(1, { base_pay: 'waived' });
    await world.advance('2026-03-02T00:00:00Z');
    const february = (await items.invoices())[2]!;
    expect((february.lines as Json[]).map(({ description }) => description as string)).toEqual([
      ...['Base pay, 2026-02-01 to 2026-02-28', 'Base pay, 2025-12-01 to 2025-12-31'],
    ]);
    expect(february).toMatchObject({ total: '2000.00' });
  });
});
