import { lastDayOf } from '../billing/contract-cycle';
import { contractEnded, isInForce, type Contract } from '../contract/contract';
import { isAgreement } from '../contract/kinds';
import type { Refusal } from '../shared/errors';
import type { ScheduledPayment } from './scheduled-payment';

/** So many may be planned or due at a time: whatever reads what is to come of a contract reads all of them. */
export const MAX_UNBILLED = 1_000;

/** What the contract forbids: payments are scheduled on agreements that are agreed on and go on, for days that they cover. */
export function guardPayment(
  { date }: Pick<ScheduledPayment, 'date'>,
  contract: Pick<Contract, 'kind' | 'status' | 'startDate' | 'terminationDate' | 'endDate'>,
): Refusal | null {
  const { kind, status, startDate } = contract;
  if (!isAgreement(contract))
    return {
      code: 'schedule_not_supported',
      message: `This contract is of the kind ${kind}; payments are scheduled on agreements with clients and suppliers. Use an off-cycle payment or an adjustment.`,
      details: { contract_type: kind },
    };
  if (contractEnded.includes(status))
    return {
      code: 'contract_ended',
      message: `The contract is ${status}; it takes nothing new on its invoices.`,
    };
  if (status !== 'signed' && !isInForce(contract))
    return {
      code: 'contract_not_active',
      message: `The contract is ${status}. Payments are scheduled once both parties have agreed.`,
      details: { status },
    };
  if (date < startDate)
    return {
      code: 'before_start',
      field: 'date',
      message: `date is before the contract's start date ${startDate}. Choose a day from then on.`,
    };
  const last = lastDayOf(contract);
  if (last === null || date <= last) return null;
  return {
    code: 'after_completion',
    field: 'date',
    message: `The contract ends on ${last}; a payment after that would never be billed. Choose a day until then.`,
    details: { completion_date: last },
  };
}

/** `unbilled`: how many are planned or due already. */
export function refuseMore(unbilled: number): Refusal | null {
  if (unbilled < MAX_UNBILLED) return null;
  return {
    code: 'too_many_entries',
    message: `${MAX_UNBILLED} payments of this contract are planned or due already, and there are no more at a time. Add this one once some are invoiced.`,
  };
}
