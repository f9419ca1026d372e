import { adjustmentsOf, refused } from '../../support/adjustments';
import type { Json } from '../../support/http';
import { HOURS, PLAIN, withPrepay } from '../../support/prepay';
import { accepted, activeContract, eventsOf } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';

describe('what is paid for ahead', () => {
  const world = useFreshWorld('2026-01-10T09:00:00.000Z');
  let id: string;
  const path = () => `/contracts/${id}/prepay`;
  const buy = (body: Json = {}) =>
    world.admin.post(`${path()}/entries`, { hours: '10', amount: '900.00', ...body });
  const use = (hours: string, body: Json = {}) =>
    world.admin.post(`${path()}/consumptions`, { hours, ...body });
  const standing = async () => accepted(await world.admin.get(path()));
  const list = async (query = '') =>
    accepted(await world.admin.get(`${path()}/entries?${query}`)).data as Json[];
  const linesOf = async () =>
    (await adjustmentsOf(world, id).invoices()).flatMap(({ period_start, lines }) =>
      (lines as Json[]).map(({ description, amount }) => [period_start, description, amount] as string[]),
    );

  it('is ready for invoicing from its billing date on, until an invoice has it', async () => {
    id = await withPrepay(world, PLAIN);
    const later = accepted(await buy({ billing_date: '2026-02-10', description: 'A block' }));
    const never = accepted(await buy({ is_invoiced: false }));
    expect(await list('ready_for_invoicing=true')).toEqual([]);
    expect(await standing()).toMatchObject({
      balance: '20.00',
      to_bill: [{ entry_id: later.id, billing_date: '2026-02-10' }],
    });
    await world.advance('2026-02-10T09:00:00Z');
    expect(await list('ready_for_invoicing=true')).toMatchObject([{ id: later.id, invoice_id: null }]);
    expect(await list('billing_date=2026-02-10')).toMatchObject([{ id: later.id }]);
    await world.advance('2026-03-01T09:00:00Z');
    expect(await list('ready_for_invoicing=true')).toEqual([]);
    expect(await linesOf()).toEqual([['2026-02-01', 'Pre-pay, 10.00 hours: A block', '900.00']]);
    expect(accepted(await world.admin.get(`${path()}/entries/${never.id as string}`))).toMatchObject({
      ...{ charge: null, invoice_id: null },
    });
  });

  it('is taken back without a trace on an invoice, or gives money back', async () => {
    id = await withPrepay(world, PLAIN);
    const [one, other] = [accepted(await buy()), accepted(await buy())];
    const undo = (entry: Json) => world.admin.delete(`${path()}/entries/${entry.id as string}?reason=Twice`);
    expect(accepted(await undo(one))).toMatchObject({ kind: 'reversal', hours: '-10.00', charge: null });
    expect(await undo(one)).toMatchObject(refused(409, 'already_reversed'));
    await world.advance('2026-02-10T09:00:00Z');
    accepted(await use('4'));
    const back = accepted(await undo(other));
    expect(back).toMatchObject({ hours: '-6.00', charge: '-540.00', of_entry_id: other.id });
    expect(await undo(back)).toMatchObject(refused(409, 'entry_final'));
    expect(await standing()).toMatchObject({ balance: '0.00', used: '4.00', lots: [] });
    await world.advance('2026-03-01T09:00:00Z');
    expect(await linesOf()).toEqual([
      ['2026-01-01', 'Pre-pay, 10.00 hours', '900.00'],
      ['2026-02-01', 'Pre-pay taken back on 2026-02-10, 6.00 hours: Twice', '-540.00'],
      ['2026-02-01', 'Carried to the next invoice', '540.00'],
    ]);
  });

  it('ends with its contract, and what waits for its billing date goes on the last invoice', async () => {
    id = await withPrepay(world, HOURS);
    accepted(await buy({ billing_date: '2026-06-01' }));
    await world.advance('2026-02-10T09:00:00Z');
    const end = { termination_type: 'mutual', completion_date: '2026-02-20', terminate_now: false };
    accepted(await world.admin.post(`/contracts/${id}/terminations`, end));
    await world.advance('2026-04-01T00:00:00Z');
    expect(await standing()).toMatchObject({ status: 'closed', next_at: null, next_charge: null });
    expect((await list('type=recurring')).map(({ date }) => date as string)).toEqual(['2026-02-01']);
    expect(await use('1')).toMatchObject(refused(409, 'contract_ended'));
    expect((await linesOf()).map(([, , amount]) => amount)).toEqual(['900.00', '900.00']);
  });

  it('is topped up once, however many use it at the same moment', async () => {
    id = await withPrepay(world, HOURS);
    accepted(await buy());
    await Promise.all(Array.from({ length: 12 }, () => use('1').then(accepted)));
    const entries = await list('limit=100');
    const hours = (entry: Json) => Number(entry.hours);
    const sum = entries.reduce((total, entry) => total + hours(entry), 0);
    expect(await standing()).toMatchObject({ balance: sum.toFixed(2), used: '12.00' });
    // In the order in which they were recorded.
    const told = (await eventsOf(world, id)).map(({ type, payload }) => ({ type, payload }));
    const balances = told.map(({ payload }) => Number(payload.balance ?? 0));
    expect(Math.min(...balances)).toBe(0);
    const toppedUp = told.filter(({ type }) => type === 'prepay.topped_up');
    // Each was bought where no more than the threshold was left, and brought it up to five.
    for (const { payload } of toppedUp)
      expect([payload.balance, Number(payload.hours) >= 3]).toEqual(['5.00', true]);
    expect(toppedUp).toHaveLength(entries.filter(({ kind }) => kind === 'topup').length);
    expect(toppedUp.length).toBeGreaterThan(0);
  });

  it('is of agreements that have it alone', async () => {
    id = await activeContract(world);
    expect((await world.admin.get(path())).status).toBe(404);
    expect(await buy()).toMatchObject(refused(422, 'prepay_not_supported'));
    id = await withPrepay(world, PLAIN);
    expect(await buy({ hours: undefined })).toMatchObject(refused(400, 'quantity_out_of_range'));
    expect(await buy({ expires_on: '2026-01-10' })).toMatchObject(refused(400, 'expired_already'));
    expect(await use('1', { used_on: '2026-01-11' })).toMatchObject(refused(422, 'date_in_future'));
  });
});
