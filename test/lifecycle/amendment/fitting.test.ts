import { proposePreviewed } from '../../support/amendments';
import { adjustmentsOf, refused } from '../../support/adjustments';
import { forecastOf } from '../../support/forecasts';
import type { Json } from '../../support/http';
import { accepted, activeContract, createContract, eventsOf, signContract } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';

describe('amendments that have to fit together', () => {
  const world = useFreshWorld('2026-03-02T09:00:00.000Z');
  let id: string;

  const begin = async (changes: Json = {}): Promise<void> => {
    id = await activeContract(world, { start_date: '2026-03-01', amount: '3100.00', ...changes });
  };
  const path = () => `/contracts/${id}/amendments`;
  const post = (body: Json) => proposePreviewed(world, id, body);
  const propose = async (body: Json): Promise<string> => accepted(await post(body)).id as string;
  const sign = (amendment: string) =>
    world.worker.post(`${path()}/${amendment}/signatures`, { signature: 'Wanda' });
  const read = async (amendment: string): Promise<Json> =>
    accepted(await world.admin.get(`${path()}/${amendment}`));
  const totals = async () =>
    (await adjustmentsOf(world, id).invoices()).map(({ period_start, total, currency }) =>
      [period_start, total, currency].join(' '),
    );
  const messageOf = ({ body }: { body: Json }) => (body.error as Json).message as string;

  it('are refused where together they make settings without a calendar; billing goes on', async () => {
    await begin({ cycle_end: 5 });
    const first = await propose({ cycle_end_type: 'DAY_OF_LAST_WEEK', effective_date: '2026-04-06' });
    const second = { cycle_end: 20, effective_date: '2026-04-20' };
    const refusal = await post(second);
    expect(refusal).toMatchObject(refused(409, 'amendment_conflict'));
    expect(messageOf(refusal)).toMatch(/cycle_end must be 1 .* Withdraw what is in the way/);
    accepted(await sign(first));
    expect(await post(second)).toMatchObject(refused(409, 'amendment_conflict'));
    await world.advance('2026-07-01T00:00:00Z');
    expect(await post({ ...second, effective_date: '2026-08-01' })).toMatchObject(
      refused(400, 'invalid_request'),
    );
    accepted(await post({ cycle_end: 3, effective_date: '2026-08-01' }));
    expect((await totals()).length).toBeGreaterThan(3);
  });

  it('become void, and say why, where they fit no longer on their day', async () => {
    await begin({ cycle_end: 5 });
    const due = await propose({ cycle_end: 20, effective_date: '2026-03-20' });
    accepted(await sign(due));
    // As an earlier release would have let it come: nobody kept what was open together.
    const terms = `jsonb_set(terms, '{cycleEndType}', '"DAY_OF_LAST_WEEK"')`;
    await world.db.raw(`UPDATE contracts SET terms = ${terms} WHERE id = ?`, [id]);
    await world.advance('2026-05-10T00:00:00Z');
    const { status, reason, next } = await read(due);
    expect([status, next]).toEqual(['void', null]);
    expect(reason).toMatch(/^cycle_end must be 1 /);
    const voided = (await eventsOf(world, id)).filter(({ type }) => type === 'contract.amendment.voided');
    expect(voided).toMatchObject([{ payload: { amendment_id: due, reason } }]);
    expect((await totals()).length).toBeGreaterThan(2);
  });

  it('change the currency on the first day of a cycle, and nowhere else', async () => {
    await begin();
    const dollars = { currency: 'USD', amount: '3000.00' };
    for (const date of ['2026-03-31', '2026-04-02', '2026-04-30']) {
      const refusal = await post({ ...dollars, effective_date: date });
      expect(refusal).toMatchObject(refused(422, 'inside_cycle'));
      expect((refusal.body.error.details as Json[])[0]).toMatchObject({ field: 'effective_date' });
      expect(messageOf(refusal)).toContain('2026-05-01');
    }
    accepted(await sign(await propose({ ...dollars, effective_date: '2026-04-01' })));
    await world.advance('2026-05-02T00:00:00Z');
    expect(await totals()).toEqual(['2026-03-01 3100.00 EUR', '2026-04-01 3000.00 USD']);
  });

  it('that change the currency and are signed late count from the next first day', async () => {
    await begin();
    await world.advance('2026-03-20T08:00:00Z');
    const late = await propose({ currency: 'USD', amount: '3000.00', effective_date: '2026-04-01' });
    await world.advance('2026-04-01T08:00:00Z');
    const onTheDay = accepted(await world.worker.get(`${path()}/${late}/diff`)).if_signed_now;
    expect(onTheDay).toMatchObject({ effective_from: '2026-04-01' });
    await world.advance('2026-04-03T08:00:00Z');
    const { if_signed_now } = accepted(await world.worker.get(`${path()}/${late}/diff`));
    expect(if_signed_now).toEqual({ effective_from: '2026-05-01', effective_at: '2026-05-01T00:00:00.000Z' });
    const told = await forecastOf(world, id);
    expect((told.data as Json[]).map(({ currency }) => currency as string)).toEqual(['EUR', 'USD', 'USD']);
    expect(accepted(await sign(late))).toMatchObject({
      ...{ status: 'signed', effective_date: '2026-04-01', effective_from: '2026-05-01' },
      next: { waiting_for: 'effective_date', until: '2026-05-01T00:00:00.000Z' },
    });
    await world.advance('2026-06-02T00:00:00Z');
    expect(await read(late)).toMatchObject({ status: 'active', effective_from: '2026-05-01' });
    expect(await totals()).toEqual([
      ...['2026-03-01 3100.00 EUR', '2026-04-01 3100.00 EUR', '2026-05-01 3000.00 USD'],
    ]);
  });

  it('change the first payment until its invoice locks', async () => {
    await begin({ first_payment: '500.00', lock_offset_hours: 48 });
    const paid = { first_payment: '750.00', first_payment_date: '2026-04-20' };
    expect(await post({ ...paid, effective_date: '2026-04-10' })).toMatchObject(
      refused(422, 'first_payment_over'),
    );
    await world.advance('2026-04-01T10:00:00Z');
    accepted(await sign(await propose({ ...paid, effective_date: '2026-04-01' })));
    const told = await forecastOf(world, id, { count: 1 });
    expect(told.data).toMatchObject([{ total: '750.00', due_date: '2026-04-20' }]);
    const unsigned = await propose({ first_payment: '1.00', effective_date: '2026-04-02' });
    await world.advance('2026-04-04T00:00:00Z');
    expect(await adjustmentsOf(world, id).invoices()).toMatchObject([
      { total: '750.00', due_date: '2026-04-20' },
    ]);
    expect(await sign(unsigned)).toMatchObject(refused(422, 'first_payment_over'));
    accepted(await world.admin.delete(`${path()}/${unsigned}`));
    expect(await post({ first_payment: '2.00', effective_date: '2026-04-10' })).toMatchObject(
      refused(422, 'first_payment_over'),
    );
    // A change of currency needs none of it.
    const dollars = { currency: 'USD', amount: '3000.00', effective_date: '2026-05-01' };
    accepted(await sign(await propose(dollars)));
    await world.advance('2026-06-05T00:00:00Z');
    expect((await totals()).slice(1)).toEqual(['2026-04-01 3100.00 EUR', '2026-05-01 3000.00 USD']);
  });

  it('change a contract that has not begun, its currency and its first payment as well', async () => {
    id = await createContract(world, {
      start_date: '2026-04-01',
      amount: '3100.00',
      first_payment: '500.00',
    });
    await signContract(world, id);
    const dollars = {
      currency: 'USD',
      amount: '3000.00',
      first_payment: '600.00',
      effective_date: '2026-04-01',
    };
    accepted(await sign(await propose(dollars)));
    await world.advance('2026-06-01T00:00:00Z');
    expect(await totals()).toEqual(['2026-04-01 600.00 USD', '2026-05-01 3000.00 USD']);
  });
});
