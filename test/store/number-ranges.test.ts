import fc from 'fast-check';
import { openDatabase, type Database, type Transaction } from '../../store/db/database';
import { giveBackNumbers, ReservedNumbers } from '../../store/environment/number-ranges';
import { takeNumber } from '../../store/environment/numbers';
import { activeContract } from '../support/steps';
import { newWorld, stackAddress, type World } from '../support/world';

const PARTS = [1, 2, 3].map((n) => `00000000-0000-0000-0000-00000000000${n}`);

/** What may become of numbers that were reserved. */
const outcome = fc.constantFrom('used', 'failed', 'cut off');
const takers = fc.array(
  fc.record({ part: fc.constantFrom(...PARTS), count: fc.integer({ min: 1, max: 7 }), outcome }),
  { minLength: 1, maxLength: 12 },
);

describe('numbers that are taken ahead', () => {
  let world: World;
  /** As billing has them, apart from those that take numbers. */
  let writing: Database;
  let calendarId: string;
  beforeAll(async () => {
    writing = openDatabase(stackAddress().databaseUrl, { poolSize: 12 });
    world = await newWorld('2026-03-10T00:00:00.000Z');
    const contractId = await activeContract(world, { start_date: '2026-03-01' });
    const cycle = await world.db('cycles').where({ contractId }).first<{ calendarId: string }>('calendarId');
    calendarId = cycle.calendarId;
  });
  afterAll(() => Promise.all([world.close(), writing.destroy()]));

  let families = 0;
  const newFamily = () => `test-${(families += 1)}`;

  const take = (family: string, part: string, count: number) => {
    const holder = { calendarId, part };
    const numbers = new ReservedNumbers(world.db, world.scope, family, holder);
    return { numbers, use: () => writing.transaction((trx) => numbers.take(trx, count)) };
  };

  it('have no gap and no double when all is done, whatever fails or is cut off on the way', async () => {
    await fc.assert(
      fc.asyncProperty(takers, async (all) => {
        const family = newFamily();
        const used: bigint[] = [];
        // Side by side, as lanes and workers are.
        const attempt = async ({ part, count, outcome }: (typeof all)[number]) => {
          const { numbers, use } = take(family, part, count);
          if (outcome === 'used') return void used.push(...(await use()));
          const failing = writing.transaction(async (trx) => {
            await numbers.take(trx, count);
            throw new Error('something else fails');
          });
          await expect(failing).rejects.toThrow('something else fails');
          if (outcome === 'failed') await numbers.giveBack();
        };
        await Promise.all(all.map(attempt));
        // Attempts that were cut off begin anew.
        for (const part of PARTS) await giveBackNumbers(world.db, { calendarId, part });
        for (const { part, count, outcome } of all)
          if (outcome !== 'used') used.push(...(await take(family, part, count).use()));
        const total = all.reduce((sum, { count }) => sum + count, 0);
        const sorted = used.sort((a, b) => Number(a - b)).map(Number);
        expect(sorted).toEqual(Array.from({ length: total }, (_, n) => n + 1));
        const next = await world.db.transaction((trx) => takeNumber(trx, world.scope, family, null));
        expect(Number(next)).toBe(total + 1);
      }),
      { numRuns: 25 },
    );
  });

  it('are refused to one who was thought dead, when another has begun anew', async () => {
    const family = newFamily();
    const [part] = PARTS as [string];
    const holder = { calendarId, part };
    // Between taking numbers and using them it stands still, long enough for another attempt to begin.
    const slow = {
      transaction: async <T>(work: (trx: Transaction) => Promise<T>) => {
        const taken = await world.db.transaction(work);
        await giveBackNumbers(world.db, holder);
        return taken;
      },
    } as Database;
    const late = new ReservedNumbers(slow, world.scope, family, holder);
    await expect(world.db.transaction((trx) => late.take(trx, 5))).rejects.toThrow('gave the numbers back');
    expect((await take(family, part, 6).use()).map(Number)).toEqual([1, 2, 3, 4, 5, 6]);
    // What a commit has used is not given back.
    await giveBackNumbers(world.db, holder);
    expect((await take(family, part, 1).use()).map(Number)).toEqual([7]);
  });
});
