import { activityInfo, sleep } from '@temporalio/activity';
import type { KnownCalendar } from '../../domain/billing/calendar';
import { overdueFrom } from '../../domain/billing/calendar-cycle';
import type { Instant } from '../../domain/shared/time';
import { hasChangesDue } from '../../store/lifecycle/alarms';
import { chunksOf, nextBillingStep, type Aside, type BillingStep } from '../../store/billing/billing-steps';
import { getCalendar, setBillingAlarm } from '../../store/billing/calendars';
import type { Database } from '../../store/db/database';
import { lockContract } from '../../store/contract/contracts';
import { getCycle, reopenException } from '../../store/billing/cycles';
import { listWaiting } from '../../store/adjustment/adjustments-bulk';
import type { SubjectRef, Wake } from '../../workflows/messages';
import { withHeartbeat } from '../support/with-heartbeat';
import { wakeOfAdjustment } from '../support/wakes';
import { doChunk } from './do-chunk';

/** Chunks side by side: while one is computed here, PostgreSQL writes another. */
const LANES = 3;
/** How long and how often billing looks whether the contract changes of its instant have been made. */
const PATIENCE_MS = 10_000;
const LOOK_AGAIN_MS = 200;

interface BillingDependencies {
  db: Database;
  /** Contracts per transaction: enough for sets to pay, few enough that no command waits long for a lock. */
  chunk: number;
  wakeWorkflows(wakes: Wake[]): Promise<void>;
}

export function createBillingActivities({ db, chunk, wakeWorkflows }: BillingDependencies) {
  /**
   * Does what is due in one calendar up to `now`, in order, and answers when it is due again; null when nothing is
   * left to wait for. Each chunk is a transaction of its own and leaves nothing to do a second time, so a run that
   * was cut off goes on where it stopped.
   */
  async function runBilling(request: SubjectRef & { now: Instant }): Promise<Instant | null> {
    return withHeartbeat(() => runDueSteps(request));
  }

  async function runDueSteps({ scope, id, now }: SubjectRef & { now: Instant }): Promise<Instant | null> {
    const calendar = await getCalendar(db, scope, id);
    if (!calendar) throw new Error(`Calendar ${id} is gone; calendars are never removed.`);
    // An attempt that was cut off after a commit may not have woken those whom the commit concerns.
    if (activityInfo().attempt > 1) await wakeWorkflows((await listWaiting(db, id)).map(wakeOfAdjustment));
    const aside: Aside = { contractIds: [], dueBy: now };
    const next = () => nextBillingStep(db, id, aside);
    for (let step = await next(); step && step.at <= now; step = await next()) {
      await runStep(calendar, step, aside);
    }
    return (await db.transaction((trx) => setBillingAlarm(trx, scope, id, aside))).wakeAt;
  }

  async function runStep(calendar: KnownCalendar, step: BillingStep, aside: Aside): Promise<void> {
    await letContractsChange(calendar, step);
    const chunks = chunksOf(db, calendar.id, step, chunk, aside);
    const lane = async () => {
      for await (const part of chunks) await wakeWorkflows(await doChunk(db, calendar, step, part, aside));
    };
    // All of them end before the step does, so that nothing of a failed one is still at work when it is repeated.
    const lanes = await Promise.allSettled(Array.from({ length: LANES }, lane));
    const failed = lanes.find(({ status }) => status === 'rejected');
    if (failed) throw (failed as PromiseRejectedResult).reason;
  }

  /**
   * A change of a contract that takes effect at the instant of a step comes before it, as it does in a sandbox. Live,
   * the timers of both go off together; one whose workflow is stuck must not hold up the others' invoices.
   */
  async function letContractsChange({ id }: KnownCalendar, { kind, at }: BillingStep): Promise<void> {
    if (kind === 'overdue') return;
    const until = Date.now() + PATIENCE_MS;
    while ((await hasChangesDue(db, id, at)) && Date.now() < until) await sleep(LOOK_AGAIN_MS);
  }

  /**
   * Puts an exception back among the cycles to lock, now; the next run bills it or says again why not. Its invoice is
   * issued now, too, so that nobody is in arrears for the time it took to put it right.
   */
  async function reopenCycle({ scope, id, at }: SubjectRef & { at: Instant }): Promise<void> {
    await db.transaction(async (trx) => {
      const cycle = await getCycle(trx, scope, id);
      const contract = cycle && (await lockContract(trx, scope, cycle.contractId));
      if (!contract) return;
      const overdueAt = overdueFrom(cycle.dueDate, at, contract.timezone);
      await reopenException(trx, scope, id, { locksAt: at, overdueAt });
      await setBillingAlarm(trx, scope, cycle.calendarId);
    });
  }

  return { runBilling, reopenCycle };
}
