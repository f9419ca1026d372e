import { contractEnded, isInForce, type Contract } from '../contract/contract';
import type { PaidCycle } from '../billing/currency';
import type { Refusal } from '../shared/errors';
import type { Instant } from '../shared/time';
import type { Adjustment, ItemType } from './adjustment';

/** Above zero, except that a custom charge may lower the total as well as raise it (A1-4). */
export function refuseAmount(type: ItemType, amount: string): Refusal | null {
  const minor = BigInt(amount);
  if (minor > 0n || (minor < 0n && type === 'custom')) return null;
  return {
    code: 'amount_sign',
    field: 'amount',
    message:
      minor === 0n
        ? 'amount is zero. Send an amount above zero; a custom adjustment may be below zero.'
        : `amount is below zero, which only type custom may be. Send it above zero: the type decides the sign, and a deduction lowers the total.`,
  };
}

/**
 * Its currency is that of its invoice, and it carries none of its own (R1-19, spec 6.22 (5)). The table of spec 2.6 would
 * let the contract's pass; the rule, the checklist and the wire do not, because what is named looks as if it could be chosen.
 */
export function refuseCurrency(named: string | undefined, own: string): Refusal | null {
  if (named === undefined) return null;
  return {
    code: 'currency_not_allowed',
    field: 'currency',
    message: `An adjustment is in its contract's currency, ${own}, and carries none of its own. Leave currency out and give the amount in ${own}.`,
  };
}

/**
 * What the contract forbids. Checked inside the transaction, because that row belongs to another lifecycle. After its
 * end, items dated up to it are taken until the final invoice locks (D-16); a rule has nothing left to repeat.
 */
export function guardSubmission(
  { dateSubmitted, isRecurring }: Pick<Adjustment, 'dateSubmitted'> & { isRecurring: boolean },
  contract: Contract,
): Refusal | null {
  const hasEnded = contractEnded.includes(contract.status);
  if (hasEnded ? isRecurring : !isInForce(contract)) return refuseContract(contract);
  const field = 'date_submitted';
  if (dateSubmitted < contract.startDate) {
    return {
      code: 'before_start',
      field,
      message: `date_submitted is before the contract's start date ${contract.startDate}. Choose a day from then on.`,
    };
  }
  const last = contract.terminationDate ?? contract.endDate;
  if (last === null || dateSubmitted <= last) return null;
  return {
    code: 'after_completion',
    field,
    message: `The contract ${hasEnded ? 'ended' : 'ends'} on ${last}; items dated after that are refused. Choose a day until then.`,
    details: { completion_date: last },
  };
}

function refuseContract({ status }: Contract): Refusal {
  return contractEnded.includes(status)
    ? { code: 'contract_ended', message: `The contract is ${status}; it takes nothing new on its invoices.` }
    : {
        code: 'contract_not_active',
        message: `The contract is ${status}. Adjustments and work are reported once it is active.`,
        details: { status },
      };
}

interface Paid extends Pick<PaidCycle, 'startsOn' | 'currency'> {
  /** Null until it is generated. */
  id: string | null;
}

/** One invoice has one currency, so an item goes on none that is in another one. */
export function refuseOtherCurrency({ currency }: Pick<Adjustment, 'currency'>, cycle: Paid): Refusal | null {
  if (currency === cycle.currency) return null;
  return {
    code: 'mixed_currencies',
    message: `This item is in ${currency}, and the invoice of the cycle from ${cycle.startsOn} on is in ${cycle.currency}. Decline it, and submit it anew with its amount in ${cycle.currency}.`,
    details: { currency, cycle_currency: cycle.currency, cycle_id: cycle.id },
  };
}

/** The one answer to whatever comes too late for an invoice. */
export function invoiceLocked(message: string, locksAt: Instant, cycleId: string): Refusal {
  return { code: 'invoice_locked', message, details: { locks_at: locksAt, cycle_id: cycleId } };
}
