import { refuseAgreement, refuseOtherPeriods } from '../agreement/terms';
import { settingsProblem } from '../billing/settings';
import { fieldName } from '../shared/field-name';
import type { Refusal } from '../shared/errors';
import type { Contract } from './contract';
import { guardItems } from '../space/guard-items';
import { hasAmount, hasPricedItems, isPaidByDays } from './kinds';
import {
  holdsAmounts,
  ownScale,
  perScale,
  termsFieldNames,
  withChange,
  type Terms,
  type TermsField,
} from './terms';

type Merging = Pick<Contract, 'kind' | 'startDate' | 'terms'>;

/** The terms that result from a change, or why they make no sense together. What was agreed before stays as it is. */
export function mergeTerms(
  contract: Merging,
  wanted: Partial<Terms>,
): { terms: Terms } | { refusal: Refusal } {
  const merged = merge(contract, wanted);
  if ('refusal' in merged) return merged;
  const refusal = refuseOtherPeriods(contract.terms, merged.terms);
  return refusal ? { refusal } : merged;
}

function merge(contract: Merging, wanted: Partial<Terms>): { terms: Terms } | { refusal: Refusal } {
  const terms = withChange(contract.terms, wanted);
  const refusal =
    refuseOldAmounts(contract.terms, wanted) ??
    refuseSettings(terms, contract.terms, wanted) ??
    refuseAmount({ ...contract, terms }) ??
    guardItems(contract, terms) ??
    refuseAgreement({ ...contract, terms }) ??
    refuseOldPrices(contract, terms, wanted) ??
    (wanted.scale === undefined ? null : refuseScale({ ...contract, terms })) ??
    (wanted.firstPaymentDate === undefined ? null : refuseFirstDate({ ...contract, terms }));
  return refusal ? { refusal } : { terms };
}

/** The same of a contract that nobody has signed, where nothing is agreed on yet and all of it has to be right. */
export function mergeDraft(
  contract: Merging,
  wanted: Partial<Terms>,
): { terms: Terms } | { refusal: Refusal } {
  const merged = merge(contract, wanted);
  if ('refusal' in merged) return merged;
  const whole = { ...contract, ...merged };
  const refusal = refuseScale(whole) ?? refuseFirstDate(whole);
  return refusal ? { refusal } : merged;
}

/** An amount is in minor units of its currency; in another currency it would silently mean something else. */
function refuseOldAmounts(current: Terms, wanted: Partial<Terms>): Refusal | null {
  if (wanted.currency === undefined || wanted.currency === current.currency) return null;
  const kept = termsFieldNames.find((field) => holdsAmounts(current, field) && wanted[field] === undefined);
  if (!kept) return null;
  const what = kept === 'amount' ? 'the amount' : fieldName(kept);
  return amountRequired(kept, `A change of currency needs ${what} in the new currency.`);
}

/** Prices are per billing cycle; for cycles of another length they would silently mean something else. */
function refuseOldPrices(
  { kind, terms: current }: Merging,
  terms: Terms,
  wanted: Partial<Terms>,
): Refusal | null {
  if (!hasPricedItems({ kind }) || ownScale[terms.frequency] === ownScale[current.frequency]) return null;
  const kept = (['resources', 'plans'] as const).find(
    (field) => holdsAmounts(current, field) && wanted[field] === undefined,
  );
  if (!kept) return null;
  return amountRequired(
    kept,
    `Prices are per billing cycle, so another frequency needs ${kept} with the prices for it.`,
  );
}

/** Settings that describe no calendar; a change that leaves them as they were is not at fault. */
function refuseSettings(terms: Terms, current: Terms, wanted: Partial<Terms>): Refusal | null {
  const problem = problemOf(terms);
  const isOld = problemOf(current) !== null && settingsFields.every((field) => wanted[field] === undefined);
  if (!problem || isOld) return null;
  const { field, message } = problem;
  return { code: 'no_calendar', field, message: `${field} ${message}.` };
}

const settingsFields = ['frequency', 'cycleEndType', 'cycleEnd'] as const;

/** Neither zone nor lock offset can be at fault. */
function problemOf(terms: Terms) {
  return settingsProblem({ ...terms, timezone: 'UTC', lockOffsetHours: 0 });
}

function refuseAmount({ kind, terms }: Merging): Refusal | null {
  if (terms.amount !== null || !hasAmount({ kind })) return null;
  return amountRequired(
    'amount',
    `A ${kind} contract needs an amount: what is paid ${perScale[terms.scale]}.`,
  );
}

/** What a fixed contract pays follows from the calendar, which counts no hours. */
function refuseScale({ kind, terms }: Merging): Refusal | null {
  if (!isPaidByDays({ kind }) || terms.scale !== 'hourly') return null;
  return {
    code: 'scale_not_allowed',
    field: 'scale',
    message:
      'A fixed contract is not paid by the hour: its pay follows from the calendar. Choose daily, weekly, biweekly, semimonthly, monthly or custom (per billing cycle), or the kind payg_time.',
  };
}

function refuseFirstDate({ startDate, terms: { firstPaymentDate } }: Merging): Refusal | null {
  if (firstPaymentDate === null || firstPaymentDate >= startDate) return null;
  return {
    code: 'first_payment_before_start',
    field: 'first_payment_date',
    message: `first_payment_date ${firstPaymentDate} is before the contract's start date ${startDate}. Choose a day from then on.`,
  };
}

function amountRequired(field: TermsField, message: string): Refusal {
  return { code: 'amount_required', message, field: fieldName(field) };
}
