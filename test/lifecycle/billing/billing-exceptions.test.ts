import { adjustmentsOf, refused } from '../../support/adjustments';
import type { Json } from '../../support/http';
import { accepted, activeContract, eventsOf } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';

describe('a cycle that cannot be billed', () => {
  const world = useFreshWorld();
  let mixed: string;
  let items: ReturnType<typeof adjustmentsOf>;
  beforeEach(async () => {
    mixed = await activeContract(world, { amount: '1000.00' });
    items = adjustmentsOf(world, mixed);
  });

  const exceptions = async (): Promise<Json[]> =>
    accepted(await world.admin.get('/billing/exceptions')).data as Json[];
  const retry = (cycleId: string) => world.admin.post(`/billing/exceptions/${cycleId}/retry`);
  const totals = async () =>
    (await items.invoices()).map(({ period_start, total, currency }) => [period_start, total, currency]);

  /** A salary in USD from February on, and approved items in EUR there, as an earlier release could have left them. */
  const mix = async (count: number): Promise<{ cycleId: string; approved: Json[] }> => {
    const path = `/contracts/${mixed}/amendments`;
    const amendment = { currency: 'USD', amount: '1200.00', effective_date: '2026-02-01' };
    const { id } = accepted(await world.admin.post(path, amendment));
    accepted(await world.worker.post(`${path}/${id}/signatures`, { signature: 'Wanda' }));
    await world.advance('2026-02-02T00:00:00Z');
    const cycleId = await cycleOf('2026-02-01');
    const approved: Json[] = [];
    for (let n = 0; n < count; n += 1) approved.push(await items.make({ is_auto_approved: true }));
    await world.db('adjustments').where({ contractId: mixed }).update({ currency: 'EUR' });
    return { cycleId, approved };
  };

  it('holds up nobody, says why, and is billed once the item in another currency is declined', async () => {
    const other = adjustmentsOf(world, await activeContract(world, { amount: '500.00' }));
    const { cycleId, approved } = await mix(1);
    const item = approved[0]!;
    await world.advance('2026-03-02T00:00:00Z');
    expect((await other.invoices()).map(({ total }) => total)).toEqual(['500.00', '500.00']);
    expect(await totals()).toEqual([['2026-01-01', '1000.00', 'EUR']]);
    expect(await exceptions()).toMatchObject([
      { id: cycleId, status: 'exception', exception: expect.stringMatching(/one currency.*USD and EUR/) },
    ]);
    expect(await items.get(item.id)).toMatchObject({
      status: 'approved',
      why: { missing: ['mended_exception'] },
    });
    accepted(await retry(cycleId));
    expect(await exceptions()).toHaveLength(1);

    for (const answer of [
      await items.patch(item.id, { amount: '1' }),
      await world.admin.delete(`/invoice-adjustments/${item.id}`),
    ])
      expect(answer).toMatchObject(refused(409, 'adjustment_immutable'));
    expect(accepted(await items.review(item.id, 'declined', 'paid in EUR by hand'))).toMatchObject({
      ...{ status: 'declined', applied_cycle_id: null, invoice_id: null },
    });
    expect(accepted(await retry(cycleId))).toMatchObject({ id: cycleId, status: 'invoiced' });
    expect(await exceptions()).toEqual([]);
    expect(await totals()).toEqual([
      ['2026-01-01', '1000.00', 'EUR'],
      ['2026-02-01', '1200.00', 'USD'],
    ]);
    // It is issued when it is mended, and so falls due no earlier.
    expect((await items.invoices()).at(-1)).toMatchObject({
      issued_at: '2026-03-02T00:00:00.000Z',
      is_overdue: false,
    });
    await world.advance('2026-03-03T00:00:00Z');
    expect((await items.invoices()).at(-1)).toMatchObject({ is_overdue: true });
    expect((await retry(cycleId)).status).toBe(404);
  });

  const dismiss = (cycleId: string, body: Json = { reason: 'paid by hand' }) =>
    world.admin.post(`/billing/exceptions/${cycleId}/dismiss`, body);
  const told = async (): Promise<Json[]> =>
    (await eventsOf(world, mixed)).filter(({ type }) => (type as string).startsWith('billing.exception'));

  it('can be given up with a reason once nothing is lost by that', async () => {
    const { cycleId, approved } = await mix(1);
    await world.advance('2026-03-02T00:00:00Z');
    const [exception] = await exceptions();
    expect(exception!.exception).toMatch(/Decline its items in EUR first; then retry the cycle, or dismiss/);
    expect(await dismiss(cycleId, {})).toMatchObject(refused(400, 'invalid_request'));
    expect(await dismiss(cycleId)).toMatchObject({
      ...{
        status: 422,
        body: { error: { code: 'mixed_currencies', details: { adjustment_ids: [approved[0]!.id] } } },
      },
    });
    accepted(await items.review(approved[0]!.id, 'declined'));
    expect(accepted(await dismiss(cycleId))).toMatchObject({ id: cycleId, status: 'dismissed' });
    expect(await exceptions()).toEqual([]);
    expect((await retry(cycleId)).status).toBe(404);
    expect((await dismiss(cycleId)).status).toBe(404);
    expect((await told()).map(({ type }) => type)).toEqual([
      ...['billing.exception.raised', 'billing.exception.dismissed'],
    ]);
    expect((await told())[1]).toMatchObject({
      ...{ actor: { type: 'service' } },
      payload: { cycle_id: cycleId, reason: 'paid by hand', base_pay: 'waived', items_go_to_cycle_id: null },
    });
    await world.advance('2026-04-02T00:00:00Z');
    expect(await totals()).toEqual([
      ['2026-01-01', '1000.00', 'EUR'],
      ['2026-03-01', '1200.00', 'USD'],
    ]);
  });

  it('gives its items to the next invoice when it is dismissed', async () => {
    const { cycleId, approved } = await mix(2);
    await world.advance('2026-03-02T00:00:00Z');
    // One of them is in the currency of the contract, as an earlier release could have left it.
    const kept = approved[1]!.id as string;
    await world.db('adjustments').where({ id: kept }).update({ currency: 'USD' });
    accepted(await items.review(approved[0]!.id, 'declined'));
    accepted(await dismiss(cycleId));
    const march = (accepted(await world.admin.get(`/contracts/${mixed}/cycles`)).data as Json[]).find(
      ({ start_date }) => start_date === '2026-03-01',
    )!;
    expect(await items.get(kept)).toMatchObject({ status: 'approved', applied_cycle_id: march.id });
    expect((await told()).at(-1)).toMatchObject({ payload: { items_go_to_cycle_id: march.id } });
    await world.advance('2026-04-02T00:00:00Z');
    expect(await totals()).toEqual([
      ['2026-01-01', '1000.00', 'EUR'],
      ['2026-03-01', '1300.00', 'USD'],
    ]);
  });

  /** An approved item that no invoice of the contract can bill. */
  const foreign = async (): Promise<string> => {
    const { id } = await items.make({ is_auto_approved: true });
    await world
      .db('adjustments')
      .where({ id: id as string })
      .update({ currency: 'USD' });
    return id as string;
  };
  const cycleOf = async (day: string): Promise<string> =>
    (accepted(await world.admin.get(`/contracts/${mixed}/cycles`)).data as Json[]).find(
      ({ start_date }) => start_date === day,
    )!.id as string;

  it('hands on the base pay that it was to bill again when it is dismissed, and waives its own', async () => {
    await world.advance('2026-02-02T00:00:00Z');
    const [january] = await items.invoices();
    accepted(await world.admin.post(`/invoices/${january!.id}/cancel`, {}));
    const item = await foreign();
    await world.advance('2026-03-02T00:00:00Z');
    expect(await exceptions()).toHaveLength(1);
    accepted(await items.review(item, 'declined'));
    accepted(await dismiss(await cycleOf('2026-02-01')));
    expect((await told()).at(-1)).toMatchObject({
      payload: { base_pay: 'waived', items_go_to_cycle_id: await cycleOf('2026-03-01') },
    });
    await world.advance('2026-04-02T00:00:00Z');
    const march = (await items.invoices()).at(-1)!;
    expect(march).toMatchObject({ period_start: '2026-03-01', total: '2000.00' });
    expect((march.lines as Json[]).map(({ description }) => description as string)).toEqual([
      ...['Base pay, 2026-03-01 to 2026-03-31', 'Base pay, 2026-01-01 to 2026-01-31'],
    ]);
  });

  it('that is the final one keeps a month that it was to bill again, unless that is waived by word', async () => {
    const end = { termination_type: 'mutual', completion_date: '2026-02-20', terminate_now: false };
    accepted(await world.admin.post(`/contracts/${mixed}/terminations`, end));
    await world.advance('2026-02-02T00:00:00Z');
    const january = (await items.invoices())[0]!.id as string;
    accepted(await world.admin.post(`/invoices/${january}/cancel`, {}));
    const item = await foreign();
    await world.advance('2026-03-02T00:00:00Z');
    accepted(await items.review(item, 'declined'));
    const final = await cycleOf('2026-02-01');
    expect(await dismiss(final)).toMatchObject({
      body: { error: { code: 'no_unlocked_cycle', details: { invoice_ids: [january] } } },
    });
    const waiving = (id: string) => dismiss(final, { reason: 'paid by hand', waived_invoice_ids: [id] });
    expect(await waiving(final)).toMatchObject(refused(404, 'not_found'));
    accepted(await waiving(january));
    expect((await told()).at(-1)).toMatchObject({
      payload: { items_go_to_cycle_id: null, waived_invoice_ids: [january] },
    });
  });

  it('that is the final one is dismissed once nothing is left that a later invoice would bill', async () => {
    const end = { termination_type: 'mutual', completion_date: '2026-02-20', terminate_now: false };
    accepted(await world.admin.post(`/contracts/${mixed}/terminations`, end));
    await world.advance('2026-02-02T00:00:00Z');
    const [item, kept] = [await foreign(), (await items.make({ is_auto_approved: true })).id as string];
    await world.advance('2026-03-02T00:00:00Z');
    const final = await cycleOf('2026-02-01');
    expect(await exceptions()).toMatchObject([{ id: final }]);
    accepted(await items.review(item, 'declined'));
    expect(await dismiss(final)).toMatchObject({
      body: { error: { code: 'no_unlocked_cycle', details: { adjustment_ids: [kept] } } },
    });
    accepted(await items.review(kept, 'declined'));
    accepted(await dismiss(final));
    expect(await exceptions()).toEqual([]);
    expect((await told()).at(-1)).toMatchObject({ payload: { cycle_id: final, items_go_to_cycle_id: null } });
    await world.advance('2026-06-01T00:00:00Z');
    expect(await totals()).toEqual([['2026-01-01', '1000.00', 'EUR']]);
    expect(accepted(await world.admin.get(`/contracts/${mixed}`)).status).toBe('terminated');
  });

  it('tells when it is mended', async () => {
    const { cycleId, approved } = await mix(1);
    await world.advance('2026-03-02T00:00:00Z');
    accepted(await items.review(approved[0]!.id, 'declined'));
    accepted(await retry(cycleId));
    expect((await told()).map(({ type, payload }) => [type, (payload as Json).cycle_id])).toEqual([
      ['billing.exception.raised', cycleId],
      ['billing.exception.retried', cycleId],
      ['billing.exception.mended', cycleId],
    ]);
  });

  it('has its items declined in bulk; one that is billed by then is refused', async () => {
    const { cycleId, approved } = await mix(2);
    await world.advance('2026-03-02T00:00:00Z');
    const ids = approved.map(({ id }) => id as string);
    const many = (): Promise<Json> =>
      world.admin.post('/invoice-adjustments/many/reviews', { ids, status: 'declined' }).then(accepted);
    expect(await many()).toMatchObject({ reviewed: 2, refused: 0 });
    expect(await many()).toMatchObject({ reviewed: 0, refused: 2 });
    expect(accepted(await retry(cycleId))).toMatchObject({ status: 'invoiced' });
    const later = await items.make({ is_auto_approved: true });
    await world.advance('2026-04-01T00:00:00Z');
    expect(await items.review(later.id, 'declined')).toMatchObject(refused(409, 'adjustment_immutable'));
    expect(await totals()).toHaveLength(3);
  });
});
