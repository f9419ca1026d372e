import { lastDayOf } from '../billing/contract-cycle';
import type { Contract } from '../contract/contract';
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

/** What it waits for; one that is signed for a day after the contract's last comes to nothing. */
export function amendmentNext(amendment: Amendment, contract: Pick<Contract, EndFields>): Next | null {
  const { waitsFor, who } = amendmentTable[amendment.status];
  if (waitsFor === null) return null;
  const waits = { waiting_for: waitsFor, who };
  if (amendment.status !== 'signed')
    return { ...waits, until: amendment.expiresAt, then: 'the amendment expires and changes nothing' };
  const lastDay = lastDayOf(contract);
  if (lastDay === null || amendment.effectiveDate <= lastDay)
    return { ...waits, until: amendment.effectiveAt, then: 'the new terms apply' };
  const unless = contract.terminationDate === null ? '' : ', unless the termination is cancelled before';
  return {
    ...waits,
    until: contract.terminatesAt ?? contract.endsAt,
    then: `the contract has ended on ${lastDay} and the amendment is void${unless}`,
  };
}

type EndFields = 'terminationDate' | 'terminatesAt' | 'endDate' | 'endsAt';

function reminder({ waitingSince, remindersSent, policies }: Amendment): Due<AmendmentTimer> | null {
  const days = policies.reminderDays[remindersSent];
  if (waitingSince === null || days === undefined) return null;
  return { command: 'remind', at: addElapsedDays(waitingSince, days) };
}
