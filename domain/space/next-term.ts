import { addDays } from '../shared/calendar';
import type { CalendarDate } from '../shared/time';
import { withSteps, type PricedItem, type PricedItems, type PriceStep } from './priced-item';

/**
 * What a renewal that starts on that day takes over: what is let on the last day before it, at the price of that day
 * until something else was agreed on for later; and fees of days that are still to come.
 */
export function itemsOfNextTerm(
  { resources, plans, oneOffPlans }: Partial<PricedItems>,
  { lastDay, startDate }: { lastDay: CalendarDate; startDate: CalendarDate },
): PricedItems {
  const goOn = ({ steps }: PricedItem) => continued(steps, lastDay, startDate);
  const toCome = ({ steps }: PricedItem) => steps.filter((step) => step.startDate >= startDate);
  return {
    resources: withSteps(resources, goOn),
    plans: withSteps(plans, goOn),
    oneOffPlans: withSteps(oneOffPlans, toCome),
  };
}

function continued(steps: PriceStep[], lastDay: CalendarDate, startDate: CalendarDate): PriceStep[] {
  const later = steps
    .filter((step) => step.startDate > lastDay)
    .map((step) => (step.startDate < startDate ? { ...step, startDate } : step))
    .filter(({ endDate }) => endDate === null || endDate >= startDate);
  const last = steps.find(
    (step) => step.startDate <= lastDay && (step.endDate === null || step.endDate >= lastDay),
  );
  if (!last) return later;
  const next = later.map((step) => step.startDate).sort()[0];
  if (next !== undefined && next <= startDate) return later;
  // The last day that was agreed on is that of the term, or of the time after which nothing is.
  const endDate = next === undefined ? null : addDays(next, -1);
  return [{ ...last, startDate, endDate }, ...later];
}
