import { ownScale } from '../../contract/terms';
import { oneOffItems, recurringItems, type PricedItem, type PriceStep } from '../../space/priced-item';
import { earliestDay, latest, type CalendarDate } from '../../shared/time';
import { firstDayOf } from '../contract-cycle';
import { termsBetween, type BilledPeriod, type TermsInForce } from '../dated-terms';
import type { InvoiceLine } from '../invoice';
import { earnedIn } from '../rate';
import type { Charged } from './charged';

/**
 * What a space charges: each item at the price of the step that its days lie in, per billing cycle and by days where
 * they are a part of it (A2-6, A2-7); and one-off items, once. Days without a step charge nothing.
 */
export function bySteps(charged: Charged): InvoiceLine[] {
  const { inForce, period } = charged;
  return [...inForce.flatMap((each) => letLines(each, period)), ...feeLines(charged)];
}

function letLines({ terms, from, to }: TermsInForce, period: BilledPeriod): InvoiceLine[] {
  const rate = { ...terms, scale: ownScale[terms.frequency] };
  return recurringItems(terms).flatMap((item) =>
    stepsBetween(item.steps, from, to).map((step) => {
      const { amount, days, of } = earnedIn(rate, totalOf(item, step), step, period);
      const part = of === null || days === of ? '' : `, ${days} of ${of} days`;
      return line(item, `${step.from} to ${step.to}${part}`, amount, 'space');
    }),
  );
}

function stepsBetween(steps: PriceStep[], from: CalendarDate, to: CalendarDate) {
  return steps
    .map((step) => ({
      ...step,
      from: latest(step.startDate, from),
      to: step.endDate === null ? to : earliestDay(step.endDate, to),
    }))
    .filter((step) => step.from <= step.to)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/**
 * A one-off item is charged once: on its day, or on the first day after it on which the contract is billed and the terms
 * in force have it. So one that is agreed on late is not lost, and no change of the terms charges it again.
 */
function feeLines({ contract, terms, period }: Charged): InvoiceLine[] {
  const untilNow = { ...period, startsOn: firstDayOf(contract) };
  const done = new Set<string>();
  const lines: InvoiceLine[] = [];
  for (const { terms: each, from, to } of termsBetween(terms, untilNow)) {
    for (const item of oneOffItems(each)) {
      for (const step of item.steps) {
        const key = `${item.itemId} ${step.startDate}`;
        const day = latest(step.startDate, from);
        if (day > to || done.has(key)) continue;
        done.add(key);
        if (day >= period.startsOn) lines.push(line(item, step.startDate, totalOf(item, step), 'one_off'));
      }
    }
  }
  return lines;
}

function totalOf({ count }: PricedItem, { price }: PriceStep): bigint {
  return BigInt(price) * BigInt(count);
}

function line({ name, count }: PricedItem, text: string, amount: bigint, category: string): InvoiceLine {
  const description = `${name}${count === 1 ? '' : ` × ${count}`}, ${text}`;
  return { sourceType: 'base', sourceId: null, description, category, amount };
}
