import { ownScale, type Scale, type Terms } from '../contract/terms';
import { addDays, daysBetween } from '../shared/calendar';
import { earliestDay, latest, type CalendarDate } from '../shared/time';
import { periodContaining, type Period, type PeriodEnds } from './periods';
import { shareOf } from './proration';

/** What is paid, and per what: as much of the terms as days earn by. */
export type Rate = PeriodEnds & Pick<Terms, 'scale'>;

/** The whole cycle in which the days are billed, and the frequency of its calendar. */
export interface BillingCycle {
  frequency: Terms['frequency'];
  periodStart: CalendarDate;
  periodEnd: CalendarDate;
}

export interface Earned {
  amount: bigint;
  days: number;
  /** How many days the whole amount pays, where all of these lie in one period that is a cycle; else null. */
  of: number | null;
}

interface Days {
  from: CalendarDate;
  to: CalendarDate;
}

/**
 * What the days earn (design, section 5). Where the rate is per cycle, a whole cycle is the amount and a part its days;
 * else each day earns its share of the calendar period of the scale it lies in. Shares are cut from the running total
 * of a period, so that its parts add up to the amount, whatever cycles and amendments cut it.
 */
export function earnedIn(rate: Rate, amount: bigint, { from, to }: Days, cycle: BillingCycle): Earned {
  const days = daysBetween(from, to) + 1;
  const whole = paidWhole(rate, cycle);
  if (whole) return { days, amount: shareIn(whole, amount, { from, to }), of: lengthOf(whole) };
  if (rate.scale === 'daily') return { days, amount: amount * BigInt(days), of: null };
  return { days, amount: acrossPeriods(periodEndsOf(rate), amount, { from, to }), of: null };
}

/** Days whose pay is cut from one running total: those of a period of the rate, as far as it applies in the cycle. */
export interface Span extends Days {
  /** How many days of the period are before them. */
  start: number;
  /** How many days the amount pays. */
  of: number;
}

/** The one in which a day lies, of days that earn by one rate; so that all of its days together earn what `earnedIn` says. */
export function spanOf(rate: Rate, { from, to }: Days, cycle: BillingCycle, day: CalendarDate): Span {
  const whole = paidWhole(rate, cycle);
  if (!whole && rate.scale === 'daily') return { from, to, start: 0, of: 1 };
  const period = whole ?? periodContaining(periodEndsOf(rate), day);
  const days = { from: latest(period.start, from), to: earliestDay(period.end, to) };
  return { ...days, start: daysBetween(period.start, days.from), of: lengthOf(period) };
}

/** The cycle, where the amount pays one as long as it; else null. */
function paidWhole(rate: Rate, cycle: BillingCycle): Period | null {
  if (!isPerCycle(rate) || ownScale[cycle.frequency] !== ownScale[rate.frequency]) return null;
  return { start: cycle.periodStart, end: cycle.periodEnd };
}

/**
 * Whether the amount pays a cycle. An hourly one of a fixed contract is no longer agreed on; in contracts from before
 * it pays what it always did.
 */
function isPerCycle({ scale, frequency }: Rate): boolean {
  return scale === 'custom' || scale === 'hourly' || scale === ownScale[frequency];
}

function acrossPeriods(ends: PeriodEnds, amount: bigint, { from, to }: Days): bigint {
  let sum = 0n;
  for (let day = from; day <= to;) {
    const period = periodContaining(ends, day);
    sum += shareIn(period, amount, { from: day, to: earliestDay(period.end, to) });
    day = addDays(period.end, 1);
  }
  return sum;
}

function shareIn(period: Period, amount: bigint, { from, to }: Days): bigint {
  const start = daysBetween(period.start, from);
  return shareOf(amount, start, daysBetween(period.start, to) + 1, lengthOf(period));
}

function lengthOf({ start, end }: Period): number {
  return daysBetween(start, end) + 1;
}

const MONTH: PeriodEnds = { frequency: 'calendar_month', cycleEndType: 'DAY_OF_MONTH', cycleEnd: 31 };
const HALF_MONTH: PeriodEnds = { frequency: 'semimonthly', cycleEndType: 'DAY_OF_MONTH', cycleEnd: 15 };
const SUNDAY = 7;

/** The periods that the amount pays: those of the rate's own cycles, or those of the calendar that its scale names. */
function periodEndsOf(rate: Rate): PeriodEnds {
  if (isPerCycle(rate)) return rate;
  const calendar: Partial<Record<Scale, PeriodEnds>> = {
    monthly: MONTH,
    semimonthly: HALF_MONTH,
    biweekly: weeks('biweekly', rate),
    weekly: weeks('weekly', rate),
  };
  return calendar[rate.scale] ?? rate;
}

/** Weeks run from Monday to Sunday, unless the cycles end on another day of the week: then so do the weeks. */
function weeks(frequency: 'weekly' | 'biweekly', { cycleEndType, cycleEnd }: Rate): PeriodEnds {
  const end = cycleEndType === 'DAY_OF_MONTH' ? SUNDAY : cycleEnd;
  return { frequency, cycleEndType: 'DAY_OF_WEEK', cycleEnd: end };
}
