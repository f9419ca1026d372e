import type { Refusal } from '../shared/errors';
import type { CalendarDate } from '../shared/time';
import { kindsWithAmount, type ContractKind } from './kinds';

export const scales = ['hourly', 'daily', 'weekly', 'monthly', 'biweekly', 'semimonthly', 'custom'] as const;
export const frequencies = ['weekly', 'biweekly', 'semimonthly', 'monthly', 'calendar_month'] as const;
export const cycleEndTypes = ['DAY_OF_WEEK', 'DAY_OF_MONTH', 'DAY_OF_LAST_WEEK'] as const;
export const paymentDueTypes = ['REGULAR', 'WITHIN_MONTH'] as const;

/**
 * What the parties agreed on and an amendment may change. Every version of the terms is kept, dated by the day
 * from which it applies (D-7). Amounts are minor units of `currency`.
 */
export interface Terms {
  amount: string | null;
  currency: string;
  scale: (typeof scales)[number];
  frequency: (typeof frequencies)[number];
  cycleEndType: (typeof cycleEndTypes)[number];
  cycleEnd: number;
  paymentDueType: (typeof paymentDueTypes)[number];
  paymentDueDays: number;
  payBeforeWeekends: boolean;
  firstPayment: string | null;
  firstPaymentDate: CalendarDate | null;
  jobTitle: string | null;
  seniority: string | null;
  scopeOfWork: string | null;
  specialClause: string | null;
}

export type TermsField = keyof Terms;

/**
 * The one list of the fields, in the order in which they are shown; which of them hold money, in minor units. Whatever
 * else has to name each field is complete by its type, or derived from this.
 */
const fields = {
  amount: 'money',
  currency: 'plain',
  scale: 'plain',
  frequency: 'plain',
  cycleEndType: 'plain',
  cycleEnd: 'plain',
  paymentDueType: 'plain',
  paymentDueDays: 'plain',
  payBeforeWeekends: 'plain',
  firstPayment: 'money',
  firstPaymentDate: 'plain',
  jobTitle: 'plain',
  seniority: 'plain',
  scopeOfWork: 'plain',
  specialClause: 'plain',
} as const satisfies Record<TermsField, 'money' | 'plain'>;

export const termsFieldNames = Object.keys(fields) as TermsField[];

export type MoneyField = {
  [Field in TermsField]: (typeof fields)[Field] extends 'money' ? Field : never;
}[TermsField];

export function isMoneyField(field: TermsField): field is MoneyField {
  return fields[field] === 'money';
}

/** Terms that leave everything else unsaid: paid monthly on the last day, due at once. */
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

export function changedFields(current: Terms, wanted: Partial<Terms>): TermsField[] {
  return (Object.keys(wanted) as TermsField[]).filter((field) => wanted[field] !== current[field]);
}

/** The terms that result from a change, or why they make no sense together. */
export function mergeTerms(
  { kind, terms: current }: { kind: ContractKind; terms: Terms },
  wanted: Partial<Terms>,
): { terms: Terms } | { refusal: Refusal } {
  const terms = { ...current, ...wanted };
  // An amount is in minor units of its currency; in another currency it would silently mean something else.
  for (const field of termsFieldNames.filter(isMoneyField)) {
    if (terms.currency === current.currency || current[field] === null || wanted[field] !== undefined)
      continue;
    return {
      refusal: amountRequired(
        field,
        `A change of currency needs ${field === 'amount' ? 'the amount' : 'first_payment'} in the new currency.`,
      ),
    };
  }
  if (terms.amount === null && kindsWithAmount.includes(kind)) {
    return {
      refusal: amountRequired(
        'amount',
        `A ${kind} contract needs an amount: what is paid per ${terms.scale} unit.`,
      ),
    };
  }
  return { terms };
}

function amountRequired(field: MoneyField, message: string): Refusal {
  return { code: 'amount_required', message, field: field === 'amount' ? 'amount' : 'first_payment' };
}
