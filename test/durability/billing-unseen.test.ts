import { createServer, type AddressInfo } from 'node:net';
import { billingCycleId } from '../../domain/shared/workflow-ids';
import { GET_STATE } from '../../workflows/messages';
import { invoicesOf } from '../support/payments';
import { useFreshWorld } from '../support/use-world';
import type { World } from '../support/world';
import { eventually } from '../support/eventually';
import { active, callDoctor, insistOnAdvance, useArena } from './support';

const HEALTHY = { overdue: 0, unplanned: 0, unarmed: 0, waits: 0 };

let metrics: string;
const arena = useArena(async () => {
  const port = await freePort();
  process.env['METRICS_PORT'] = String(port);
  process.env['METRICS_KEEP_SECONDS'] = '0';
  metrics = `http://127.0.0.1:${port}/metrics`;
});

/** What the metrics told and the doctor found; then it mended, and both say that all is well. */
describe('no cycle passes unseen', () => {
  const world = useFreshWorld();
  beforeEach(async () => {
    expect(await gauges('live')).toEqual(HEALTHY);
    expect(await gauges('sandbox')).toEqual(HEALTHY);
  });
  afterEach(async () => {
    await eventually(
      async () => [await gauges('live'), await gauges('sandbox')],
      (both) => both.every((each) => Object.values(each).every((count) => count === 0)),
    );
    expect((await callDoctor(arena, false)).healthy).toBe(true);
  });

  async function gauges(environment: 'live' | 'sandbox') {
    const response = await fetch(metrics);
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    const text = await response.text();
    const read = (name: string) =>
      Number(new RegExp(`^perdure_${name}{environment="${environment}"} (\\d+)$`, 'm').exec(text)?.[1]);
    return {
      overdue: read('billing_overdue_steps'),
      unplanned: read('contracts_without_calendar'),
      unarmed: read('calendars_without_alarm'),
      waits: read('waits_overdue'),
    };
  }

  /** The doctor finds it, mends it when told to, and says so. */
  async function mend(fault: RegExp, by = fault): Promise<void> {
    const found = await callDoctor(arena, false);
    expect(found.healthy).toBe(false);
    expect(found.said).toMatch(fault);
    const mended = await callDoctor(arena, true);
    expect(mended.said).toMatch(by);
    expect(mended.healthy).toBe(true);
  }

  const calendarOf = async (contractId: string): Promise<string> =>
    (await world.db('contract_billing').where({ contractId }).first<{ calendarId: string }>()).calendarId;
  /** It has had its first look, and waits. */
  const asleep = (scope: World['scope'], calendarId: string) =>
    eventually(
      () =>
        arena.client.workflow.getHandle(billingCycleId(scope, calendarId)).query<string | null>(GET_STATE),
      (dueAt) => dueAt !== null,
    );
  const lose = async (calendarId: string) => {
    await asleep(world.scope, calendarId);
    expect(await world.db('alarms').where({ subjectId: calendarId }).delete()).toBe(1);
    await arena.client.workflow
      .getHandle(billingCycleId(world.scope, calendarId))
      .terminate('behind the back');
  };
  const periods = async (contractId: string) =>
    (await invoicesOf(world, contractId)).map(({ period_start }) => period_start as string);

  it('of a calendar whose alarm and workflow are gone', async () => {
    const id = await active(world);
    await lose(await calendarOf(id));
    expect(await gauges('sandbox')).toEqual({ ...HEALTHY, unarmed: 1 });
    await mend(/1 billing calendars with a next step that nobody waits for/);
    await insistOnAdvance(world, '2026-03-02T00:00:00.000Z');
    expect(await periods(id)).toEqual(['2026-01-01', '2026-02-01']);
  });

  it('of a contract that nobody plans for any more, also when months were missed', async () => {
    const id = await active(world);
    expect(await world.db('cycles').where({ contractId: id }).whereNull('openedAt').delete()).toBe(1);
    expect(await gauges('sandbox')).toEqual({ ...HEALTHY, unplanned: 1 });
    await insistOnAdvance(world, '2026-04-10T00:00:00.000Z');
    expect(await periods(id)).toEqual(['2026-01-01']);
    await mend(/1 contracts in force without a billing cycle to come/);
    await insistOnAdvance(world, '2026-05-02T00:00:00.000Z');
    expect(await periods(id)).toEqual(['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01']);
  });

  it('of a contract that was never planned', async () => {
    const id = await active(world);
    await lose(await calendarOf(id));
    await world.db('cycles').where({ contractId: id }).delete();
    await world.db('contract_billing').where({ contractId: id }).delete();
    await insistOnAdvance(world, '2026-02-10T00:00:00.000Z');
    expect(await gauges('sandbox')).toEqual({ ...HEALTHY, unplanned: 1 });
    await mend(/1 contracts in force without a billing cycle to come/);
    await insistOnAdvance(world, '2026-03-02T00:00:00.000Z');
    expect(await periods(id)).toEqual(['2026-01-01', '2026-02-01']);
  });

  it('that was removed from between two others', async () => {
    const id = await active(world);
    await insistOnAdvance(world, '2026-02-10T00:00:00.000Z');
    const february = { contractId: id, startsOn: '2026-02-01' };
    const [removed] = await world.db('cycles').where(february).delete().returning<object[]>('*');
    const { healthy, said } = await callDoctor(arena, true);
    expect(healthy).toBe(false);
    expect(said).toContain(`1 contracts have days that no billing cycle has: ${id} from 2026-02-01 on`);
    expect(said).toContain('restore them from a backup');
    await world.db('cycles').insert(removed);
    expect((await callDoctor(arena, false)).healthy).toBe(true);
    await insistOnAdvance(world, '2026-03-02T00:00:00.000Z');
    expect(await periods(id)).toEqual(['2026-01-01', '2026-02-01']);
  });

  it('of a sandbox whose clock went past it', async () => {
    const id = await active(world);
    await asleep(world.scope, await calendarOf(id));
    await world
      .db('environments')
      .where({ id: world.scope.environmentId })
      .update({ clockNow: '2026-03-02T00:00:00.000Z' });
    // February opens and locks, and its follower, March, is not there yet; January locks.
    expect(await gauges('sandbox')).toEqual({ ...HEALTHY, overdue: 3, waits: 1 });
    // Sending its clock on is what mends it; the steps may be done before they are looked at.
    await mend(/3 billing steps are overdue in 1 calendars/, /had stopped on the way and go on/);
    await eventually(
      () => periods(id),
      (all) => all.length === 2,
    );
    expect(await periods(id)).toEqual(['2026-01-01', '2026-02-01']);
  });

  it('of a live contract whose workflow sleeps on', async () => {
    const live = { ...world, ...world.live };
    const today = new Date().toISOString().slice(0, 10);
    const id = await active(live, { start_date: today });
    const calendar = await calendarOf(id);
    await asleep(live.scope, calendar);
    const past = { locksAt: new Date(Date.now() - 120_000).toISOString() };
    await world.db('cycles').where({ contractId: id, startsOn: today }).update(past);
    await world.db('alarms').where({ subjectId: calendar }).update({ wakeAt: past.locksAt });
    expect(await gauges('live')).toEqual({ ...HEALTHY, overdue: 1, waits: 1 });
    await mend(/1 billing steps are overdue in 1 calendars/);
    const invoices = await invoicesOf(live, id);
    expect(invoices.map(({ period_start }) => period_start as string)).toEqual([today]);
    expect(await world.db('events').where({ streamId: id, type: 'invoice.issued' })).toHaveLength(1);
  });

  it('of an invoice that should be overdue, in a calendar without another cycle', async () => {
    const id = await active(world, { end_date: '2026-01-31', payment_due_days: 10 });
    await insistOnAdvance(world, '2026-02-05T00:00:00.000Z');
    await lose(await calendarOf(id));
    await insistOnAdvance(world, '2026-03-01T00:00:00.000Z');
    expect(await gauges('sandbox')).toEqual({ ...HEALTHY, overdue: 1, unarmed: 1 });
    await mend(/1 billing steps are overdue in 1 calendars/, /their alarms are set now/);
    expect((await invoicesOf(world, id)).map(({ is_overdue }) => is_overdue as boolean)).toEqual([true]);
  });

  it('and a contract that begins in the past is no fault', async () => {
    const id = await active(world, { start_date: '2024-01-01' });
    expect(await callDoctor(arena, false)).toMatchObject({ healthy: true });
    await eventually(
      () => periods(id),
      (all) => all.length === 24,
    );
  });

  it('and the numbers are told on their own port only', async () => {
    for (const token of [null, world.admin.token]) {
      const headers: Record<string, string> = token ? { Authorization: `Bearer ${token}` } : {};
      for (const path of ['/metrics', '/v1/metrics']) {
        const { status } = await fetch(`${arena.stack.url}${path}`, { headers });
        expect([401, 404]).toContain(status);
      }
    }
    expect((await fetch(new URL('/v1/contracts', metrics))).status).toBe(404);
    await active(world);
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
