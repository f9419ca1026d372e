import { followLocks } from '../../activities/billing/follow-locks';
import { billingWakes } from '../../activities/support/billing-wakes';
import { createWaker } from '../../activities/support/wake';
import { calendarOf } from '../../store/billing/calendars';
import type { Contract } from '../../domain/contract/contract';
import { lockContract } from '../../store/contract/contracts';
import { readBooks } from '../support/billing-checks';
import { useFreshWorld } from '../support/use-world';
import type { World } from '../support/world';
import { LockRace } from './lock-race';
import { eventually } from '../support/eventually';
import { active, insistOn, insistOnAdvance, useArena } from './support';

const CONTRACTS = 5;
/** A moment before the locks, and the locks. */
const ROUNDS = ['2026-02-01', '2026-03-01', '2026-04-01'].map((day) => {
  const lock = `${day}T00:00:00.000Z`;
  return { before: new Date(Date.parse(lock) - 1_000).toISOString(), lock };
});

const arena = useArena(() => {
  // Some contracts are locked while others of the calendar are not.
  process.env['BILLING_CHUNK'] = '3';
});

describe('reviews, edits and deletions race with the lock of their invoice', () => {
  const world = useFreshWorld();

  const contracts = () => Promise.all(Array.from({ length: CONTRACTS }, () => active(world)));

  it.each([
    ['roll', 3],
    ['off_cycle', 2],
  ])(
    'as the clock is moved over it: every answer is kept (late items: %s, %i rounds)',
    async (policy, rounds) => {
      const settings = { late_items: policy, adjustment_reminder_hours: [] };
      await insistOn((key) => world.admin.patch('/settings', settings, { key }));
      const race = new LockRace(world.admin, await contracts());
      for (const { before, lock } of ROUNDS.slice(0, rounds)) {
        await race.makeItems();
        await insistOnAdvance(world, before);
        await race.run(() => insistOnAdvance(world, lock));
        race.check(await readBooks(world));
      }
      // What came late is on the next invoice, and nowhere else.
      await insistOnAdvance(world, '2026-05-02T00:00:00.000Z');
      const books = await readBooks(world);
      race.check(books);
      const late = books.items.filter(
        (item) => item.status === 'processing' && item.appliedCycleId !== item.cycleId,
      );
      expect(late.length).toBeGreaterThan(0);
      expect(books.items.filter(({ status }) => status === 'approved')).toEqual([]);
    },
  );

  it('while the worker dies of it', async () => {
    const { worker } = arena.stack;
    const race = new LockRace(world.admin, await contracts());
    await race.makeItems();
    await insistOnAdvance(world, ROUNDS[0]!.before);
    const killed = arena.proxies.worker
      .loseAnswer('invoice.issued', () => worker.kill())
      .then(() => worker.restart());
    await Promise.all([race.run(() => insistOnAdvance(world, ROUNDS[0]!.lock)), killed]);
    race.check(await readBooks(world));
    await insistOnAdvance(world, ROUNDS[1]!.lock);
    race.check(await readBooks(world));
  });

  it('in live, where the lock comes by itself', async () => {
    const live = { ...world, ...world.live };
    const startDate = new Date().toISOString().slice(0, 10);
    const own = await Promise.all(
      Array.from({ length: CONTRACTS }, () => active(live, { start_date: startDate })),
    );
    const race = new LockRace(live.admin, own);
    await race.makeItems();
    const lock = await lockSoon(live, own);
    await race.run(() => Promise.resolve());
    const locked = await eventually(
      () => readBooks(live),
      ({ invoices }) => invoices.length >= CONTRACTS,
    );
    race.check(locked);
    expect(locked.invoices.filter(({ issuedAt }) => issuedAt < lock)).toEqual([]);
  });

  /** Months are long in live, so the lock is brought near, as the end of a contract brings it. */
  async function lockSoon({ db, scope }: World, ids: string[]): Promise<string> {
    const now = new Date().toISOString();
    const locksAt = new Date(Date.now() + 1_000).toISOString();
    const wakes = await db.transaction(async (trx) => {
      // Contracts before their cycles, in the order of their ids, as everybody does.
      const contracts: Contract[] = [];
      for (const id of [...ids].sort()) contracts.push((await lockContract(trx, scope, id))!);
      await trx('cycles').whereIn('contractId', ids).whereNotNull('openedAt').update({ locksAt });
      const wake = [];
      for (const contract of contracts) wake.push(...(await followLocks(trx, contract, now)));
      const calendars = await calendarOf(trx, ids);
      return [
        ...wake,
        ...(await billingWakes(
          trx,
          scope,
          [...calendars.values()].map((calendarId) => ({ calendarId })),
        )),
      ];
    });
    await createWaker({ db, client: arena.client })(wakes);
    return locksAt;
  }
});
