import type { Adjustment } from '../adjustment/adjustment';
import type { BilledItem } from './invoice';

/** The line that an adjustment makes. A deduction lowers the total, everything else raises it. */
export function adjustmentItem(
  { type, description, amount, currency }: Pick<Adjustment, 'type' | 'description' | 'amount' | 'currency'>,
  sourceId: string,
): BilledItem {
  return {
    sourceType: 'adjustment',
    sourceId,
    description: description === '' ? type : description,
    category: type,
    amount: type === 'deduction' ? -BigInt(amount) : BigInt(amount),
    currency,
  };
}
