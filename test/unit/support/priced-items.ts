import fc from 'fast-check';
import {
  itemFields,
  type PricedItem,
  type PricedItems,
  type PriceStep,
} from '../../../domain/space/priced-item';
import type { CalendarDate } from '../../../domain/shared/time';
import { daysFrom, plusDays } from '../billing/support/calendars';

export const step = (startDate: CalendarDate, endDate: CalendarDate | null, price: string): PriceStep => ({
  startDate,
  endDate,
  price,
});

export const item = (name: string, steps: PriceStep[], count = 1): PricedItem => ({
  ...{ itemId: name, name, count },
  steps,
});

const length = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 200 }));
const price = fc.integer({ min: 0, max: 900_000 }).map(String);
const count = fc.constantFrom(1, 1, 1, 2, 7);

/** Steps one after the other from about that day on, sometimes with days between them that nothing is charged for. */
const anySteps = (around: CalendarDate): fc.Arbitrary<PriceStep[]> =>
  fc
    .record({
      from: fc.integer({ min: -40, max: 60 }),
      steps: fc.array(fc.record({ days: length, gap: fc.constantFrom(0, 0, 0, 1, 45), price }), {
        minLength: 1,
        maxLength: 4,
      }),
      isOpen: fc.boolean(),
    })
    .map(({ from, steps, isOpen }) => {
      let day = plusDays(around, from);
      return steps.map(({ days, gap, price: each }, index) => {
        const startDate = plusDays(day, gap);
        const endDate = plusDays(startDate, days);
        day = plusDays(endDate, 1);
        return step(startDate, isOpen && index === steps.length - 1 ? null : endDate, each);
      });
    });

const anyItem = (name: string, around: CalendarDate): fc.Arbitrary<PricedItem> =>
  fc.record({ steps: anySteps(around), count }).map(({ steps, count: many }) => item(name, steps, many));

/** Fees have a few days that come again in other versions of the terms. */
const anyFee = (name: string, around: CalendarDate): fc.Arbitrary<PricedItem> =>
  fc
    .record({
      days: fc.uniqueArray(fc.constantFrom(-30, 0, 1, 17, 45, 80), { minLength: 1, maxLength: 3 }),
      each: price,
      many: count,
    })
    .map(({ days, each, many }) =>
      item(
        name,
        days.map((inDays) => step(plusDays(around, inDays), null, each)),
        many,
      ),
    );

/** A price list with at least one item, whose days are about that one. */
export const anyItems = (around: CalendarDate): fc.Arbitrary<PricedItems> =>
  fc
    .record({
      resources: fc.array(anyItem('Office', around), { maxLength: 2 }),
      plans: fc.array(anyItem('Desk', around), { maxLength: 2 }),
      oneOffPlans: fc
        .array(fc.constantFrom('Key', 'Cleaning'), { maxLength: 1 })
        .chain((names) => fc.tuple(...names.map((name) => anyFee(name, around)))),
    })
    .map((items) =>
      items.resources.length + items.plans.length + items.oneOffPlans.length > 0
        ? items
        : { ...items, plans: [item('Desk', [step(around, null, '25000')])] },
    );

/** The same items, so many days later as the one day is after the other. */
export function itemsFrom(
  items: Partial<PricedItems>,
  before: CalendarDate,
  after: CalendarDate,
): Partial<PricedItems> {
  const days = daysFrom(before, after);
  const moved = (date: CalendarDate) => plusDays(date, days);
  const named = itemFields.filter((field) => items[field] !== undefined);
  const movedItem = (each: PricedItem): PricedItem => ({
    ...each,
    steps: each.steps.map(({ startDate, endDate, price: of }) =>
      step(moved(startDate), endDate && moved(endDate), of),
    ),
  });
  return Object.fromEntries(named.map((field) => [field, items[field]?.map(movedItem) ?? null]));
}
