import { nextIndexationOf } from '../contract/clause-dates';
import type { NextIndexation } from '../contract/clauses';
import type { Contract } from '../contract/contract';
import { raised } from '../contract/percentage';
import { addDays, addMonths, dateAt } from '../shared/calendar';
import { MAX_MINOR } from '../shared/money';
import { latest, type CalendarDate, type Instant } from '../shared/time';
import { lastDayOf } from './contract-cycle';
import type { PendingAmendment } from './pending-amendments';
import type { PlannedCycle } from './plan';

/** An indexation that is to come, as a change of the terms like any other. */
export interface PendingIndexation extends PendingAmendment {
  percentage: string;
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
  let { amount, currency } = contract.terms;
  const take = (change: PendingAmendment) => {
    ordered.push(change);
    ({ amount = amount, currency = currency } = change.changes);
  };
  for (const { date, at } of days) {
    while (left[0] && left[0].effectiveAt < at) take(left.shift()!);
    const wanted = amount === null ? null : raised(amount, contract.indexation!.percentage);
    const isAgreed = amendments.some(
      ({ effectiveFrom, changes }) => effectiveFrom === date && changes.amount !== undefined,
    );
    if (wanted === null || wanted === amount || isAgreed || BigInt(wanted) > MAX_MINOR) continue;
    take(indexation(contract, { date, at }, wanted, { billed, currency }));
  }
  for (const each of left) take(each);
  return ordered;
}

function indexation(
  { id, indexation: clause }: Contract,
  { date, at }: NextIndexation,
  amount: string,
  { billed, currency }: { billed: CalendarDate | null; currency: string },
): PendingIndexation {
  return {
    id: `${id}/${date}`,
    percentage: clause!.percentage,
    currency: { old: currency, new: currency },
    effectiveAt: at,
    effectiveFrom: billed !== null && billed >= date ? addDays(billed, 1) : date,
    changes: { amount },
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
