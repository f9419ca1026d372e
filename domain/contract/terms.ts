import { hasPrices, type AgreementTerms } from '../agreement/terms';
import type { CalendarDate } from '../shared/time';
import { isItemField, itemFields, type PricedItems } from '../space/priced-item';
import isSame from 'fast-deep-equal';

export const scales = ['hourly', 'daily', 'weekly', 'monthly', 'biweekly', 'semimonthly', 'custom'] as const;
export const frequencies = ['weekly', 'biweekly', 'semimonthly', 'monthly', 'calendar_month'] as const;
export const cycleEndTypes = ['DAY_OF_WEEK', 'DAY_OF_MONTH', 'DAY_OF_LAST_WEEK'] as const;
export const paymentDueTypes = ['REGULAR', 'WITHIN_MONTH'] as const;

export type Scale = (typeof scales)[number];
export type Frequency = (typeof frequencies)[number];

/** What an amount is for, unless something else is said: one cycle of the frequency. */
export const ownScale: Record<Frequency, Scale> = {
  weekly: 'weekly',
  biweekly: 'biweekly',
  semimonthly: 'semimonthly',
  monthly: 'monthly',
  calendar_month: 'monthly',
};

/** The scale as a page says it after an amount. */
export const perScale: Record<Scale, string> = {
  hourly: 'per hour',
  daily: 'per day',
  weekly: 'per week',
  biweekly: 'per two weeks',
  semimonthly: 'per half month',
  monthly: 'per month',
  custom: 'per billing cycle',
};

/**
 * What the parties agreed on and an amendment may change. Every version of the terms is kept, dated by the day
 * from which it applies (D-7). Amounts are minor units of `currency`.
 */
export interface Terms extends PricedItems {
  amount: string | null;
  currency: string;
  /** What the amount is paid for: a day, a month. */
  scale: Scale;
  frequency: Frequency;
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
  /** Of an agreement with a client or a supplier, and of nothing else. */
  agreement: AgreementTerms | null;
}

export type TermsField = keyof Terms;

/**
 * The one list of the fields, in the order in which they are shown; which of them hold money, in minor units. Whatever
 * else has to name each field is complete by its type, or derived from this.
 */
const fields = {
  amount: 'money',
  resources: 'items',
  plans: 'items',
  oneOffPlans: 'items',
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
  agreement: 'agreement',
} as const satisfies Record<TermsField, 'money' | 'plain' | 'items' | 'agreement'>;

export const termsFieldNames = Object.keys(fields) as TermsField[];

export type MoneyField = {
  [Field in TermsField]: (typeof fields)[Field] extends 'money' ? Field : never;
}[TermsField];

export function isMoneyField(field: TermsField): field is MoneyField {
  return fields[field] === 'money';
}

/** Whether the field says amounts, which mean something in one currency only. */
export function holdsAmounts(terms: Partial<Terms>, field: TermsField): boolean {
  const value = terms[field];
  if (isItemField(field)) return Array.isArray(value) && value.length > 0;
  if (field === 'agreement') return hasPrices(terms.agreement);
  return isMoneyField(field) && value != null;
}

/** Terms that leave everything else unsaid: paid monthly on the last day, due at once. See `completeTerms`. */
export const defaultTerms: Omit<Terms, 'currency'> = {
  amount: null,
  resources: null,
  plans: null,
  oneOffPlans: null,
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
  agreement: null,
};

/**
 * What is said, with what goes without saying: the amount is for a cycle unless a scale is named, and cycles of weeks
 * end on a Sunday.
 */
export function completeTerms(said: Partial<Terms> & Pick<Terms, 'currency'>): Terms {
  const byWeek = said.frequency === 'weekly' || said.frequency === 'biweekly';
  const ofWeeks = byWeek ? ({ cycleEndType: 'DAY_OF_WEEK', cycleEnd: 7 } as const) : {};
  const terms = { ...defaultTerms, ...ofWeeks, ...said };
  // The amount of an agreement is for its billing period, whatever the cycles are.
  const usual = said.agreement ? 'custom' : ownScale[terms.frequency];
  return { ...terms, scale: said.scale ?? usual };
}

/**
 * The terms with a change laid over them. A new amount that comes with a new frequency is for a cycle again, where the
 * old one was and no scale is named. A new frequency alone says when somebody is paid, not what they earn.
 */
export function withChange(current: Terms, wanted: Partial<Terms>): Terms {
  const terms = { ...current, ...wanted };
  const isForCycle = current.scale === ownScale[current.frequency];
  const restates = wanted.amount != null || itemFields.some((field) => wanted[field] != null);
  const isRestated = wanted.scale === undefined && restates && isForCycle;
  return isRestated ? { ...terms, scale: ownScale[terms.frequency] } : terms;
}

export function changedFields(current: Terms, wanted: Partial<Terms>): TermsField[] {
  return (Object.keys(wanted) as TermsField[]).filter((field) => differs(field, current, wanted));
}

/** Whether a field says something else; terms from before it say what it says when nothing is said. */
export function differs(field: TermsField, current: Terms, wanted: Partial<Terms>): boolean {
  return !isSame(wanted[field] ?? null, current[field] ?? null);
}
