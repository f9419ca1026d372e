import type { Due, Next } from '../shared/lifecycle';
import { addHours, hasPassed, type Instant } from '../shared/time';
import type { Adjustment, AdjustmentTimer } from './adjustment';
import { adjustmentTable } from './transitions';

/** The next thing that time does to this adjustment: reminders of the approvers, then the lock of its invoice. */
export function adjustmentDue(adjustment: Adjustment): Due<AdjustmentTimer> | null {
  const { status, lateSince, locksAt, remindersSent } = adjustment;
  if (status !== 'pending' || lateSince !== null) return null;
  const { createdAt: since, policies } = adjustment;
  const reminder = lockReminders({ locksAt, since, policies })[remindersSent];
  return reminder ? { command: 'remind', at: reminder } : { command: 'lock', at: locksAt };
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
