import { guardSubmission } from '../adjustment/guard';
import { workOn } from '../adjustment/item-kind';
import type { Contract } from '../contract/contract';
import type { Refusal } from '../shared/errors';
import type { CalendarDate } from '../shared/time';
import type { WorkDraft } from './work-sheet';

/**
 * What the contract forbids (spec 6.8, 6.9): work goes on contracts of its kind (D-1), in force, and is of a day that has
 * come and that the contract covers. After its end, what was done until then is taken until the final invoice locks
 * (D-16). `today` is that of the contract's zone.
 */
export function guardWork(
  { kind, dateSubmitted }: Pick<WorkDraft, 'kind' | 'dateSubmitted'>,
  contract: Contract,
  today: CalendarDate,
): Refusal | null {
  const { contractKinds, notSupported } = workOn[kind];
  if (!contractKinds.includes(contract.kind))
    return {
      code: notSupported,
      message: `This contract is of the kind ${contract.kind}; ${kind}s are reported on contracts of the kind ${contractKinds.join(', ')}.`,
      details: { contract_type: contract.kind, expected: contractKinds[0] },
    };
  const refusal = guardSubmission({ dateSubmitted, isRecurring: false }, contract);
  if (refusal || dateSubmitted <= today) return refusal;
  return {
    code: 'date_in_future',
    field: 'date_submitted',
    message: `date_submitted is after today, ${today}. Work is reported once it is done.`,
    details: { today },
  };
}
