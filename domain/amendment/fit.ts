import { firstDaysNear, isFirstDay, nextFirstDay, type Course } from '../billing/first-days';
import { cycleFrom, firstDayOf, isFirst } from '../billing/contract-cycle';
import { isUnlocked } from '../billing/cycle';
import { contractAt, type PendingAmendment } from '../billing/pending-amendments';
import type { Contract } from '../contract/contract';
import { mergeTerms } from '../contract/merge-terms';
import { holdsAmounts, type Terms, type TermsField } from '../contract/terms';
import { dateAt, startOfDay } from '../shared/calendar';
import type { Refusal } from '../shared/errors';
import { latest, type CalendarDate, type Instant } from '../shared/time';
import type { Amendment } from './amendment';
import type { FirstDay } from './effect';

/**
 * The terms once the amendment takes effect on the contract as it will be by then, or why it cannot: together they make
 * no sense, its currency would change inside a cycle, or what it changes is over. `course.amendments` have come before.
 */
export function fitOf(
  course: Course,
  amendment: PendingAmendment,
  now: Instant,
): { terms: Terms } | { refusal: Refusal } {
  const present = contractAt(course.contract, course.amendments, amendment.effectiveAt);
  const refusal =
    refuseOtherCurrency(present, amendment) ??
    refuseInsideCycle(course, present, amendment, now) ??
    refuseFirstPayment(course, amendment, now);
  return refusal ? { refusal } : mergeTerms(present, amendment.changes);
}

/**
 * Signed late, a change of currency counts from the next first day of a cycle; null where the amendment is none, or no
 * cycle is left.
 */
export function firstDayIfLate(
  course: Course,
  { changes, effectiveDate }: Pick<Amendment, 'changes' | 'effectiveDate'>,
  today: CalendarDate,
): FirstDay | null {
  if (!changes.some(({ field }) => field === 'currency')) return null;
  const day = nextFirstDay(course, latest(effectiveDate, today));
  return day === null ? null : { day, at: startOfDay(day, course.contract.timezone) };
}

/** Its amounts were given in the currency that the contract had. */
function refuseOtherCurrency({ terms }: Contract, { changes, currency }: PendingAmendment): Refusal | null {
  const money = (Object.keys(changes) as TermsField[]).find((field) => holdsAmounts(changes, field));
  const { currency: own } = terms;
  if (!money || changes.currency !== undefined || currency.new === own) return null;
  return {
    code: 'amendment_conflict',
    message: `Its amounts are in ${currency.new}, but the contract is paid in ${own} by then. Propose it again in ${own}.`,
  };
}

/** One invoice has one currency, so a cycle has, from its first day on. */
function refuseInsideCycle(
  course: Course,
  { terms, timezone }: Contract,
  { changes, effectiveFrom }: PendingAmendment,
  now: Instant,
): Refusal | null {
  const { currency = terms.currency } = changes;
  if (currency === terms.currency || isFirstDay(course, effectiveFrom)) return null;
  const days = firstDaysNear(course, effectiveFrom, dateAt(now, timezone));
  const choice = days.length === 0 ? 'The contract has none left.' : `Choose ${listed(days)}.`;
  return {
    code: 'inside_cycle',
    field: 'effective_date',
    message: `The currency changes on the first day of a billing cycle, which ${effectiveFrom} is not. ${choice}`,
  };
}

const listed = (days: string[]): string =>
  days.length === 1 ? days[0]! : `${days.slice(0, -1).join(', ')} or ${days.at(-1)}`;

/** It is what the first invoice bills, and when that is due; once that is locked it is history. */
function refuseFirstPayment(
  { contract, known }: Course,
  { changes, effectiveFrom }: PendingAmendment,
  now: Instant,
): Refusal | null {
  const isSpent = changes.currency !== undefined && changes.firstPayment === null;
  const isMeant = changes.firstPaymentDate !== undefined || (changes.firstPayment !== undefined && !isSpent);
  if (!isMeant) return null;
  const field = changes.firstPayment === undefined ? 'first_payment_date' : 'first_payment';
  const found = known.find(({ startsOn }) => isFirst(contract, startsOn));
  if (known.length > 0 && !(found && isUnlocked(found, now))) {
    return {
      code: 'first_payment_over',
      field,
      message: `${field} is about the contract's first invoice, which is locked. Correct it with an adjustment or an off-cycle payment instead.`,
    };
  }
  const first = found ?? cycleFrom(contract, firstDayOf(contract));
  if (!first || startOfDay(effectiveFrom, contract.timezone) < first.locksAt) return null;
  return {
    code: 'first_payment_over',
    field,
    message: `${field} is about the contract's first invoice, which locks at ${first.locksAt}, before ${effectiveFrom}. Choose an effective_date before that.`,
  };
}
