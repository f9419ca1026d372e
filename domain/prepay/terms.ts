import type { CalendarDate } from '../shared/time';
import { MAX_HUNDREDTHS, type Hundredths } from './hours';
import { MAX_MINOR } from '../shared/money';

export const prepayUnits = ['hours', 'money'] as const;
export type PrepayUnit = (typeof prepayUnits)[number];

export const exhaustedPolicies = ['allow_negative', 'fallback_payg'] as const;
export type ExhaustedPolicy = (typeof exhaustedPolicies)[number];

/**
 * What the parties of a client agreement have settled of hours or money that is paid for ahead (spec 6.15). Money is in
 * minor units of the contract's currency, hours are hundredths. A quantity of the balance is in its unit: hundredths
 * of an hour where `unit` is `hours`, minor units where it is `money`.
 */
export interface PrepayTerms {
  unit: PrepayUnit;
  /** Periods tile time from an anchor, by whole months: the recurring charge comes with each, deductions at its end. */
  period: PrepayPeriod | null;
  /** What each period adds on its first day. */
  recurring: RecurringCharge | null;
  /** What the end of each period takes. */
  deductions: PeriodDeductions | null;
  topUp: TopUp | null;
  /** What is added can be used for so many months; null: for ever. */
  expiryMonths: number | null;
  whenExhausted: WhenExhausted;
}

export interface PrepayPeriod {
  months: number;
  firstDate: CalendarDate;
}

export interface RecurringCharge {
  /** What it adds where the unit is hours; null where it is money. */
  hours: Hundredths | null;
  /** What it costs and, where the unit is money, what it adds. */
  amount: string;
  isInvoiced: boolean;
}

export interface PeriodDeductions {
  /** What a period uses at least: what was not consumed of it is taken at its end. Of the unit. */
  minimum: string | null;
  /** A period in which nothing was consumed is spared the minimum. */
  minimumOnlyWhenActive: boolean;
  /** Taken at the end of every period, whatever was consumed. Of the unit. */
  automatic: string | null;
}

/** When no more than the threshold is left, so much is bought: up to `to`, or `by`. Of the unit. */
export interface TopUp {
  threshold: string;
  to: string | null;
  by: string | null;
  /** Minor units; null where the unit is money, which costs itself. */
  costPerHour: string | null;
}

/** What becomes of what is consumed beyond the balance: it is owed, or billed by itself at a rate. */
export interface WhenExhausted {
  policy: ExhaustedPolicy;
  /** Minor units; where hours are billed as they come. */
  hourlyRate: string | null;
}

export const MAX_PERIOD_MONTHS = 60;
export const MAX_EXPIRY_MONTHS = 120;

export interface PrepayProblem {
  field: string;
  message: string;
}

/** The first thing that is wrong with the terms; null when they describe a pre-pay. `field` is as the API names it. */
export function prepayProblem(terms: PrepayTerms): PrepayProblem | null {
  return (
    periodProblem(terms) ??
    recurringProblem(terms) ??
    deductionsProblem(terms) ??
    topUpProblem(terms) ??
    exhaustedProblem(terms)
  );
}

const problem = (field: string, message: string): PrepayProblem => ({ field, message });

function periodProblem({ period, recurring, deductions, expiryMonths }: PrepayTerms): PrepayProblem | null {
  if (period && !isWholeUpTo(period.months, MAX_PERIOD_MONTHS))
    return problem('period.months', `must be a whole number from 1 to ${MAX_PERIOD_MONTHS}`);
  if (!period && recurring)
    return problem('period', 'is required with recurring: it says when it is charged');
  if (!period && deductions)
    return problem('period', 'is required with deductions: they are made at its end');
  if (expiryMonths !== null && !isWholeUpTo(expiryMonths, MAX_EXPIRY_MONTHS))
    return problem('expiry_months', `must be a whole number from 1 to ${MAX_EXPIRY_MONTHS}`);
  return null;
}

function recurringProblem({ unit, recurring }: PrepayTerms): PrepayProblem | null {
  if (!recurring) return null;
  const { hours, amount } = recurring;
  if (unit === 'hours' && (hours === null || !isAbove(hours, 0n, MAX_HUNDREDTHS)))
    return problem('recurring.hours', 'must be above zero where the unit is hours: it is what is added');
  if (unit === 'money' && hours !== null)
    return problem('recurring.hours', 'has no place where the unit is money: leave it out, amount is added');
  if (!isAbove(amount, unit === 'hours' ? -1n : 0n, MAX_MINOR))
    return problem(
      'recurring.amount',
      unit === 'hours' ? 'must not be below zero' : 'must be above zero where the unit is money',
    );
  return null;
}

function deductionsProblem({ unit, deductions }: PrepayTerms): PrepayProblem | null {
  if (!deductions) return null;
  const { minimum, automatic, minimumOnlyWhenActive } = deductions;
  if (minimum === null && automatic === null)
    return problem(
      'deductions',
      'must have a minimum or an automatic deduction: leave it out where there is neither',
    );
  if (minimum !== null && !isAbove(minimum, 0n, most(unit)))
    return problem('deductions.minimum', 'must be above zero: leave it out where there is none');
  if (automatic !== null && !isAbove(automatic, 0n, most(unit)))
    return problem('deductions.automatic', 'must be above zero: leave it out where there is none');
  if (minimumOnlyWhenActive && minimum === null)
    return problem('deductions.minimum_only_when_active', 'says nothing without a minimum: leave it out');
  return null;
}

function topUpProblem({ unit, topUp }: PrepayTerms): PrepayProblem | null {
  if (!topUp) return null;
  const { threshold, to, by, costPerHour } = topUp;
  if (!isAbove(threshold, -1n, most(unit))) return problem('top_up.threshold', 'must not be below zero');
  if ((to === null) === (by === null))
    return problem('top_up.to', 'excludes by: name exactly one of them, the balance to reach or what to add');
  if (by !== null && !isAbove(by, 0n, most(unit))) return problem('top_up.by', 'must be above zero');
  if (to !== null && !isAbove(to, BigInt(threshold), most(unit)))
    return problem('top_up.to', 'must be above the threshold, or it would be reached again at once');
  if (unit === 'hours' && (costPerHour === null || !isAbove(costPerHour, -1n, MAX_MINOR)))
    return problem('top_up.cost_per_hour', 'is required where the unit is hours, and must not be below zero');
  if (unit === 'money' && costPerHour !== null)
    return problem(
      'top_up.cost_per_hour',
      'has no place where the unit is money, which costs itself: leave it out',
    );
  return null;
}

function exhaustedProblem({
  unit,
  whenExhausted: { policy, hourlyRate },
}: PrepayTerms): PrepayProblem | null {
  const needsRate = policy === 'fallback_payg' && unit === 'hours';
  if (needsRate && (hourlyRate === null || !isAbove(hourlyRate, 0n, MAX_MINOR)))
    return problem('when_exhausted.hourly_rate', 'is required, above zero, to bill hours as they come');
  if (!needsRate && hourlyRate !== null)
    return problem('when_exhausted.hourly_rate', 'bills hours under fallback_payg alone: leave it out');
  return null;
}

const most = (unit: PrepayUnit): bigint => (unit === 'hours' ? MAX_HUNDREDTHS : MAX_MINOR);
const isWholeUpTo = (count: number, max: number) => Number.isInteger(count) && count >= 1 && count <= max;
const isAbove = (digits: string, floor: bigint, max: bigint): boolean =>
  /^-?\d+$/.test(digits) && BigInt(digits) > floor && BigInt(digits) <= max;
