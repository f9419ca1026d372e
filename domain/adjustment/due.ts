import { escalatesAt } from '../approval/approval';
import { soonest, type Due, type Next } from '../shared/lifecycle';
import { addElapsedDays, addHours, hasPassed, type Instant } from '../shared/time';
import type { Adjustment, AdjustmentTimer } from './adjustment';
import { adjustmentTable } from './transitions';

/**
 * The next thing that time does to this adjustment: reminders of the approvers, escalation, the lock of its invoice. Where that
 * has passed, reminders before each later lock for a while.
 */
export function adjustmentDue(adjustment: Adjustment): Due<AdjustmentTimer> | null {
  const { status, lateSince, locksAt, remindersSent, approval } = adjustment;
  if (status !== 'pending') return null;
  const reminder = reminders(adjustment)[remindersSent];
  const escalation = lateSince === null ? escalatesAt(approval, locksAt) : null;
  return soonest<AdjustmentTimer>(
    reminder ? { command: 'remind', at: reminder } : null,
    escalation === null ? null : { command: 'escalate', at: escalation },
    lateSince === null ? { command: 'lock', at: locksAt } : null,
  );
}

/** The lock for which it has to be decided. */
export function deadlineOf({
  lateSince,
  locksAt,
  laterLocksAt,
}: Pick<Adjustment, 'lateSince' | 'locksAt' | 'laterLocksAt'>): Instant {
  return lateSince === null ? locksAt : (laterLocksAt ?? locksAt);
}

/** `forfeited`: the final lock of its contract, where that is the last at which it can be approved; see `forfeitedAt`. */
export function adjustmentNext(adjustment: Adjustment, at: Instant, forfeited: Instant | null): Next | null {
  const { waitsFor, who } = adjustmentTable[adjustment.status];
  if (waitsFor === null) return null;
  const { locksAt, policies } = adjustment;
  if (adjustment.status === 'processing')
    return { waiting_for: waitsFor, who, until: null, then: 'it is paid with its invoice, finally' };
  if (adjustment.status === 'approved')
    return { waiting_for: waitsFor, who, until: locksAt, then: 'its invoice is issued with it' };
  const isLate = hasPassed(locksAt, at);
  if (forfeited !== null)
    return {
      ...{ waiting_for: waitsFor, who, until: forfeited },
      then: isLate || policies.lateItems !== 'decline' ? FORFEITED : DECLINED_OR_FORFEITED,
    };
  if (isLate)
    return {
      waiting_for: waitsFor,
      who,
      until: null,
      then: 'nothing: it is on no invoice until it is approved',
    };
  const then = {
    roll: 'it misses this invoice, can no longer be edited, and goes on the next one once approved',
    decline: 'it is declined',
    off_cycle:
      'it misses this invoice, can no longer be edited, and gets an invoice of its own once approved',
  }[policies.lateItems];
  return { waiting_for: waitsFor, who, until: locksAt, then };
}

const FORFEITED = 'it is not payable: the contract has no invoice after its last one';
/** Its own review and the last lock of the contract end at one instant. */
const DECLINED_OR_FORFEITED =
  'it is declined, or not payable: the contract has no invoice after its last one';

/** How many of its reminders are over by then; none is sent late. */
export function remindersPassed(adjustment: Adjustment, at: Instant): number {
  return reminders(adjustment).filter((reminder) => hasPassed(reminder, at)).length;
}

/** What nobody decides for so long is decided no sooner for more reminders; it stays in the inbox. */
export const REMINDED_FOR_DAYS = 90;

function reminders(adjustment: Adjustment): Instant[] {
  const { lateSince, createdAt, policies } = adjustment;
  const all = lockReminders({ locksAt: deadlineOf(adjustment), since: lateSince ?? createdAt, policies });
  return lateSince === null ? all : all.filter((at) => at < addElapsedDays(lateSince, REMINDED_FOR_DAYS));
}

/** Those that lay before the wait began, or fall together with the lock, are left out and never sent late. */
export function lockReminders(
  wait: { locksAt: Instant; since: Instant } & Pick<Adjustment, 'policies'>,
): Instant[] {
  const { locksAt, since, policies } = wait;
  return policies.adjustmentReminderHours
    .map((hours) => addHours(locksAt, -hours))
    .filter((at) => at > since && at < locksAt)
    .sort();
}
