import { nextIndexationOf } from '../contract/clause-dates';
import type { NextIndexation } from '../contract/clauses';
import type { Contract } from '../contract/contract';
import { amountOn, raisable, raisedPrices } from '../contract/raise';
import type { Terms } from '../contract/terms';
import { addDays, addMonths, dateAt } from '../shared/calendar';
import { latest, type CalendarDate, type Instant } from '../shared/time';
import { lastDayOf } from './contract-cycle';
import type { PendingAmendment } from './pending-amendments';
import type { PlannedCycle } from './plan';

/** An indexation that is to come, as a change of the terms like any other. */
export interface PendingIndexation extends PendingAmendment {
  percentage: string;
  /** What is paid for a cycle from then on. */
  amount: string;
}

/** As far as invoices are told ahead: two years of months, and some days. */
const MONTHS_AHEAD = 26;

/**
 * What changes the terms, in order: amendments, and the indexations between them. Each indexation is on the amount that
 * is paid by then; one on the very day for which an amendment says the amount does nothing. As `indexTerms` does it.
 */
export function withIndexations(
  contract: Contract,
  amendments: PendingAmendment[],
  { known, now }: { known: PlannedCycle[]; now: Instant },
): (PendingAmendment | PendingIndexation)[] {
  const days = indexationDays(contract, now);
  if (days.length === 0) return amendments;
  const billed = known.filter(({ status }) => status !== 'open').at(-1)?.endsOn ?? null;
  const left = [...amendments];
  const ordered: (PendingAmendment | PendingIndexation)[] = [];
  let { terms } = contract;
  const take = (change: PendingAmendment) => {
    ordered.push(change);
    terms = { ...terms, ...change.changes };
  };
  for (const { date, at } of days) {
    while (left[0] && left[0].effectiveAt < at) take(left.shift()!);
    const wanted = raisedPrices(terms, contract.indexation!.percentage);
    const isAgreed = amendments.some(
      ({ effectiveFrom, changes }) =>
        effectiveFrom === date && raisable.some((field) => changes[field] !== undefined),
    );
    if (isAgreed || 'skipped' in wanted) continue;
    take(indexation(contract, { date, at }, wanted.prices, { billed, terms }));
  }
  for (const each of left) take(each);
  return ordered;
}

function indexation(
  { id, indexation: clause }: Contract,
  { date, at }: NextIndexation,
  changes: Partial<Terms>,
  { billed, terms }: { billed: CalendarDate | null; terms: Terms },
): PendingIndexation {
  const { currency } = terms;
  const effectiveFrom = billed !== null && billed >= date ? addDays(billed, 1) : date;
  return {
    id: `${id}/${date}`,
    percentage: clause!.percentage,
    currency: { old: currency, new: currency },
    effectiveAt: at,
    effectiveFrom,
    amount: amountOn({ ...terms, ...changes }, effectiveFrom) ?? '0',
    changes,
    isSigned: true,
  };
}

export function isIndexation(change: PendingAmendment): change is PendingIndexation {
  return 'percentage' in change;
}

/** Its days from the next one on, none after its last. */
function indexationDays(contract: Contract, now: Instant): NextIndexation[] {
  const { startDate, timezone, nextIndexation } = contract;
  const until = addMonths(latest(startDate, dateAt(now, timezone)), MONTHS_AHEAD);
  const lastDay = lastDayOf(contract);
  const days: NextIndexation[] = [];
  let next = nextIndexation ?? null;
  while (next && next.date <= until && (lastDay === null || next.date <= lastDay)) {
    days.push(next);
    next = nextIndexationOf(contract, addDays(next.date, 1));
  }
  return days;
}
