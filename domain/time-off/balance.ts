import type { CalendarDate } from '../shared/time';
import { availableOn } from './available';
import { grantsIn } from './grants';
import { expiryOfCarried, ledgerUpTo, type LedgerFacts } from './ledger';
import { balanceOf, yearOf, type MovementKind } from './movement';

type Use = LedgerFacts['uses'][number];

/** The balance of one type on a day, and what of its calendar year it comes from. All in half days. */
export interface Balance {
  year: number;
  /** What the year's policies grant, by its end. */
  entitlement: number;
  accrued: number;
  carriedOver: number;
  expired: number;
  corrected: number;
  /** Days off up to that day; approved ones after it; and those that are asked for. Of the year. */
  used: number;
  approved: number;
  requested: number;
  /** The sum of all movements up to that day. */
  balance: number;
  /** What may still be asked for on that day, with all that is approved or asked for; below zero where that is too much. */
  available: number;
  /** What was carried over goes after that day, as far as nobody uses it by what is approved or asked for. */
  expiring: { halves: number; after: CalendarDate } | null;
}

export function balanceOn(facts: LedgerFacts, requested: readonly Use[], day: CalendarDate): Balance {
  const year = yearOf(day);
  const movements = ledgerUpTo(facts, day);
  const inYear = movements.filter((each) => each.year === year);
  const sum = (kind: MovementKind) => balanceOf(inYear.filter((each) => each.kind === kind));
  const counted = (uses: readonly Use[], isMeant: (date: CalendarDate) => boolean) =>
    uses
      .filter(({ date }) => yearOf(date) === year && isMeant(date))
      .reduce((halves, use) => halves + use.halves, 0);
  const balance = balanceOf(movements);
  const taken = { ...facts, uses: [...facts.uses, ...requested] };
  const approved = counted(facts.uses, (date) => date > day);
  const asked = counted(requested, () => true);
  return {
    ...{ year, balance, approved, requested: asked },
    available: availableOn(taken, day),
    entitlement: balanceOf(grantsIn(facts.tenures, year)),
    accrued: sum('grant'),
    carriedOver: sum('carry_over'),
    expired: -sum('expiry'),
    corrected: sum('correction'),
    used: -sum('use'),
    expiring: expiryOfCarried(taken, day),
  };
}
