import { setBillingAlarm } from '../store/calendars';
import { accepted, activeContract } from '../test/support/steps';
import { newWorld, type World } from '../test/support/world';
import { lockByPlainSql } from './baseline/plain-lock';
import { compared, measured, type Benchmark, type Result } from './benchmark';
import { fillMonth } from './support/billing-data';
import type { BenchStack } from './support/bench-stack';
import { timed } from './support/measure';

const SMALL = 20_000;
const LARGE = Number(process.env['BENCH_LARGE'] ?? 200_000);

export const lock: Benchmark = {
  name: 'lock',
  about: `contracts locked and invoiced per second, two adjustments each, at ${SMALL} and ${LARGE}, against plain SQL`,
  async run({ stack, log }) {
    const running = await stack();
    const small = await lockOnce(running, SMALL, log);
    const large = await lockOnce(running, LARGE, log);
    const flat = measured('lock.flat', large.perSecond / small.perSecond, 'large / small', { atLeast: 0.8 });
    return [small.result, large.result, flat];
  },
};

async function lockOnce(
  stack: BenchStack,
  count: number,
  log: (line: string) => void,
): Promise<{ result: Result; perSecond: number }> {
  log(`preparing ${count} contracts twice`);
  const [product, plain] = [await worldWith(stack, count), await worldWith(stack, count)];
  const plainMs = await timed(() => lockByPlainSql(plain.world.db, plain.calendarId));
  const ms = await timed(() => product.world.advance(product.locksAt));
  const invoices = accepted(await product.world.admin.get('/invoices?limit=1')).data as unknown[];
  if (invoices.length === 0) throw new Error('Nothing was invoiced.');
  const [perSecond, baseline] = [(count * 1000) / ms, (count * 1000) / plainMs];
  await Promise.all([product.world.close(), plain.world.close()]);
  const result = compared(`lock.${count}`, { value: perSecond, baseline, unit: 'contracts/s' });
  return { result: { ...result, budget: 'value >= 5000', ok: perSecond >= 5000 }, perSecond };
}

async function worldWith(
  stack: BenchStack,
  count: number,
): Promise<{ world: World; calendarId: string; locksAt: string }> {
  const world = await newWorld('2026-03-15T00:00:00.000Z', stack);
  const template = await activeContract(world, { start_date: '2026-03-01' });
  const month = await fillMonth(world, template, count);
  await world.db.transaction((trx) => setBillingAlarm(trx, world.scope, month.calendarId));
  return { world, ...month };
}
