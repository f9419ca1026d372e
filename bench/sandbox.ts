import { compared, type Benchmark, type Result } from './benchmark';
import type { BenchStack, Users } from './support/bench-stack';
import { activeContract, newContract } from './support/contracts';
import type { Body } from './support/http-client';
import { oneByOne, timed } from './support/measure';
import { Meter } from './support/processor';
import { median } from './support/stats';

const WAITING = 120;
const ON_TERM = 50;
const SAMPLE = 40;

export const sandbox: Benchmark = {
  name: 'sandbox',
  about:
    'test clock: a due event of 500, and one contract through a year, against bare updates of one client',
  async run({ stack, log }) {
    const running = await stack();
    const bare = new BareUpdates(running);
    await bare.measure();
    const year = await oneYear(running, bare);
    const now = String((await running.sandbox.admin.get('/sandbox/clock'))['now']);
    log('preparing the due events');
    await prepare(running, new Date(now));
    return [year, await manyDue(running, new Date(now), bare)];
  },
};

/** One client's updates of the bare engine, measured before and after each figure, because the machine drifts. */
class BareUpdates {
  #last: number[] = [];
  readonly #open: Promise<string[]>;

  constructor(private readonly stack: BenchStack) {
    this.#open = stack.baseline.open(1);
  }

  /** Milliseconds of an update, of this measurement and the last one together. */
  async measure(): Promise<number> {
    const [id] = await this.#open;
    const before = this.#last;
    this.#last = await oneByOne(SAMPLE, () => this.stack.baseline.update(id!));
    return median([...before, ...this.#last]);
  }
}

/**
 * A contract through a year, over HTTP: twelve monthly cycles, three recurring adjustments of which one is reviewed in
 * each month, an amendment and a termination, with all the reminders on the way.
 */
async function oneYear({ sandbox: users, world }: BenchStack, bare: BareUpdates): Promise<Result> {
  const { admin } = users;
  const before = await dueDone(world);
  let advancing = 0;
  const advance = async (to: string) => {
    advancing += await timed(() => world.advance(to));
  };
  const ms = await timed(async () => {
    const id = await activeContract(users, { end_date: '2027-03-31' });
    for (const type of ['bonus', 'reimbursement', 'overtime']) {
      const rule = { contract_id: id, type, amount: '100', is_auto_approved: type !== 'overtime' };
      await admin.post('/invoice-adjustments?recurring=true', rule);
    }
    for (const month of ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']) {
      await advance(`2026-${month}-10T00:00:00Z`);
      await approvePending(users, id);
      if (month === '04') await amend(users, id);
      if (month === '11') await admin.post(`/contracts/${id}/terminations`, completion);
    }
    await advance('2027-01-05T00:00:00Z');
    await demandYear(users, id);
  });
  const after = await dueDone(world);
  const due = `${after.commands - before.commands} due events at ${after.instants - before.instants} instants`;
  const where = `${(advancing / 1000).toFixed(1)} s in 13 advances of the clock with ${due}, the rest in commands`;
  const figures = { value: ms / 1000, baseline: (await bare.measure()) / 1000, unit: 's' };
  return compared('sandbox.one-year', figures, { atMost: 260 }, where);
}

const completion = { completion_date: '2026-12-31', termination_type: 'mutual', terminate_now: false };

async function approvePending({ admin }: Users, id: string): Promise<void> {
  const { data } = await admin.get(`/invoice-adjustments?contract_id=${id}&statuses=pending`);
  for (const item of data as Body[])
    await admin.post(`/invoice-adjustments/${String(item['id'])}/reviews`, { status: 'approved' });
}

async function amend({ admin, worker }: Users, id: string): Promise<void> {
  const amendments = `/contracts/${id}/amendments`;
  const proposed = await admin.post(amendments, { amount: '5500.00', effective_date: '2026-07-01' });
  await worker.post(`${amendments}/${String(proposed['id'])}/signatures`, { signature: 'Wanda Work' });
}

/** A year that did not happen as it should would be measured as a fast one. */
async function demandYear({ admin }: Users, id: string): Promise<void> {
  const { status } = await admin.get(`/contracts/${id}`);
  if (status !== 'terminated') throw new Error(`After its year the contract is ${String(status)}.`);
  const { data } = await admin.get(`/invoices?contract_id=${id}&limit=100`);
  const totals = (data as Body[]).map(({ total }) => String(total)).reverse();
  const expected = [...Array<string>(6).fill('5300.00'), ...Array<string>(6).fill('5800.00')];
  if (String(totals) !== String(expected)) throw new Error(`The year was invoiced as ${totals.join(', ')}.`);
}

/** Waits with three reminders each, at one instant; terms with four steps each, at instants of their own. */
async function prepare({ sandbox: users }: BenchStack, now: Date): Promise<void> {
  for (let index = 0; index < WAITING; index += 1) await newContract(users, { submit: true });
  for (let index = 0; index < ON_TERM; index += 1) {
    const dates = { start_date: dayAfter(now, 1 + index), end_date: dayAfter(now, 60 + 2 * index) };
    await activeContract(users, dates);
  }
}

async function manyDue({ world, processes }: BenchStack, now: Date, bare: BareUpdates): Promise<Result> {
  const before = await dueDone(world);
  const meter = new Meter(processes.product);
  const ms = await meter.during(() => timed(() => world.advance(`${dayAfter(now, 400)}T00:00:00Z`)));
  const after = await dueDone(world);
  const due = after.commands - before.commands;
  const note = `${due} due events at ${after.instants - before.instants} instants in ${(ms / 1000).toFixed(1)} s; processor ms each: ${meter.each(due).note}`;
  const figures = { value: ms / due, baseline: await bare.measure(), unit: 'ms' };
  return compared('sandbox.due-event', figures, { atMost: 1.5 }, note);
}

/** What time has done in the sandbox so far, and at how many instants. */
async function dueDone({ db, scope }: BenchStack['world']): Promise<{ commands: number; instants: number }> {
  const { rows } = await db.raw<{ rows: { commands: string; instants: string }[] }>(
    `SELECT count(DISTINCT coalesce(command_id, occurred_at::text)) AS commands, count(DISTINCT occurred_at) AS instants FROM events
     WHERE environment_id = ? AND actor ->> 'id' = 'system'`,
    [scope.environmentId],
  );
  return { commands: Number(rows[0]!.commands), instants: Number(rows[0]!.instants) };
}

function dayAfter(from: Date, days: number): string {
  return new Date(from.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
