import { billingCycleId } from '../domain/shared/workflow-ids';
import { setBillingAlarm } from '../store/billing/calendars';
import { accepted, activeContract } from '../test/support/steps';
import { newWorld, type World } from '../test/support/world';
import { lockByPlainSql } from './baseline/plain-lock';
import { compared, measured, type Benchmark, type Result } from './benchmark';
import { pendingAdjustments } from './support/adjustments';
import { fillMonth, mixKinds, TEN_TASKS, type BilledMonth } from './support/billing-data';
import type { BenchStack } from './support/bench-stack';
import { countHistory } from './support/history';
import { oneByOne, timed } from './support/measure';
import { peakMemory } from './support/memory';
import { percentile } from './support/stats';

const WARM = 10_000;
const SMALL = 20_000;
const LARGE = Number(process.env['BENCH_LARGE'] ?? 200_000);
const APPROVALS = 100;

type Log = (line: string) => void;

interface Run {
  perSecond: number;
  plainPerSecond: number;
  memory: number;
  events: number;
}

export const lock: Benchmark = {
  name: 'lock',
  about: `contracts locked and invoiced per second, two adjustments each, at ${SMALL} and ${LARGE}, against plain SQL; with ten tasks each, and of mixed kinds`,
  async run({ stack, log }) {
    const running = await stack();
    await lockOnce(running, WARM, log); // warm
    const small = await lockOnce(running, SMALL, log);
    const work = await lockOnce(running, SMALL, log, 'work');
    const mixed = await lockOnce(running, SMALL, log, 'mixed');
    const large = await lockOnce(running, LARGE, log);
    return [
      speed(SMALL, small),
      // Five times as many items: the ratio to plain SQL is what must hold.
      compared(`lock.${SMALL}.work`, {
        ...{ value: work.perSecond, baseline: work.plainPerSecond },
        unit: 'contracts/s',
      }),
      // Spaces with three items, agreements and fixed contracts, a third each.
      speed(`${SMALL}.mixed`, mixed),
      speed(LARGE, large),
      measured('lock.flat', large.perSecond / small.perSecond, 'large / small', { atLeast: 0.8 }),
      flat('lock.worker-memory', large.memory, small.memory, 'MB', 1.25),
      measured('lock.history', (large.events - small.events) / morePartsOf(LARGE), 'events a part', {
        atMost: 6,
      }),
      await approvalsMeanwhile(running, log),
    ];
  },
};

function speed(count: number | string, { perSecond, plainPerSecond }: Run): Result {
  const result = compared(`lock.${count}`, {
    value: perSecond,
    baseline: plainPerSecond,
    unit: 'contracts/s',
  });
  return { ...result, budget: 'value >= 5000', ok: perSecond >= 5000 };
}

/** A large step is shared in parts; each is an activity, and at most a workflow task of its own. */
const PART = 10_000;
const morePartsOf = (count: number) => Math.max(1, (count - SMALL) / PART);

/** The large run against the small one. */
function flat(name: string, value: number, baseline: number, unit: string, atMost: number): Result {
  return compared(name, { value, baseline, unit }, { atMost });
}

/** What the contracts are: fixed, of tasks, or of several kinds. */
type Shape = 'fixed' | 'work' | 'mixed';

async function lockOnce(stack: BenchStack, count: number, log: Log, shape: Shape = 'fixed'): Promise<Run> {
  log(`preparing ${count} contracts twice`);
  const [product, plain] = [await worldWith(stack, count, shape), await worldWith(stack, count, shape)];
  const plainMs = await timed(() => lockByPlainSql(plain.world.db, plain.calendarId));
  let ms = 0;
  const memory = await peakMemory(stack.workerPid, async () => {
    ms = await timed(() => product.world.advance(product.locksAt));
  });
  const { scope } = product.world;
  const { total: events } = await countHistory(stack.client, billingCycleId(scope, product.calendarId));
  await checkInvoiced(product);
  await Promise.all([product.world.close(), plain.world.close()]);
  return { perSecond: (count * 1000) / ms, plainPerSecond: (count * 1000) / plainMs, memory, events };
}

/** What an approval in a live environment takes while another environment's cycle locks, and while nothing does. */
async function approvalsMeanwhile(stack: BenchStack, log: Log): Promise<Result> {
  log(`preparing ${SMALL} contracts and ${3 * APPROVALS} adjustments`);
  const { admin } = stack.live;
  const ids = await pendingAdjustments(stack.live, 3 * APPROVALS);
  const approve = () => admin.post(`/invoice-adjustments/${ids.pop()!}/reviews`, { status: 'approved' });
  await oneByOne(APPROVALS, approve); // warm
  const idle = await oneByOne(APPROVALS, approve);
  const product = await worldWith(stack, SMALL);
  const busy: number[] = [];
  let locked = false;
  const locking = product.world.advance(product.locksAt).finally(() => (locked = true));
  while (!locked && ids.length > 0) busy.push(...(await oneByOne(1, approve)));
  await locking;
  await product.world.close();
  const figures = { value: percentile(busy, 0.99), baseline: percentile(idle, 0.99), unit: 'ms' };
  const middle = `p50 ${percentile(busy, 0.5).toFixed(0)} ms over ${busy.length} approvals, idle ${percentile(idle, 0.5).toFixed(0)} ms`;
  return compared('lock.approval-p99', figures, undefined, middle);
}

async function worldWith(
  stack: BenchStack,
  count: number,
  shape: Shape = 'fixed',
): Promise<BilledMonth & { world: World }> {
  const world = await newWorld('2026-03-15T00:00:00.000Z', stack);
  const isWork = shape === 'work';
  const changes = { start_date: '2026-03-01', ...(isWork ? { kind: 'payg_tasks', amount: undefined } : {}) };
  const template = await activeContract(world, changes);
  const month = await fillMonth(world, template, count, isWork ? TEN_TASKS : undefined);
  if (shape === 'mixed') await mixKinds(world);
  await world.db.transaction((trx) => setBillingAlarm(trx, world.scope, month.calendarId));
  return { world, ...month };
}

async function checkInvoiced({ world }: { world: World }): Promise<void> {
  const invoices = accepted(await world.admin.get('/invoices?limit=1')).data as unknown[];
  if (invoices.length === 0) throw new Error('Nothing was invoiced.');
}
