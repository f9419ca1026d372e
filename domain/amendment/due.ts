import { soonest, type Due, type Next } from '../shared/lifecycle';
import { addElapsedDays } from '../shared/time';
import type { Amendment, AmendmentTimer } from './amendment';
import { amendmentTable } from './transitions';

/** The next thing that time does to this amendment; null when it is over. */
export function amendmentDue(amendment: Amendment): Due<AmendmentTimer> | null {
  switch (amendment.status) {
    case 'awaiting_client_signature':
    case 'awaiting_worker_signature':
      return soonest({ command: 'expire', at: amendment.expiresAt }, reminder(amendment));
    case 'signed':
      return { command: 'activate', at: amendment.effectiveAt };
    default:
      return null;
  }
}

export function amendmentNext(amendment: Amendment): Next | null {
  const { waitsFor, who } = amendmentTable[amendment.status];
  if (waitsFor === null) return null;
  return amendment.status === 'signed'
    ? { waiting_for: waitsFor, who, until: amendment.effectiveAt, then: 'the new terms apply' }
    : {
        waiting_for: waitsFor,
        who,
        until: amendment.expiresAt,
        then: 'the amendment expires and changes nothing',
      };
}

function reminder({ waitingSince, remindersSent, policies }: Amendment): Due<AmendmentTimer> | null {
  const days = policies.reminderDays[remindersSent];
  if (waitingSince === null || days === undefined) return null;
  return { command: 'remind', at: addElapsedDays(waitingSince, days) };
}
