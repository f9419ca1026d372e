import { measured, type Benchmark, type Result } from './benchmark';
import type { BenchStack } from './support/bench-stack';
import { activeContract, clientSigns, newContract } from './support/contracts';
import { timed } from './support/measure';

const WAITING = 120;
const ON_TERM = 50;

export const sandbox: Benchmark = {
  name: 'sandbox',
  about: 'test clock: ms per due event over 500 events, and one contract through a year',
  async run({ stack, log }) {
    const running = await stack();
    const year = await oneYear(running);
    const now = String((await running.sandbox.admin.get('/sandbox/clock'))['now']);
    log('preparing the due events');
    await prepare(running, new Date(now));
    return [year, await manyDue(running, new Date(now))];
  },
};

/** Reminders, signatures, an amendment, expiry reminders and a termination of one contract, over HTTP. */
async function oneYear({ sandbox: users, world }: BenchStack): Promise<Result> {
  const { admin, worker } = users;
  const ms = await timed(async () => {
    const id = await newContract(users, { submit: true, end_date: '2027-03-31' });
    await world.advance('2026-01-20T00:00:00Z');
    await clientSigns(users, id);
    await world.advance('2026-02-10T00:00:00Z');
    await admin.post(`/contracts/${id}/invitations`);
    await worker.post(`/contracts/${id}/signatures`, { worker_signature: 'Wanda Work' });
    const amendments = `/contracts/${id}/amendments`;
    const proposed = await admin.post(amendments, { amount: '5500.00', effective_date: '2026-07-01' });
    await world.advance('2026-02-20T00:00:00Z');
    await worker.post(`${amendments}/${String(proposed['id'])}/signatures`, { signature: 'Wanda Work' });
    await world.advance('2026-11-01T00:00:00Z');
    const completion = { completion_date: '2026-12-31', termination_type: 'mutual', terminate_now: false };
    await admin.post(`/contracts/${id}/terminations`, completion);
    await world.advance('2027-01-02T00:00:00Z');
    const { status } = await admin.get(`/contracts/${id}`);
    if (status !== 'terminated') throw new Error(`After its year the contract is ${String(status)}.`);
  });
  return measured('sandbox.one-year', ms / 1000, 's', { atMost: 6 });
}

/** Waits with three reminders each, at one instant; terms with four steps each, at instants of their own. */
async function prepare({ sandbox: users }: BenchStack, now: Date): Promise<void> {
  for (let index = 0; index < WAITING; index += 1) await newContract(users, { submit: true });
  for (let index = 0; index < ON_TERM; index += 1) {
    const dates = { start_date: dayAfter(now, 1 + index), end_date: dayAfter(now, 60 + 2 * index) };
    await activeContract(users, dates);
  }
}

async function manyDue({ world }: BenchStack, now: Date): Promise<Result> {
  const before = await dueDone(world);
  const ms = await timed(() => world.advance(`${dayAfter(now, 400)}T00:00:00Z`));
  const after = await dueDone(world);
  const due = after.commands - before.commands;
  const note = `${due} due events at ${after.instants - before.instants} instants in ${(ms / 1000).toFixed(1)} s`;
  return measured('sandbox.due-event', ms / due, 'ms', { atMost: 40 }, note);
}

/** What time has done in the sandbox so far, and at how many instants. */
async function dueDone({ db, scope }: BenchStack['world']): Promise<{ commands: number; instants: number }> {
  const { rows } = await db.raw<{ rows: { commands: string; instants: string }[] }>(
    `SELECT count(DISTINCT command_id) AS commands, count(DISTINCT occurred_at) AS instants FROM events
     WHERE environment_id = ? AND actor ->> 'id' = 'system'`,
    [scope.environmentId],
  );
  return { commands: Number(rows[0]!.commands), instants: Number(rows[0]!.instants) };
}

function dayAfter(from: Date, days: number): string {
  return new Date(from.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
