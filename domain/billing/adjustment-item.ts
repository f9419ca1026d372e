import type { Adjustment } from '../adjustment/adjustment';
import { isWork, kindOf, nounOf } from '../adjustment/item-kind';
import type { BilledItem } from './invoice';

type Item = Pick<Adjustment, 'type' | 'description' | 'amount' | 'currency'> &
  Partial<Pick<Adjustment, 'kind' | 'title' | 'quantity' | 'unitPrice' | 'dateSubmitted'>>;

/** The line that an item makes. A deduction lowers the total, everything else raises it. */
export function adjustmentItem(item: Item, sourceId: string): BilledItem {
  const { type, description, amount, currency, quantity = null, unitPrice = null } = item;
  const kind = kindOf(item);
  if (isWork(kind))
    return {
      sourceType: kind,
      sourceId,
      description: workText(item),
      category: type,
      amount: BigInt(amount),
      currency,
      quantity,
      unitPrice,
      date: kind === 'timesheet' ? item.dateSubmitted : undefined,
    };
  return {
    sourceType: kind,
    sourceId,
    description: description === '' ? type : description,
    category: type,
    amount: type === 'deduction' ? -BigInt(amount) : BigInt(amount),
    currency,
    quantity: null,
    unitPrice: null,
  };
}

/** The day, and what was done on it. */
function workText(item: Item): string {
  const { title, description, dateSubmitted } = item;
  const what = title ? title : description === '' ? nounOf(item) : description;
  return dateSubmitted === undefined ? what : `${dateSubmitted}: ${what}`;
}
