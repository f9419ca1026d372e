import type { Contract } from '../contract/contract';
import { perScale, type Terms } from '../contract/terms';
import { addDays } from '../shared/calendar';
import { formatMoney } from '../shared/money';
import { earliestDay, latest, type CalendarDate } from '../shared/time';
import { isFirst, type Beginning } from './contract-cycle';
import type { InvoiceLine } from './invoice';
import { earnedIn, type BillingCycle } from './rate';

/** A version of the terms with the day from which it applies. */
export interface DatedTerms {
  effectiveFrom: CalendarDate;
  version: number;
  terms: Pick<
    Terms,
    'amount' | 'currency' | 'scale' | 'frequency' | 'cycleEndType' | 'cycleEnd' | 'firstPayment' | 'jobTitle'
  >;
}

/** The contract's days in a cycle, inside the whole cycle of its calendar; all days inclusive. */
export interface BilledPeriod extends BillingCycle {
  startsOn: CalendarDate;
  endsOn: CalendarDate;
}

export interface TermsInForce extends DatedTerms {
  from: CalendarDate;
  to: CalendarDate;
}

/** The versions that apply in the contract's days, each from its day until the day before the next one's. */
export function termsBetween(terms: DatedTerms[], { startsOn, endsOn }: BilledPeriod): TermsInForce[] {
  const ordered = byVersion(terms);
  return ordered.flatMap((each, index) => {
    // A later version counts from its day on, even where it is dated before the one it follows.
    const following = ordered.slice(index + 1).map(({ effectiveFrom }) => addDays(effectiveFrom, -1));
    const from = latest(each.effectiveFrom, startsOn);
    const to = following.reduce(earliestDay, endsOn);
    return from <= to ? [{ ...each, from, to }] : [];
  });
}

/** What the contract pays by itself: its first payment, or what the days of a fixed one earn, by the terms of each. */
export function basePay(
  contract: Pick<Contract, 'kind'> & Beginning,
  { terms, inForce, currency }: { terms: DatedTerms[]; inForce: TermsInForce[]; currency: string },
  period: BilledPeriod,
): InvoiceLine[] {
  const first = isFirst(contract, period.startsOn) ? firstPayment(terms, currency) : null;
  const last = inForce.at(-1);
  if (first !== null && last)
    return [baseLine(last.terms, `${period.startsOn} to ${period.endsOn}, first payment`, BigInt(first))];
  return contract.kind === 'fixed' ? inForce.flatMap((each) => earnedLine(each, period)) : [];
}

/**
 * The first payment that was agreed on replaces the base pay of the first invoice, whatever its days. It is agreed on
 * until that is issued, so the last version says how much; one in another currency is about later invoices only.
 */
function firstPayment(terms: DatedTerms[], currency: string): string | null {
  const last = byVersion(terms).findLast(({ terms: each }) => each.currency === currency);
  return last?.terms.firstPayment ?? null;
}

function byVersion(terms: DatedTerms[]): DatedTerms[] {
  return [...terms].sort((a, b) => a.version - b.version);
}

function earnedLine({ terms, from, to }: TermsInForce, period: BilledPeriod): InvoiceLine[] {
  if (terms.amount === null) return [];
  const { amount, days, of } = earnedIn(terms, BigInt(terms.amount), { from, to }, period);
  const counted =
    days === of ? '' : of === null ? `, ${rateText(terms.amount, terms, days)}` : `, ${days} of ${of} days`;
  return [baseLine(terms, `${from} to ${to}${counted}`, amount)];
}

function rateText(minor: string, { currency, scale }: DatedTerms['terms'], days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'} at ${formatMoney({ minor, currency })} ${currency} ${perScale[scale]}`;
}

function baseLine({ jobTitle }: Pick<Terms, 'jobTitle'>, text: string, amount: bigint): InvoiceLine {
  const description = `${jobTitle ?? 'Base pay'}, ${text}`;
  return { sourceType: 'base', sourceId: null, description, category: 'work', amount };
}
