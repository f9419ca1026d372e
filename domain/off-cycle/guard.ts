import { contractEnded, isInForce, type Contract } from '../contract/contract';
import type { Refusal } from '../shared/errors';
import type { OffCyclePayment } from './off-cycle';

/**
 * What the contract forbids, checked under its lock. It must not end before the payment date; what was
 * approved while that held is paid all the same.
 */
export function guardOffCycle(payment: OffCyclePayment, contract: Contract): Refusal | null {
  const hasEnded = contractEnded.includes(contract.status);
  if (hasEnded && payment.version === 1) {
    return {
      code: 'contract_ended',
      message: `The contract is ${contract.status}; nothing new is paid on it.`,
      details: { status: contract.status },
    };
  }
  const last = contract.terminationDate ?? contract.endDate;
  if (last !== null && payment.paymentDate > last) {
    return {
      code: 'after_completion',
      message: `The contract ends on ${last}; a payment dated after that is refused. Choose an earlier payment_date${contract.status === 'termination_scheduled' ? ' or cancel the termination' : ''}.`,
      field: 'payment_date',
      details: { completion_date: last },
    };
  }
  // A review may come after the end: the payment date still lies within the contract.
  if (isInForce(contract) || hasEnded) return null;
  return {
    code: 'contract_not_active',
    message: `The contract is ${contract.status}. Off-cycle payments begin once it is active.`,
    details: { status: contract.status, starts_at: contract.startsAt },
  };
}
