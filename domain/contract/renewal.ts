import { addDays, daysBetween } from '../shared/calendar';
import { RefusedError } from '../shared/errors';
import { invalidField } from '../shared/failures';
import type { CalendarDate } from '../shared/time';
import type { ContractDraft } from './commands';
import { isInForce, type Contract } from './contract';
import { draftOf, type DraftOrigin } from './draft';

/** What a client says about a successor. */
export type WantedRenewal = Partial<Pick<Contract, 'startDate' | 'endDate' | 'title'>>;

/**
 * The successor of a contract in force, on the same terms. Unless told otherwise it starts on the day after the
 * predecessor's last, for a term of the same length (R4-04).
 */
export function successorOf(
  predecessor: Contract,
  wanted: WantedRenewal,
  origin: DraftOrigin,
): ContractDraft {
  if (!isInForce(predecessor)) {
    throw new RefusedError({
      code: 'contract_not_active',
      message: `The contract is ${predecessor.status}. Only a contract in force is renewed; create a new one instead.`,
    });
  }
  const { kind, engagement, groupId, timezone, firstSigner, notice, terms, lockOffsetHours, attributes } =
    predecessor;
  const kept = {
    kind,
    engagement,
    groupId,
    timezone,
    firstSigner,
    notice,
    terms,
    lockOffsetHours,
    attributes,
  };
  const { title = predecessor.title } = wanted;
  const draft = draftOf({ ...kept, title, ...termOf(predecessor, wanted) }, predecessor.workerId, origin);
  return { ...draft, previousContractId: predecessor.id };
}

function termOf(
  { startDate: oldStart, endDate: oldEnd }: Contract,
  wanted: WantedRenewal,
): { startDate: CalendarDate; endDate: CalendarDate | null } {
  const startDate = wanted.startDate ?? (oldEnd ? addDays(oldEnd, 1) : undefined);
  if (!startDate) {
    throw invalidField(
      'start_date',
      'required',
      'is required: the contract has no end date that a successor could follow',
    );
  }
  const sameLength = oldEnd ? addDays(startDate, daysBetween(oldStart, oldEnd)) : null;
  return { startDate, endDate: wanted.endDate === undefined ? sameLength : wanted.endDate };
}
