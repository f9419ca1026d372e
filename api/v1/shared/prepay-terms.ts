import { z } from 'zod';
import { MAX_HUNDREDTHS, formatHours, parseHours } from '../../../domain/prepay/hours';
import {
  exhaustedPolicies,
  MAX_EXPIRY_MONTHS,
  MAX_PERIOD_MONTHS,
  prepayProblem,
  prepayUnits,
  type PrepayTerms,
} from '../../../domain/prepay/terms';
import type { ToldPrepay } from '../../../domain/prepay/told';
import { invalidField } from '../../../domain/shared/failures';
import { minorUnits } from '../../../domain/shared/minor-units';
import { calendarDate, decimal, orNull } from '../../shared/schemas';
import { answerAmount, answerDate } from './answers';

const months = (max: number) => z.number().int().min(1).max(max);
const quantity = decimal.describe('Of the unit: hours, or money.');
const isTrue = z.boolean('must be true or false');

/** What an agreement says of hours or money that is paid for ahead. */
export const prepayTerms = z.strictObject({
  unit: z.enum(prepayUnits).describe('What the balance is counted in, for the whole term.'),
  period: z
    .strictObject({ months: months(MAX_PERIOD_MONTHS), first_date: calendarDate })
    .nullable()
    .default(null)
    .describe('Periods of so many whole months, counted from the first date.'),
  recurring: z
    .strictObject({
      hours: decimal.nullable().default(null).describe('What it adds where the unit is hours.'),
      amount: decimal.describe('What it costs and, where the unit is money, what it adds.'),
      is_invoiced: isTrue.default(true),
    })
    .nullable()
    .default(null)
    .describe('Added on the first day of each period.'),
  deductions: z
    .strictObject({
      minimum: quantity.nullable().default(null),
      minimum_only_when_active: isTrue
        .default(false)
        .describe('A period in which nothing was used is spared the minimum.'),
      automatic: quantity.nullable().default(null),
    })
    .nullable()
    .default(null)
    .describe('Taken at the end of each period: what was not used of a minimum, and so much in any case.'),
  top_up: z
    .strictObject({
      threshold: quantity,
      to: quantity.nullable().default(null),
      by: quantity.nullable().default(null),
      cost_per_hour: decimal.nullable().default(null),
    })
    .nullable()
    .default(null)
    .describe('Bought when no more than the threshold is left: up to a balance, or by a quantity.'),
  expiry_months: months(MAX_EXPIRY_MONTHS).nullable().default(null),
  when_exhausted: z
    .strictObject({
      policy: z.enum(exhaustedPolicies),
      hourly_rate: decimal.nullable().default(null),
    })
    .default({ policy: 'allow_negative', hourly_rate: null })
    .describe('What is used beyond the balance is owed, or billed by itself at the rate.'),
});

export const answerPrepay = z
  .strictObject({
    unit: z.enum(prepayUnits),
    period: orNull(z.strictObject({ months: z.int(), first_date: answerDate })),
    recurring: orNull(
      z.strictObject({ hours: answerAmount.nullable(), amount: answerAmount, is_invoiced: z.boolean() }),
    ),
    deductions: orNull(
      z.strictObject({
        minimum: answerAmount.nullable(),
        minimum_only_when_active: z.boolean(),
        automatic: answerAmount.nullable(),
      }),
    ),
    top_up: orNull(
      z.strictObject({
        threshold: answerAmount,
        to: answerAmount.nullable(),
        by: answerAmount.nullable(),
        cost_per_hour: answerAmount.nullable(),
      }),
    ),
    expiry_months: z.int().nullable(),
    when_exhausted: z.strictObject({
      policy: z.enum(exhaustedPolicies),
      hourly_rate: answerAmount.nullable(),
    }),
  } satisfies Record<keyof ToldPrepay, z.ZodType>)
  .meta({ id: 'PrepayTerms' });

/** Hundredths of an hour; what has no such is refused. */
export function hundredths(field: string, hours: string): string {
  const given = parseHours(hours);
  if (given !== null) return given;
  const message = `${hours} is no number of hours: it may have 2 decimals, and be at most ${formatHours(MAX_HUNDREDTHS)}`;
  throw invalidField(field, 'hours', message);
}

/** From the wire to the domain: hours become hundredths, amounts minor units. Refuses terms that describe no pre-pay. */
export function toPrepay(field: string, given: z.output<typeof prepayTerms>, currency: string): PrepayTerms {
  const money = (name: string, value: string) => minorUnits(`${field}.${name}`, value, currency);
  const hours = (name: string, value: string) => hundredths(`${field}.${name}`, value);
  const quantityOf = given.unit === 'hours' ? hours : money;
  const orNothing = (name: string, value: string | null, read: typeof money) =>
    value === null ? null : read(name, value);
  const { period, recurring, deductions, top_up: topUp, when_exhausted: exhausted } = given;
  const terms: PrepayTerms = {
    unit: given.unit,
    period: period && { months: period.months, firstDate: period.first_date },
    recurring: recurring && {
      hours: orNothing('recurring.hours', recurring.hours, hours),
      amount: money('recurring.amount', recurring.amount),
      isInvoiced: recurring.is_invoiced,
    },
    deductions: deductions && {
      minimum: orNothing('deductions.minimum', deductions.minimum, quantityOf),
      minimumOnlyWhenActive: deductions.minimum_only_when_active,
      automatic: orNothing('deductions.automatic', deductions.automatic, quantityOf),
    },
    topUp: topUp && {
      threshold: quantityOf('top_up.threshold', topUp.threshold),
      to: orNothing('top_up.to', topUp.to, quantityOf),
      by: orNothing('top_up.by', topUp.by, quantityOf),
      costPerHour: orNothing('top_up.cost_per_hour', topUp.cost_per_hour, money),
    },
    expiryMonths: given.expiry_months,
    whenExhausted: {
      policy: exhausted.policy,
      hourlyRate: orNothing('when_exhausted.hourly_rate', exhausted.hourly_rate, money),
    },
  };
  const problem = prepayProblem(terms);
  if (problem) throw invalidField(`${field}.${problem.field}`, 'prepay', problem.message);
  return terms;
}
