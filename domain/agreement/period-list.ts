import type { DatedTerms } from '../billing/dated-terms';
import type { Contract } from '../contract/contract';
import { lastDayOf } from '../billing/contract-cycle';
import type { CalendarDate } from '../shared/time';
import { termsOn } from './course';
import type { PeriodCharge } from './due-charges';
import { periodAround, periodOf, type NumberedPeriod } from './periods';
import { partsOf, unitsOf } from './units';
import { unitsIn, type Used } from './usage';

/** A billing period as it stands: what of it has been invoiced, and what has been used of it. */
export interface PeriodStanding {
  /** Counted from 1. */
  number: number;
  startDate: CalendarDate;
  endDate: CalendarDate;
  isCurrent: boolean;
  currency: string;
  /** What invoices have charged of it, its units left out. */
  charged: bigint;
  /** What is approved of its units, whether or not it has been invoiced. */
  usedUnits: string;
  usedWorth: bigint;
  includedUnits: string | null;
  /** What is left of the included units. */
  remainingUnits: string | null;
}

type Dated = Pick<Contract, 'startDate' | 'terminationDate' | 'endDate' | 'terms'>;

/** Its periods that have begun, the first one first, from the one of that number on. */
export function periodsBegun(
  contract: Dated,
  { today, from, limit }: { today: CalendarDate; from: number; limit: number },
): NumberedPeriod[] {
  const { agreement } = contract.terms;
  const lastDay = lastDayOf(contract);
  const until = lastDay !== null && lastDay < today ? lastDay : today;
  if (!agreement || until < contract.startDate) return [];
  const last = periodAround(agreement.billingPeriod, contract.startDate, until).index;
  const count = Math.max(0, Math.min(limit, last - from + 2));
  return Array.from({ length: count }, (_, index) =>
    periodOf(agreement.billingPeriod, contract.startDate, from - 1 + index),
  );
}

export function standingOfPeriod(
  { index, start, end }: NumberedPeriod,
  terms: DatedTerms[],
  facts: { today: CalendarDate; settled: readonly PeriodCharge[]; used: readonly Used[] },
): PeriodStanding {
  const { today } = facts;
  const used = facts.used.filter(({ date }) => start <= date && date <= end);
  const settled = facts.settled.filter(({ periodStart }) => periodStart === start);
  const usedUnits = unitsIn(used);
  const known = termsOn(terms, today < end ? today : end);
  const includedUnits = known?.agreement?.includedUnits ?? null;
  const left = includedUnits === null ? 0n : partsOf(includedUnits) - partsOf(usedUnits);
  return {
    number: index + 1,
    startDate: start,
    endDate: end,
    isCurrent: start <= today && today <= end,
    currency: known?.currency ?? '',
    charged: settled.reduce((sum, { amount }) => sum + amount, 0n),
    usedUnits,
    usedWorth: used.reduce((sum, { amount }) => sum + amount, 0n),
    includedUnits,
    remainingUnits: includedUnits === null ? null : unitsOf(left > 0n ? left : 0n),
  };
}
