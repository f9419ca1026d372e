import { setTimeout as sleep } from 'node:timers/promises';
import { setBillingAlarm } from '../store/billing/calendars';
import { newId } from '../store/db/ids';
import { accepted, activeContract } from '../test/support/steps';
import { insertEndpoint, tell } from '../test/support/webhooks';
import { newWorld } from '../test/support/world';
import { measured, type Benchmark, type Result } from './benchmark';
import type { BenchStack } from './support/bench-stack';
import { fillMonth } from './support/billing-data';
import { timed } from './support/measure';
import { memoryCourse, type Course } from './support/memory';
import { percentile } from './support/stats';
import {
  arrived,
  fillEvents,
  openEndpoints,
  startBenchReceiver,
  type BenchReceiver,
} from './support/webhooks';

const WARM = 5_000;
const LARGE = Number(process.env['BENCH_LARGE'] ?? 100_000);
const MANY = 100;
const OF_EACH = 500;
const LOCKED = 20_000;
/** Events one by one, and how far apart. */
const SINGLE = 40;
const APART_MS = 250;

type Log = (line: string) => void;

export const webhooks: Benchmark = {
  name: 'webhooks',
  about: `deliveries per second to one endpoint and to ${MANY}, memory of an endpoint ${LARGE} events behind, delay during a lock of ${LOCKED}`,
  async run({ stack, log }) {
    const running = await stack();
    const receiver = await startBenchReceiver();
    try {
      await drained(running, receiver, { endpoints: 1, events: WARM }, log);
      // All of them are there before the endpoint is: what is kept of each would show in the second half.
      const one = await drained(running, receiver, { endpoints: 1, events: LARGE }, log);
      const many = await drained(running, receiver, { endpoints: MANY, events: OF_EACH }, log);
      return [
        measured('webhooks.one-endpoint', one.perSecond, 'deliveries/s', { atLeast: 500 }, of(LARGE, one)),
        measured(
          `webhooks.${MANY}-endpoints`,
          many.perSecond,
          'deliveries/s',
          { atLeast: 1_000 },
          of(MANY * OF_EACH, many),
        ),
        measured(
          'webhooks.memory-flat',
          one.memory.secondHalf / one.memory.firstHalf,
          `second half / first half of ${LARGE}`,
          { atMost: 1.25 },
          told(one.memory),
        ),
        await delayInLock(running, receiver, log),
      ];
    } finally {
      await receiver.stop();
    }
  },
};

interface Drained {
  perSecond: number;
  memory: Course;
  ms: number;
}

const of = (count: number, { ms }: Drained) => `${count} in ${(ms / 1_000).toFixed(1)} s`;

const told = ({ start, middle, end, firstHalf, secondHalf }: Course) =>
  `resident ${inMb(start)} at the start, ${inMb(middle)} in the middle, ${inMb(end)} at the end; peaks of ${inMb(firstHalf)}, then ${inMb(secondHalf)}`;

const inMb = (mb: number) => `${mb.toFixed(0)} MB`;

/** From the moment at which the endpoints are there to the last delivery. */
async function drained(
  stack: BenchStack,
  receiver: BenchReceiver,
  { endpoints, events }: { endpoints: number; events: number },
  log: Log,
): Promise<Drained> {
  log(`${events} events to ${endpoints} endpoints`);
  const world = await newWorld('2026-03-15T00:00:00.000Z', stack);
  const { scope } = world.live;
  await fillEvents(world.db, scope, events);
  await receiver.reset();
  let ms = 0;
  const memory = await memoryCourse(stack.workerPid, async () => {
    ms = await timed(async () => {
      await openEndpoints(world.db, scope, receiver.url, endpoints);
      await arrived(receiver, endpoints * events, log);
    });
  });
  await world.db('webhook_endpoints').where(scope).update({ status: 'paused' });
  await world.close();
  return { perSecond: (endpoints * events * 1_000) / ms, memory, ms };
}

/** Deliveries of one environment, event by event, while another one locks. */
async function delayInLock(stack: BenchStack, receiver: BenchReceiver, log: Log): Promise<Result> {
  log(`deliveries during a lock of ${LOCKED} contracts`);
  const told = await newWorld('2026-03-15T00:00:00.000Z', stack);
  const { scope } = told.live;
  await insertEndpoint(told.db, scope, { url: `${receiver.url}/timed` });
  const idle = await delays(told.db, SINGLE);
  const busy = await newWorld('2026-03-15T00:00:00.000Z', stack);
  const template = await activeContract(busy, { start_date: '2026-03-01' });
  const month = await fillMonth(busy, template, LOCKED);
  await busy.db.transaction((trx) => setBillingAlarm(trx, busy.scope, month.calendarId));
  let locked = false;
  const locking = busy.advance(month.locksAt).finally(() => (locked = true));
  const during = await delays(told.db, SINGLE * 10, () => locked);
  await locking;
  const invoices = accepted(await busy.admin.get('/invoices?limit=1')).data as unknown[];
  if (invoices.length === 0) throw new Error('Nothing was invoiced.');
  await Promise.all([told.close(), busy.close()]);
  const more = percentile(during, 1) - percentile(idle, 1);
  const spread = (name: string, ms: number[]) =>
    `${name} p50 ${percentile(ms, 0.5).toFixed(0)} ms, most ${percentile(ms, 1).toFixed(0)} ms of ${ms.length}`;
  return measured(
    'webhooks.delay-in-lock',
    more,
    'ms more at most',
    { atMost: 1_000 },
    `${spread('idle', idle)}; ${spread('locking', during)}`,
  );

  async function delays(
    db: typeof told.db,
    most: number,
    isOver: () => boolean = () => false,
  ): Promise<number[]> {
    await receiver.reset();
    const sent = new Map<string, number>();
    while (sent.size < most && !isOver()) {
      const [id] = await tell(db, scope, [newId()]);
      sent.set(id!, Date.now());
      await sleep(APART_MS);
    }
    await arrived(receiver, sent.size, log);
    const arrivals = await receiver.arrivals();
    return [...sent].map(([id, at]) => arrivals.get(id)! - at);
  }
}
