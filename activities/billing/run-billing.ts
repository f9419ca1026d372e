import { activityInfo, sleep } from '@temporalio/activity';
import type { KnownCalendar } from '../../domain/billing/calendar';
import { overdueFrom } from '../../domain/billing/calendar-cycle';
import { retriedEvent } from '../../domain/billing/exception';
import type { Aside, BillingStep, Chunk, SharedStep } from '../../domain/billing/step';
import { SYSTEM } from '../../domain/shared/lifecycle';
import type { Instant } from '../../domain/shared/time';
import { EventLog, type Cause } from '../../store/event/events';
import { hasChangesDue } from '../../store/lifecycle/alarms';
import { EVERYBODY, nextBillingStep, partsOf } from '../../store/billing/billing-steps';
import { getCalendar, setBillingAlarm } from '../../store/billing/calendars';
import { giveBackNumbers } from '../../store/environment/number-ranges';
import { lockContract } from '../../store/contract/contracts';
import { readClockOf } from '../../store/environment/environments';
import { getCycle, reopenException } from '../../store/billing/cycles';
import { listWaiting } from '../../store/adjustment/adjustments-bulk';
import type { SubjectRef } from '../../workflows/messages';
import { withHeartbeat } from '../support/with-heartbeat';
import { wakeOfAdjustment } from '../support/wakes';
import { runPart, type StepRunner } from './run-step';

/** A step of more chunks than these is shared between workers, part by part. */
const PART_CHUNKS = 20;
/** How long and how often billing looks whether the contract changes of its instant have been made. */
const PATIENCE_MS = 10_000;
const LOOK_AGAIN_MS = 200;

/** `mayShare`: whoever asks sees to it that the parts of a large step are done, and asks again. */
type BillingRequest = SubjectRef & { now: Instant; mayShare?: boolean; aside?: string[] };
/** `by`: which command has it done; earlier releases did not say. */
type Reopening = SubjectRef & { at: Instant; by?: Pick<Cause, 'actor' | 'commandId'> };
type PartRequest = SubjectRef & Omit<SharedStep, 'parts'> & { part: Chunk };

export function createBillingActivities(runner: StepRunner) {
  const { db } = runner;

  /**
   * Does what is due in one calendar up to `now`, in order, and answers when it is due again; null when nothing is
   * left to wait for, and a step that is too large for one worker. Each chunk is a transaction of its own and leaves
   * nothing to do a second time, so a run that was cut off goes on where it stopped.
   */
  async function runBilling(request: BillingRequest): Promise<Instant | SharedStep | null> {
    return withHeartbeat(() => runDueSteps(request));
  }

  async function runDueSteps(request: BillingRequest): Promise<Instant | SharedStep | null> {
    const { scope, id } = request;
    let { now } = request;
    const calendar = await calendarOf(request);
    // Nobody else is at work in this calendar.
    await giveBackNumbers(db, { calendarId: id });
    const aside: Aside = { contractIds: request.aside ?? [], dueBy: now };
    const next = () => nextBillingStep(db, id, aside);
    for (;;) {
      for (let step = await next(); step && step.at <= now; step = await next()) {
        await letContractsChange(calendar, step);
        const parts = request.mayShare
          ? await partsOf(db, id, step, PART_CHUNKS * runner.chunk)
          : [EVERYBODY];
        if (parts.length > 1) return { step, parts, aside };
        await runPart(runner, { calendar, step, part: EVERYBODY, now, aside });
      }
      const { wakeAt } = await db.transaction((trx) => setBillingAlarm(trx, scope, id, aside));
      // The clock of a sandbox may have been moved past the next step before anybody could see its alarm.
      const clock = wakeAt === null ? null : await readClockOf(db, scope.environmentId);
      if (wakeAt === null || clock === null || wakeAt > clock) return wakeAt;
      now = aside.dueBy = clock;
    }
  }

  /** Does a part of a step and answers which contracts have to be left out until the next run. */
  async function billPart({ step, part, aside, ...request }: PartRequest): Promise<string[]> {
    return withHeartbeat(async () => {
      const calendar = await calendarOf(request);
      await giveBackNumbers(db, { calendarId: request.id, part: part.after });
      const ownAside = { ...aside, contractIds: [...aside.contractIds] };
      await runPart(runner, { calendar, step, part, now: aside.dueBy, aside: ownAside });
      return ownAside.contractIds.slice(aside.contractIds.length);
    });
  }

  async function calendarOf({ scope, id }: SubjectRef): Promise<KnownCalendar> {
    const calendar = await getCalendar(db, scope, id);
    if (!calendar) throw new Error(`Calendar ${id} is gone; calendars are never removed.`);
    // An attempt that was cut off after a commit may not have woken those whom the commit concerns.
    if (activityInfo().attempt > 1)
      await runner.wakeWorkflows((await listWaiting(db, id)).map(wakeOfAdjustment));
    return calendar;
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
   * issued now, too, so that nobody is in arrears for the time it took to put it right. The event is the receipt: what a
   * command has put back once, and could not be billed again, its repeat leaves where it is.
   */
  async function reopenCycle({ scope, id, at, by }: Reopening): Promise<void> {
    await db.transaction(async (trx) => {
      const cycle = await getCycle(trx, scope, id);
      const contract = cycle && (await lockContract(trx, scope, cycle.contractId));
      if (!contract) return;
      const log = new EventLog(trx, scope, { actor: SYSTEM, at, commandId: null, ...by });
      if (by && (await log.isApplied(contract.id))) return;
      const overdueAt = overdueFrom(cycle.dueDate, at, contract.timezone);
      if (!(await reopenException(trx, scope, id, { locksAt: at, overdueAt }))) return;
      if (by) await log.append({ id: contract.id, contractId: contract.id }, [retriedEvent(cycle)]);
      await setBillingAlarm(trx, scope, cycle.calendarId);
    });
  }

  return { runBilling, billPart, reopenCycle };
}
