import { lapses, waitDue, type Waiting, type WaitTimer } from '../approval/waiting';
import type { Due, Next } from '../shared/lifecycle';
import type { TimeOff } from './time-off';
import { timeOffTable } from './transitions';

/** Approved, it is used when it is over. Until then it waits for people alone, unless a policy speaks of its first day. */
export function timeOffDue(timeOff: TimeOff): Due<WaitTimer | 'use'> | null {
  const { status, endsAt } = timeOff;
  if (status === 'approved') return { command: 'use', at: endsAt };
  const wait = waitOf(timeOff);
  return wait && waitDue(wait);
}

/** The wait for an approval by a policy; null where none asks, and once it is decided. */
function waitOf({ status, approval, startsAt, ...timeOff }: TimeOff): Waiting | null {
  if (status !== 'requested' || !approval || !startsAt) return null;
  return { ...timeOff, approval, deadline: startsAt };
}

export function timeOffIsWaiting({ status }: TimeOff): boolean {
  return timeOffTable[status].waitsFor !== null;
}

export function timeOffNext(timeOff: TimeOff): Next | null {
  const { status, startsAt = null, endsAt } = timeOff;
  const { waitsFor: waiting_for, who } = timeOffTable[status];
  if (waiting_for === null) return null;
  if (status === 'approved')
    return { waiting_for, who, until: endsAt, then: 'it is over, and counts as used' };
  const wait = waitOf(timeOff);
  if (wait && lapses(wait)) return { waiting_for, who, until: startsAt, then: 'it is rejected' };
  const isUnpaid = !timeOff.isPaid && timeOff.contractId !== null;
  const then = isUnpaid
    ? 'approved, its days are taken; rejected, cancelled, or left until the final invoice of its fixed contract, they are not'
    : 'approved, its days are taken; rejected or cancelled, they are not';
  return { waiting_for, who, until: null, then };
}
