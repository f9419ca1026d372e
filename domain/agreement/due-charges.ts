import { firstDayOf, type Beginning } from '../billing/contract-cycle';
import type { BilledPeriod, DatedTerms } from '../billing/dated-terms';
import { addDays } from '../shared/calendar';
import type { Unbilled } from '../payment-schedule/billed';
import { latest, type CalendarDate } from '../shared/time';
import { costOf, daysIn, termsOn, type Bounds, type Days } from './course';
import { periodAround, periodOf, type NumberedPeriod } from './periods';
import type { AgreementTerms } from './terms';
import { allowanceOf, worthOf, type Used } from './usage';

export const periodCharges = ['period', 'included', 'minimum'] as const;

/** What has been charged of a billing period, and for what; what is included lowers the price of what is used. */
export interface PeriodCharge {
  periodStart: CalendarDate;
  charge: (typeof periodCharges)[number];
  amount: bigint;
}

/** What the charges of an agreement follow from, beside its terms: what the invoices before have charged and counted. */
export interface AgreementFacts {
  /** The last day of the contract as far as it is known. */
  lastDay: CalendarDate | null;
  settled: readonly PeriodCharge[];
  used: readonly Used[];
  /** Scheduled payments that no invoice has charged. */
  scheduled: readonly Unbilled[];
}

/** What an invoice charges of a period: what that costs by now, less what has been charged. */
export interface DueCharge extends PeriodCharge {
  period: NumberedPeriod;
  /** The days that are charged; null where the contract ends before the period. */
  days: Days | null;
  /** The units that are included, as far as they are used. */
  free: string | null;
  /** Whether an earlier invoice has charged something else. */
  isCorrection: boolean;
}

export interface Charging {
  contract: Beginning;
  period: Pick<BilledPeriod, 'startsOn' | 'endsOn'>;
  terms: DatedTerms[];
  facts: AgreementFacts;
  /** Units that this very invoice bills. */
  used: readonly Used[];
}

/**
 * What the cycle charges. A period is charged on the cycle of its last day, or in advance on that of the day before it
 * begins; the first one on its first day. Each lock sets what a period costs by what is agreed on and known by then against
 * what has been charged of it: so a later price, or an end that nobody knew of, is settled by the difference, to either
 * side, and no day is charged twice or lost. Terms of days after the cycle are not known to it.
 */
export function dueCharges(charging: Charging): DueCharge[] {
  const { period, contract, facts, used } = charging;
  const known = charging.terms.filter(({ effectiveFrom }) => effectiveFrom <= period.endsOn);
  const agreement = agreementOf(known);
  if (!agreement) return [];
  const { startDate } = contract;
  const bounds = { firstDay: firstDayOf(contract), lastDay: facts.lastDay };
  const around = (day: CalendarDate) => periodAround(agreement.billingPeriod, startDate, day).index;
  const first = around(period.startsOn);
  const reported = new Set(used.map(({ date }) => around(date)));
  const course = { known, charging, bounds };
  const due = [...reported]
    .filter((index) => index < first)
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const late = periodOf(agreement.billingPeriod, startDate, index);
      return [...included(late, course), ...minimum(late, course)];
    });
  for (let index = first; index <= around(addDays(period.endsOn, 1)); index += 1) {
    const each = periodOf(agreement.billingPeriod, startDate, index);
    if (chargedOn(each, agreement, bounds) <= period.endsOn) due.push(...own(each, course));
    due.push(...included(each, course));
    if (closedOn(each, bounds) <= period.endsOn) due.push(...minimum(each, course));
  }
  return due;
}

interface Course {
  /** The terms as far as they are known to the cycle. */
  known: DatedTerms[];
  charging: Charging;
  bounds: Bounds;
}

/** The agreement as it was last said; what says which periods there are is the same in all of them. */
function agreementOf(known: DatedTerms[]): AgreementTerms | null {
  return (
    known.reduce<DatedTerms | null>((a, b) => (a && a.version > b.version ? a : b), null)?.terms.agreement ??
    null
  );
}

/** The day whose cycle charges the period. */
function chargedOn(period: NumberedPeriod, { billed }: AgreementTerms, bounds: Bounds): CalendarDate {
  if (billed === 'arrears') return closedOn(period, bounds);
  return latest(addDays(period.start, -1), bounds.firstDay);
}

/** The last day of the period on which something can be used; of one that is never begun, the day of the end. */
function closedOn({ end }: NumberedPeriod, { lastDay }: Bounds): CalendarDate {
  return lastDay !== null && lastDay < end ? lastDay : end;
}

/** What the period itself costs. */
function own(period: NumberedPeriod, course: Course): DueCharge[] {
  return difference(period, course, 'period', baseOf(period, course));
}

/** What is taken off the units that are used, because they are included. */
function included(period: NumberedPeriod, course: Course): DueCharge[] {
  const { free, worth } = allowanceIn(period, course);
  return difference(period, course, 'included', -worth, free);
}

/** What is missing to the least that the period costs, known when it is over. */
function minimum(period: NumberedPeriod, course: Course): DueCharge[] {
  const days = daysIn(period, course.bounds);
  const least = days ? costOf(course.known, ({ agreement }) => agreement?.minimumCharge, period, days) : 0n;
  const beyond = worthOf(usedIn(period, course)) - allowanceIn(period, course).worth;
  const missing = least - baseOf(period, course) - beyond;
  return difference(period, course, 'minimum', missing > 0n ? missing : 0n);
}

function baseOf(period: NumberedPeriod, { known, bounds }: Course): bigint {
  const days = daysIn(period, bounds);
  return days ? costOf(known, ({ amount }) => amount, period, days) : 0n;
}

function usedIn({ start, end }: NumberedPeriod, { charging: { facts, used } }: Course): Used[] {
  return [...facts.used, ...used].filter(({ date }) => start <= date && date <= end);
}

/** A period has one allowance, whole also where the contract ends inside: that which the terms of its last day say. */
function allowanceIn(period: NumberedPeriod, course: Course) {
  const terms = termsOn(course.known, closedOn(period, course.bounds));
  return allowanceOf(usedIn(period, course), terms?.agreement?.includedUnits ?? '0');
}

function difference(
  period: NumberedPeriod,
  { charging, bounds }: Course,
  charge: PeriodCharge['charge'],
  cost: bigint,
  free: string | null = null,
): DueCharge[] {
  const before = charging.facts.settled.filter(
    (each) => each.periodStart === period.start && each.charge === charge,
  );
  const charged = before.reduce((sum, { amount }) => sum + amount, 0n);
  if (cost === charged) return [];
  const about = { period, periodStart: period.start, days: daysIn(period, bounds), free };
  return [{ ...about, charge, amount: cost - charged, isCorrection: before.length > 0 }];
}

/** The facts for the cycle after one that has charged so much, and billed these units and scheduled payments. */
export function settledBy(
  facts: AgreementFacts,
  charged: readonly PeriodCharge[],
  used: readonly Used[],
  paid: readonly Unbilled[],
): AgreementFacts {
  return {
    ...facts,
    settled: [...facts.settled, ...charged],
    used: [...facts.used, ...used],
    scheduled: facts.scheduled.filter((payment) => !paid.includes(payment)),
  };
}
