import { formatMoney } from '../shared/money';
import type { ItemField, PricedItem } from './priced-item';

/** An item as the world is told of it: its prices with the decimals of the currency. */
export interface ToldItem {
  resource_id?: string;
  plan_id?: string;
  name: string;
  count: number;
  steps: { start_date: string; end_date?: string | null; price: string }[];
}

export function toldItems(field: ItemField, items: PricedItem[], currency: string): ToldItem[] {
  return items.map(({ itemId, name, count, steps }) => ({
    ...(field === 'resources' ? { resource_id: itemId } : { plan_id: itemId }),
    name,
    count,
    steps: steps.map(({ startDate, endDate, price }) => ({
      start_date: startDate,
      ...(field === 'oneOffPlans' ? {} : { end_date: endDate }),
      price: formatMoney({ minor: price, currency }),
    })),
  }));
}
