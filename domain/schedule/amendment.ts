import type { Amendment } from '../amendment/amendment';
import { amendmentNext } from '../amendment/due';
import { lastDayOf } from '../billing/contract-cycle';
import type { Contract } from '../contract/contract';
import type { Instant } from '../shared/time';
import type { Party } from '../shared/lifecycle';
import { byEmployer, otherParty, type ScheduleEntry } from './entry';

/** When an open amendment takes effect, and until when it can be signed. */
export function amendmentEntries(amendment: Amendment, contract: Contract, now: Instant): ScheduleEntry[] {
  return amendment.status === 'signed' ? [effect(amendment, contract)] : unsigned(amendment, contract, now);
}

/** Both have signed it: it binds both, until both take it back. */
function effect(amendment: Amendment, contract: Contract): ScheduleEntry {
  const { id, effectiveAt, withdrawal } = amendment;
  const next = amendmentNext(amendment, contract);
  const who: Party[] = withdrawal ? [otherParty(withdrawal.by)] : ['admin', 'worker'];
  return {
    ...{
      kind: 'amendment',
      at: next?.until ?? effectiveAt,
      subject: { type: 'amendment', id },
      assumed: null,
    },
    then: `${next?.then ?? 'the new terms apply'}; ${withdrawal ? 'one party has withdrawn it, and the other can' : 'both together can withdraw it'}`,
    undo: { act: 'withdrawSigned', who, until: effectiveAt },
  };
}

function unsigned(amendment: Amendment, contract: Contract, now: Instant): ScheduleEntry[] {
  const { id, effectiveAt, effectiveDate, expiresAt } = amendment;
  const lastDay = lastDayOf(contract);
  const subject = { type: 'amendment', id } as const;
  const undo = byEmployer('withdrawAmendment', expiresAt);
  const expiry: ScheduleEntry = {
    ...{ kind: 'amendment_expiry', at: expiresAt, subject, assumed: null },
    then: 'the amendment expires and changes nothing, unless it has been signed',
    undo,
  };
  // Signed after its day it applies at once, so there is no instant to tell; after the last day, it never does.
  const isToCome = effectiveAt > now && (lastDay === null || effectiveDate <= lastDay);
  if (!isToCome) return [expiry];
  const taking: ScheduleEntry = {
    ...{ kind: 'amendment', at: effectiveAt, subject, assumed: 'signature' },
    then: 'the new terms apply, if both have signed them by then; signed later, from that day on',
    undo,
  };
  return [taking, expiry];
}
