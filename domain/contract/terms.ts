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

export const termsFieldNames = [
  'amount',
  'currency',
  'scale',
  'frequency',
  'cycleEndType',
  'cycleEnd',
  'paymentDueType',
  'paymentDueDays',
  'payBeforeWeekends',
  'firstPayment',
  'firstPaymentDate',
  'jobTitle',
  'seniority',
  'scopeOfWork',
  'specialClause',
] as const satisfies readonly TermsField[];

export function changedFields(current: Terms, wanted: Partial<Terms>): TermsField[] {
  return (Object.keys(wanted) as TermsField[]).filter((field) => wanted[field] !== current[field]);
}

/** The terms that result from a change, or why they make no sense together. */
export function mergeTerms(
  { kind, terms: current }: { kind: ContractKind; terms: Terms },
  wanted: Partial<Terms>,
): { terms: Terms } | { refusal: Refusal } {
  const terms = { ...current, ...wanted };
  // An amount is minor units of its currency; in another one it would silently mean something else.
  for (const field of ['amount', 'firstPayment'] as const) {
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

function amountRequired(field: 'amount' | 'firstPayment', message: string): Refusal {
  return { code: 'amount_required', message, field: field === 'amount' ? 'amount' : 'first_payment' };
}
