import { lockReminders } from '../adjustment/due';
import type { Due } from '../shared/lifecycle';
import type { WorkSheet } from './work-sheet';

/** The next thing that time does to a sheet: reminders of the approvers, then the lock of the cycle's invoice. */
export function workDue(sheet: WorkSheet): Due<'remind' | 'lock'> | null {
  const { status, waitingSince, lateSince, locksAt, remindersSent, policies } = sheet;
  if (status !== 'open' || waitingSince === null || lateSince !== null) return null;
  const reminder = lockReminders({ locksAt, since: waitingSince, policies })[remindersSent];
  return reminder ? { command: 'remind', at: reminder } : { command: 'lock', at: locksAt };
}
