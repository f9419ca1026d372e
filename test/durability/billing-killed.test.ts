import { checkBooks, readBooks } from '../support/billing-checks';
import type { Json } from '../support/http';
import { useFreshWorld } from '../support/use-world';
import { eventually } from '../support/eventually';
import { active, insistOn, insistOnAdvance, killAt, useArena } from './support';

const CONTRACTS = 7;
const FEBRUARY = '2026-02-01T00:00:00.000Z';
const MARCH = '2026-03-01T00:00:00.000Z';

const arena = useArena(() => {
  // More chunks than are done side by side, for a handful of contracts.
  process.env['BILLING_CHUNK'] = '1';
});

describe('the worker is killed while it bills', () => {
  const world = useFreshWorld();

  const { stringify } = JSON;
  const adjust = (body: Json, query = '') =>
    insistOn((key) => world.admin.post(`/invoice-adjustments${query}`, { type: 'bonus', ...body }, { key }));
  const kill = () => arena.stack.worker.kill();
  const restart = () => arena.stack.worker.restart();

  /** A contract with a rule that makes approved instances, one that makes pending ones, and an approved item. */
  async function billable(): Promise<string> {
    const id = await active(world);
    const own = { contract_id: id, amount: '10.00' };
    await adjust({ ...own, is_auto_approved: true }, '?recurring=true');
    await adjust({ ...own, type: 'commission' }, '?recurring=true');
    await adjust({ ...own, type: 'deduction', is_auto_approved: true });
    return id;
  }

  const invoices = async () => (await readBooks(world)).invoices.length;

  it('opens, recurs, locks and numbers once, wherever it is cut off', async () => {
    await Promise.all(Array.from({ length: CONTRACTS }, billable));
    const { worker } = arena.proxies;

    const opened = worker.loseAnswer('invoice-adjustment.created', kill).then(restart);
    const locked = opened.then(() => worker.loseAnswer('invoice.issued', kill)).then(restart);
    await Promise.all([insistOnAdvance(world, FEBRUARY), locked]);

    // Between two chunks.
    await Promise.all([
      insistOnAdvance(world, MARCH),
      killAt(arena, invoices, [CONTRACTS + 1], 2 * CONTRACTS),
    ]);

    const books = await readBooks(world);
    checkBooks(books);
    expect(books.invoices).toHaveLength(2 * CONTRACTS);
    const recurred = books.items.filter(({ ruleId }) => ruleId !== null);
    const places = recurred.map(({ ruleId, cycleId }) => stringify([ruleId, cycleId]));
    expect(recurred).toHaveLength(2 * 3 * CONTRACTS);
    expect(new Set(places).size).toBe(places.length);
    const rules = await world
      .db('recurring_rules')
      .where(world.scope)
      .select<{ instances: number }[]>('instances');
    expect(rules.map(({ instances }) => instances)).toEqual(rules.map(() => 3));
    await everyPendingOneIsAwaited();
  });

  /** What was made before a kill waits like the rest: its workflow answers a review. */
  async function everyPendingOneIsAwaited(): Promise<void> {
    const waiting = await world
      .db('adjustments')
      .where({ ...world.scope, status: 'pending' })
      .pluck<string[]>('id');
    const approve = (id: string) =>
      insistOn((key) =>
        world.admin.post(`/invoice-adjustments/${id}/reviews`, { status: 'approved' }, { key }),
      );
    for (const item of await Promise.all(waiting.map(approve))) expect(item.status).toBe('approved');
  }

  describe('and pays', () => {
    const gatewayCalls = () =>
      world
        .db('sandbox_gateway_calls')
        .where({ environmentId: world.scope.environmentId })
        .pluck<string[]>('outcome');

    it.each([
      ['after the gateway was called', () => arena.proxies.worker.onInsert('sandbox_gateway_calls', kill)],
      ['before the result is committed', () => arena.proxies.worker.beforeCommit('payment.completed', kill)],
      ['after the result is committed', () => arena.proxies.worker.loseAnswer('payment.completed', kill)],
    ])('%s: charged once, paid once', async (_name, trap) => {
      await active(world);
      await insistOnAdvance(world, FEBRUARY);
      const [invoice] = (await insistOn(() => world.admin.get('/invoices'))).data as Json[];
      const killed = trap().then(restart);
      const body = { invoice_ids: [invoice!.id as string] };
      const [{ id }] = await Promise.all([
        insistOn((key) => world.admin.post('/payments', body, { key })),
        killed,
      ]);
      const payment = await eventually(
        () => insistOn(() => world.admin.get(`/payments/${id as string}`)),
        ({ status }) => status === 'completed',
      );
      expect(payment).toMatchObject({ attempt: 1, receipt_number: '1' });
      expect(await gatewayCalls()).toEqual(['completed']);
      const books = await readBooks(world);
      checkBooks(books);
      expect(books.invoices).toMatchObject([{ status: 'paid' }]);
      expect(books.told.get('invoice.paid')).toEqual(new Map([[invoice!.id, 1]]));
      expect(books.told.get('payment.completed')).toEqual(new Map([[id, 1]]));
    });
  });
});
