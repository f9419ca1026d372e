import type { Due, Next } from '../shared/lifecycle';
import type { TimeOff } from './time-off';
import { timeOffTable } from './transitions';

export function timeOffDue({ status, endsAt }: TimeOff): Due<'use'> | null {
  return status === 'approved' ? { command: 'use', at: endsAt } : null;
}

export function timeOffIsWaiting({ status }: TimeOff): boolean {
  return timeOffTable[status].waitsFor !== null;
}

export function timeOffNext({ status, endsAt }: TimeOff): Next | null {
  const { waitsFor, who } = timeOffTable[status];
  if (waitsFor === null) return null;
  const isApproved = status === 'approved';
  return {
    waiting_for: waitsFor,
    who,
    until: isApproved ? endsAt : null,
    then: isApproved
      ? 'it is over, and counts as used'
      : 'approved, its days are taken; rejected or cancelled, they are not',
  };
}
