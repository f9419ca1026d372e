import { z } from 'zod';
import { settingsProblem } from '../../../domain/billing/settings';
import {
  cycleEndTypes,
  frequencies,
  paymentDueTypes,
  scales,
  type Terms,
} from '../../../domain/contract/terms';
import { parseMoney } from '../../../domain/shared/money';
import { calendarDate, currency, decimal, text } from '../../shared/schemas';
import { invalidField } from '../../../domain/shared/failures';

/** The fields an amendment may change, as a client sends them. */
export const termsFields = {
  amount: decimal.nullable(),
  currency,
  scale: z.enum(scales),
  frequency: z.enum(frequencies),
  cycle_end_type: z.enum(cycleEndTypes),
  cycle_end: z.number().int().min(1).max(31),
  payment_due_type: z.enum(paymentDueTypes),
  payment_due_days: z.number().int().min(0).max(90),
  pay_before_weekends: z.boolean(),
  first_payment: decimal.nullable(),
  first_payment_date: calendarDate.nullable(),
  job_title: text(200).nullable(),
  seniority: text(200).nullable(),
  scope_of_work: text(30_000).nullable(),
  special_clause: text(30_000).nullable(),
};

export const partialTerms = z.strictObject(termsFields).partial();
export type TermsInput = z.infer<typeof partialTerms>;

/** Terms of a contract that names none: paid monthly on the last day, due at once. */
export const defaultTerms: Omit<Terms, 'currency'> = {
  amount: null,
  scale: 'monthly',
  frequency: 'monthly',
  cycleEndType: 'DAY_OF_MONTH',
  cycleEnd: 31,
  paymentDueType: 'REGULAR',
  paymentDueDays: 0,
  payBeforeWeekends: false,
  firstPayment: null,
  firstPaymentDate: null,
  jobTitle: null,
  seniority: null,
  scopeOfWork: null,
  specialClause: null,
};

/** From the wire to the domain: amounts become minor units of the currency that will apply. */
export function toTerms(input: TermsInput, inForce: string): Partial<Terms> {
  const money = input.currency ?? inForce;
  const fields: { [Field in keyof Terms]: Terms[Field] | undefined } = {
    amount: minorUnits('amount', input.amount, money),
    currency: input.currency,
    scale: input.scale,
    frequency: input.frequency,
    cycleEndType: input.cycle_end_type,
    cycleEnd: input.cycle_end,
    paymentDueType: input.payment_due_type,
    paymentDueDays: input.payment_due_days,
    payBeforeWeekends: input.pay_before_weekends,
    firstPayment: minorUnits('first_payment', input.first_payment, money),
    firstPaymentDate: input.first_payment_date,
    jobTitle: input.job_title,
    seniority: input.seniority,
    scopeOfWork: input.scope_of_work,
    specialClause: input.special_clause,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Billing settings that describe no calendar are refused where they are given. */
export function checkSettings(terms: Terms, given: Partial<Terms>): void {
  const problem = settingsProblem({ ...terms, timezone: 'UTC', lockOffsetHours: 0 }, given);
  if (problem) throw invalidField(problem.field, 'calendar', problem.message);
}

function minorUnits(
  field: string,
  value: string | null | undefined,
  money: string,
): string | null | undefined {
  if (value === null || value === undefined) return value;
  const parsed = parseMoney(value, money);
  if (!parsed)
    throw invalidField(
      field,
      'money',
      `${value} is not an amount of ${money}: it has too many decimals or is too large`,
    );
  return parsed.minor;
}
