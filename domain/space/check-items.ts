import { MAX_MINOR } from '../shared/money';
import { fieldName } from '../shared/field-name';
import { invalidField } from '../shared/failures';
import { itemFields, type ItemField, type PricedItem, type PricedItems, type PriceStep } from './priced-item';

/** How many steps the items of a contract have in all: its price list is read whole at each of its locks. */
export const MAX_STEPS = 500;

/** Refuses items that say nothing clear by themselves; `given` are those that a request names. */
export function checkItems(given: Partial<PricedItems>): void {
  let steps = 0;
  for (const field of itemFields) {
    for (const [index, item] of (given[field] ?? []).entries()) {
      steps += item.steps.length;
      if (steps > MAX_STEPS)
        throw invalidField(fieldName(field), 'max_steps', `must have at most ${MAX_STEPS} steps in all`);
      checkTotals(item, `${fieldName(field)}.${index}`);
      checkSteps(field, item, `${fieldName(field)}.${index}.steps`);
    }
  }
  checkOnce(given.oneOffPlans ?? []);
}

/** What is charged is the price of all of them. */
function checkTotals({ count, steps }: PricedItem, path: string): void {
  const tooLarge = steps.findIndex(({ price }) => BigInt(price) * BigInt(count) > MAX_MINOR);
  if (tooLarge === -1) return;
  throw invalidField(
    `${path}.steps.${tooLarge}.price`,
    'money',
    `is more for ${count} of it than amounts can be; lower the price or the count`,
  );
}

function checkSteps(field: ItemField, { steps }: PricedItem, path: string): void {
  for (const [index, { startDate, endDate }] of steps.entries()) {
    if (endDate === null) continue;
    const at = `${path}.${index}.end_date`;
    if (field === 'oneOffPlans')
      throw invalidField(
        at,
        'not_allowed',
        'is not part of a one-off plan, which is charged once; leave it out',
      );
    if (endDate < startDate)
      throw invalidField(
        at,
        'range',
        `must not be before start_date ${startDate}; both are days that it pays`,
      );
  }
  if (field !== 'oneOffPlans') checkOverlap(steps, path);
}

/** Two steps of one item on one day would charge it twice (spec 3.6). */
function checkOverlap(steps: PriceStep[], path: string): void {
  const ordered = [...steps.entries()].sort(([, a], [, b]) => (a.startDate < b.startDate ? -1 : 1));
  for (const [place, [, { endDate }]] of ordered.entries()) {
    const next = ordered[place + 1];
    if (!next || (endDate !== null && endDate < next[1].startDate)) continue;
    const until = endDate === null ? 'has no end_date' : `ends on ${endDate}`;
    throw invalidField(
      `${path}.${next[0]}.start_date`,
      'overlap',
      `overlaps the step before it, which ${until}; let that end before ${next[1].startDate}`,
    );
  }
}

/** A fee is known by its plan and its day, so that it is charged once however often the terms change. */
function checkOnce(items: PricedItem[]): void {
  const seen = new Set<string>();
  for (const [index, { itemId, steps }] of items.entries()) {
    for (const [place, { startDate }] of steps.entries()) {
      const key = `${itemId} ${startDate}`;
      if (seen.has(key))
        throw invalidField(
          `one_off_plans.${index}.steps.${place}.start_date`,
          'unique',
          `is ${startDate} twice for the same plan; say how many there are in count`,
        );
      seen.add(key);
    }
  }
}
