import { contractEnded, isInForce, type Contract } from '../contract/contract';
import { fieldName } from '../shared/field-name';
import type { Refusal } from '../shared/errors';
import type { Amendment } from './amendment';

/**
 * What the contract and its other amendments forbid. Checked inside the transaction, under the contract's lock,
 * because those rows belong to other lifecycles.
 */
export function guardProposal(amendment: Amendment, contract: Contract, open: Amendment[]): Refusal | null {
  const refusal = guardContract(contract) ?? guardDates(amendment, contract);
  if (refusal) return refusal;
  const fields = new Set(amendment.changes.map(({ field }) => field));
  for (const other of open) {
    const shared = other.changes
      .map(({ field }) => field)
      .filter((field) => fields.has(field))
      .map(fieldName);
    if (shared.length > 0) {
      return {
        code: 'amendment_overlap',
        message: `Another open amendment already changes ${shared.join(', ')}. ${wayOut(other)}`,
        details: { amendment_id: other.id, fields: shared },
      };
    }
  }
  return null;
}

/** What both have signed takes both to withdraw. */
function wayOut({ status, effectiveDate }: Amendment): string {
  return status === 'signed'
    ? `Both parties have signed it, and it takes effect on ${effectiveDate}: propose this one then, or withdraw that one together.`
    : 'Withdraw it, or wait until it is over.';
}

export function guardContract(contract: Contract): Refusal | null {
  // One that both have signed but that has not begun can be amended, from its start on.
  if (isInForce(contract) || contract.status === 'signed') return null;
  return contractEnded.includes(contract.status)
    ? { code: 'contract_ended', message: `The contract is ${contract.status}; its terms no longer change.` }
    : {
        code: 'contract_not_active',
        message: `The contract is ${contract.status}. Only a contract that both have signed is amended. ${contract.clientSignature || contract.workerSignature ? 'To change this one, cancel it and create a new one.' : 'This one is edited with PATCH.'}`,
        details: { status: contract.status, starts_at: contract.startsAt },
      };
}

function guardDates(amendment: Amendment, contract: Contract): Refusal | null {
  const field = 'effective_date';
  if (amendment.effectiveDate < contract.startDate) {
    return {
      code: 'effective_before_start',
      message: `effective_date is before the contract's start date ${contract.startDate}. Choose a day from then on.`,
      field,
    };
  }
  const last = contract.terminationDate ?? contract.endDate;
  if (last && amendment.effectiveDate > last) {
    return {
      code: 'after_completion',
      message: `The contract ends on ${last}; changes dated after that are refused. Choose an earlier date${contract.terminationDate ? ' or cancel the termination' : ''}.`,
      field,
      details: { completion_date: last },
    };
  }
  return null;
}
