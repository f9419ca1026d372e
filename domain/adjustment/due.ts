import type { Due, Next } from '../shared/lifecycle';
import { addHours, hasPassed, type Instant } from '../shared/time';
import type { Adjustment, AdjustmentTimer } from './adjustment';
import { adjustmentTable } from './transitions';

/**
 * The next thing that time does to this adjustment: reminders of the approvers, then the lock of its invoice. Where that
 * has passed, reminders before each later lock.
 */
export function adjustmentDue(adjustment: Adjustment): Due<AdjustmentTimer> | null {
  const { status, lateSince, locksAt, remindersSent } = adjustment;
  if (status !== 'pending') return null;
  const { createdAt, policies } = adjustment;
  const wait = { locksAt: deadlineOf(adjustment), since: lateSince ?? createdAt, policies };
  const reminder = lockReminders(wait)[remindersSent];
  if (reminder) return { command: 'remind', at: reminder };
  return lateSince === null ? { command: 'lock', at: locksAt } : null;
}

/** The lock for which it has to be decided. */
export function deadlineOf({
  lateSince,
  locksAt,
  laterLocksAt,
}: Pick<Adjustment, 'lateSince' | 'locksAt' | 'laterLocksAt'>): Instant {
  return lateSince === null ? locksAt : (laterLocksAt ?? locksAt);
}

export function adjustmentNext(adjustment: Adjustment, at: Instant): Next | null {
  const { waitsFor, who } = adjustmentTable[adjustment.status];
  if (waitsFor === null) return null;
  const { locksAt, policies } = adjustment;
  if (adjustment.status === 'processing')
    return { waiting_for: waitsFor, who, until: null, then: 'it is paid with its invoice, finally' };
  if (adjustment.status === 'approved')
    return { waiting_for: waitsFor, who, until: locksAt, then: 'its invoice is issued with it' };
  if (hasPassed(locksAt, at))
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
