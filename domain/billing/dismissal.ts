import type { Contract } from '../contract/contract';
import type { Refusal } from '../shared/errors';
import type { Cycle } from './cycle';
import type { BilledItem } from './invoice';
import { cycleTable } from './transitions';

/** Why an exception cannot be given up: it is none any more, or no later invoice could bill its items. */
export function refuseDismissal(
  { status }: Pick<Cycle, 'status'>,
  items: Pick<BilledItem, 'sourceId' | 'currency'>[],
  { terms: { currency } }: Pick<Contract, 'terms'>,
  hasLaterInvoice: boolean,
): Refusal | null {
  if (!cycleTable[status].on.dismiss) {
    const message = `The cycle is ${status}. Only one that could not be billed is dismissed.`;
    return { code: 'not_pending', message, details: { status } };
  }
  const others = items.filter((item) => item.currency !== currency);
  if (others.length > 0) {
    return {
      code: 'mixed_currencies',
      message: `Items of this cycle are not in ${currency}, in which the contract is paid now, so no later invoice can bill them. Decline them first, and pay what is owed by an off-cycle payment.`,
      details: { adjustment_ids: others.map(({ sourceId }) => sourceId) },
    };
  }
  if (items.length === 0 || hasLaterInvoice) return null;
  return {
    code: 'no_unlocked_cycle',
    message:
      'The contract has no later invoice that could bill the approved items of this cycle. Decline them first, or retry the cycle.',
    details: { adjustment_ids: items.map(({ sourceId }) => sourceId) },
  };
}
