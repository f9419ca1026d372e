import { MAX_MINOR } from '../shared/money';
import type { CalendarDate } from '../shared/time';
import { recurringItems, withSteps, type PricedItem, type PriceStep } from '../space/priced-item';
import { raised } from './percentage';
import type { Terms } from './terms';

/** What a percentage changes: all that is paid by time. What is paid once was agreed on as it is. */
export const raisable = ['amount', 'resources', 'plans'] as const;
type Raised = Pick<Terms, (typeof raisable)[number]>;

/** Prices so many percent higher, or why they stay as they are. */
export function raisedPrices(terms: Terms, percentage: string): { prices: Raised } | { skipped: string } {
  const { amount } = terms;
  const raise = (minor: string) => raised(minor, percentage);
  const raiseItems = (items: PricedItem[] | null) =>
    withSteps(items, ({ steps }) => steps.map((step) => ({ ...step, price: raise(step.price) })));
  const prices: Raised = {
    amount: amount === null ? null : raise(amount),
    resources: raiseItems(terms.resources),
    plans: raiseItems(terms.plans),
  };
  const [before, after] = [pricesOf(terms), pricesOf(prices)];
  if (before.length === 0) return { skipped: 'The terms have no amount.' };
  if (after.some((each) => BigInt(each) > MAX_MINOR))
    return { skipped: 'The amount would be larger than amounts can be.' };
  if (after.every((each, index) => each === before[index]))
    return { skipped: 'Rounded, the amount stays as it is.' };
  return { prices };
}

/** What is paid for a billing cycle by the prices of that day; null where only what is reported is paid. */
export function amountOn(terms: Terms, day: CalendarDate): string | null {
  if (terms.amount !== null) return terms.amount;
  const items = recurringItems(terms);
  if (items.length === 0) return null;
  const sum = items.flatMap(({ count, steps }) =>
    steps.filter((step) => isPaidOn(step, day)).map(({ price }) => BigInt(price) * BigInt(count)),
  );
  return String(sum.reduce((total, each) => total + each, 0n));
}

function isPaidOn({ startDate, endDate }: PriceStep, day: CalendarDate): boolean {
  return startDate <= day && (endDate === null || day <= endDate);
}

/** Each price for all that there are of it, which an amount has to be able to hold. */
function pricesOf(terms: Raised): string[] {
  const ofItems = recurringItems(terms).flatMap(({ count, steps }) =>
    steps.map(({ price }) => String(BigInt(price) * BigInt(count))),
  );
  return [...(terms.amount === null ? [] : [terms.amount]), ...ofItems];
}
