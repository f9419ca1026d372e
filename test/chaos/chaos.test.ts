import { setTimeout as sleep } from 'node:timers/promises';
import { active, callDoctor, insistOnAdvance, useArena } from '../durability/support';
import { checkBooks, readBooks } from '../support/billing-checks';
import { checkChains } from '../support/checks';
import { eventually } from '../support/eventually';
import { useFreshWorld } from '../support/use-world';
import { Deeds } from './deeds';
import { disturb } from './disturb';
import { Ledger } from './ledger';
import { Random } from './random';

const SEED = Number(process.env['PERDURE_CHAOS_SEED'] ?? 1);
const MINUTES = Number(process.env['PERDURE_CHAOS_MINUTES'] ?? 5);
const CONTRACTS = 20;
const CLIENTS = 6;
/** What nobody knew when the last service was back is waited for so long. */
const GRACE_MS = 30_000;
const DAY_MS = 86_400_000;

const arena = useArena();

describe(`chaos for ${MINUTES} minutes, seed ${SEED}`, () => {
  const world = useFreshWorld();

  it('does every acknowledged command once and no refused one, whatever is killed meanwhile', async () => {
    const random = new Random(SEED);
    const ids = await Promise.all(Array.from({ length: CONTRACTS }, () => active(world)));
    const deeds = new Deeds(world, ids);
    const ledger = new Ledger();
    const until = Date.now() + MINUTES * 60_000;
    let calmSince = Infinity;
    const isOver = () => Date.now() > calmSince + GRACE_MS;

    const client = async (own: Random): Promise<void> => {
      while (Date.now() < until) await ledger.insist(deeds.next(own), isOver);
    };
    const clients = Array.from({ length: CLIENTS }, () => client(random.fork()));
    const done = await Promise.all([
      disturb(arena, random.fork(), until).finally(() => (calmSince = Date.now())),
      moveClock(random.fork(), until),
      ...clients,
    ]);
    console.log({ seed: SEED, seen: Object.fromEntries(ledger.seen), disturbed: done[0] });
    console.log(
      ['acknowledged', 'refused', 'unknown']
        .map((each) => `${ledger.count(each as 'unknown')} ${each}`)
        .join(', '),
    );

    expect(ledger.count('acknowledged')).toBeGreaterThan(20 * MINUTES);
    expect(await ledger.faults(world)).toEqual([]);
    await checkChains(world);
    checkBooks(await readBooks(world));
    const numbers = await world.db('contracts').where(world.scope).pluck<string[]>('number');
    expect(numbers.map(Number).sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
    await eventually(
      () => callDoctor(arena, false),
      ({ healthy }) => healthy,
      1_000,
    );
  });

  /** Cycles open and lock on the way, while what is billed is changed. */
  async function moveClock(random: Random, until: number): Promise<void> {
    let now = Date.parse('2026-01-10T00:00:00.000Z');
    while (Date.now() < until) {
      now += random.between(1, 8) * DAY_MS;
      await insistOnAdvance(world, new Date(now).toISOString());
      await sleep(random.between(500, 3_000));
    }
  }
});
