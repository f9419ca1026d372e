import { planCycles } from '../../activities/billing/plan-cycles';
import { billingWakes } from '../../activities/support/billing-wakes';
import { calendarFor, setBillingAlarm } from '../../store/billing/calendars';
import { lockContract, readContract } from '../../store/contract/contracts';
import type { Transaction } from '../../store/db/database';
import { activeContract } from '../support/steps';
import { useFreshWorld } from '../support/use-world';

/** Two transactions, each of which has begun before the other goes on: they meet in every order. */
describe('transactions that meet', () => {
  const world = useFreshWorld();
  const WEEKLY = { frequency: 'weekly', cycle_end_type: 'DAY_OF_WEEK', cycle_end: 7 };

  const contract = async (id: string) => (await readContract(world.db, world.scope, id))!;
  /** Runs both; each comes to its `met` before either goes beyond it. */
  async function meeting(...works: ((trx: Transaction, met: () => Promise<void>) => Promise<void>)[]) {
    let come = 0;
    let go: () => void;
    const all = new Promise<void>((resolve) => (go = resolve));
    const met = async () => {
      come += 1;
      if (come === works.length) go();
      await all;
    };
    return Promise.all(works.map((work) => world.db.transaction((trx) => work(trx, met))));
  }

  it('in a calendar that is there: neither waits for the other to end', async () => {
    const [a, b] = [await activeContract(world), await activeContract(world)];
    const join = (id: string) => async (trx: Transaction, met: () => Promise<void>) => {
      await calendarFor(trx, await contract(id));
      await met();
    };
    await meeting(join(a), join(b));
  });

  it('at the alarms of two calendars: whoever names them in whatever order locks them in one', async () => {
    const [a, b] = [await activeContract(world), await activeContract(world, WEEKLY)];
    const calendars = await world
      .db('contract_billing')
      .whereIn('contractId', [a, b])
      .select<{ calendarId: string }[]>('calendarId');
    expect(new Set(calendars.map(({ calendarId }) => calendarId)).size).toBe(2);
    const replan = (id: string, named: { calendarId: string }[]) => {
      return async (trx: Transaction, met: () => Promise<void>) => {
        const locked = (await lockContract(trx, world.scope, id))!;
        const append = () => Promise.resolve();
        const move = { trx, wake: [], calendars: [...named], request: { at: locked.updatedAt }, append };
        await planCycles(move, locked);
        await met();
        // As the frame of a recording does at its end.
        await billingWakes(trx, world.scope, move.calendars);
      };
    };
    await meeting(replan(a, calendars), replan(b, [...calendars].reverse()));
    // What the frame must never do: one alarm here, another there.
    const [first, second] = calendars.map(({ calendarId }) => calendarId) as [string, string];
    const unordered = (one: string, other: string) => async (trx: Transaction, met: () => Promise<void>) => {
      await trx.raw(`SET LOCAL deadlock_timeout = '100ms'`);
      await setBillingAlarm(trx, world.scope, one);
      await met();
      await setBillingAlarm(trx, world.scope, other);
    };
    await expect(meeting(unordered(first, second), unordered(second, first))).rejects.toThrow(/deadlock/);
  });
});
