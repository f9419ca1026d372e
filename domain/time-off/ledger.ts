import { addDays } from '../shared/calendar';
import { earliestDay, latest, type CalendarDate } from '../shared/time';
import { grantsIn } from './grants';
import {
  add,
  balanceOf,
  endOf,
  movement,
  startOf,
  yearOf,
  type Movement,
  type MovementKind,
} from './movement';
import { tenureOn, termsOn, type Tenure } from './tenure';
import type { TimeOff } from './time-off';

/** All that the balance of one person and type follows from. */
export interface LedgerFacts {
  /** Oldest first. Each applies until the next one does. */
  tenures: readonly Tenure[];
  /** Days off that are approved, or to be looked at as if they were. */
  uses: readonly { timeOffId: string; date: CalendarDate; halves: number }[];
  corrections: readonly { id: string; effectiveOn: CalendarDate; halves: number }[];
}

export function usesOf({ id, days }: Pick<TimeOff, 'id' | 'days'>): LedgerFacts['uses'] {
  return days.map(({ date, halves }) => ({ timeOffId: id, date, halves }));
}

/**
 * The movements up to a day, that day included, as the rules make them. A year is closed when the next one begins:
 * what is left goes over as far as the policy allows, the rest expires. Debts go over whole.
 */
export function ledgerUpTo(facts: LedgerFacts, day: CalendarDate): Movement[] {
  const first = firstYear(facts);
  if (first === null) return [];
  const movements: Movement[] = [];
  let carried = 0;
  for (let year = first; year <= yearOf(day); year += 1) {
    const inYear = movementsIn(facts, year, carried).filter(({ effectiveOn }) => effectiveOn <= day);
    const closing = startOf(year + 1) <= day ? closingOf(facts, year, balanceOf(inYear)) : [];
    movements.push(...inYear, ...closing);
    carried = -closing.filter(({ kind }) => kind === 'carry_over').reduce(add, 0);
  }
  return movements;
}

/** What has to be added to the movements that are recorded, so that they say what the rules do. */
export function differences(wanted: readonly Movement[], recorded: readonly Movement[]): Movement[] {
  const sums = new Map<string, Movement>();
  for (const each of wanted) sums.set(each.key, { ...each });
  for (const each of recorded) {
    const known = sums.get(each.key) ?? { ...each, kind: kindOf(each), halves: 0 };
    sums.set(each.key, { ...known, halves: known.halves - each.halves });
  }
  return [...sums.values()]
    .filter(({ halves }) => halves !== 0)
    .map((each) => (each.kind === 'use' && each.halves > 0 ? { ...each, kind: 'release' as const } : each));
}

/**
 * The first day from `from` on that leaves a balance below zero where its policy does not allow that; null if none does.
 * What is granted or carried on a day may be used on it.
 */
export function firstOverdrawn(facts: LedgerFacts, from: CalendarDate): BalanceOnDay | null {
  const mayGoNegative = (date: CalendarDate) => termsOn(facts.tenures, date)?.mayGoNegative ?? true;
  return balancesTaken(facts, from).find(({ date, halves }) => halves < 0 && !mayGoNegative(date)) ?? null;
}

export interface BalanceOnDay {
  date: CalendarDate;
  halves: number;
}

/** What each day from `from` on leaves that takes something off the balance, up to the last day off. */
export function balancesTaken(facts: LedgerFacts, from: CalendarDate): BalanceOnDay[] {
  const last = facts.uses.reduce((day, { date }) => latest(day, date), from);
  const byDay = new Map<CalendarDate, { halves: number; isUsed: boolean }>();
  for (const { effectiveOn, halves, kind } of ledgerUpTo(facts, last)) {
    const day = byDay.get(effectiveOn) ?? { halves: 0, isUsed: false };
    byDay.set(effectiveOn, { halves: day.halves + halves, isUsed: day.isUsed || kind === 'use' });
  }
  let balance = 0;
  return [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([date, { halves, isUsed }]) => {
      balance += halves;
      return date >= from && (halves < 0 || isUsed) ? [{ date, halves: balance }] : [];
    });
}

/** What of the year's carried days expires later in it, with all that is approved by now; null if nothing does. */
export function expiryOfCarried(
  facts: LedgerFacts,
  day: CalendarDate,
): { halves: number; after: CalendarDate } | null {
  const on = expiryDay(facts.tenures, yearOf(day));
  if (on === null || on <= day) return null;
  const expiry = ledgerUpTo(facts, on).find(
    ({ kind, effectiveOn }) => kind === 'expiry' && effectiveOn === on,
  );
  return expiry ? { halves: -expiry.halves, after: addDays(on, -1) } : null;
}

const kindOf = ({ kind }: Movement): MovementKind => (kind === 'release' ? 'use' : kind);

function firstYear({ tenures, corrections }: LedgerFacts): number | null {
  const days = [...tenures.map(({ startsOn }) => startsOn), ...corrections.map((each) => each.effectiveOn)];
  return days.length === 0 ? null : yearOf(days.reduce(earliestDay));
}

/** In the order of their days. */
function movementsIn(facts: LedgerFacts, year: number, carried: number): Movement[] {
  const of = (date: CalendarDate) => yearOf(date) === year;
  const uses = facts.uses.filter(({ date }) => of(date) && tenureOn(facts.tenures, date) !== null);
  const movements: Movement[] = [
    ...carriedInto(year, carried),
    ...grantsIn(facts.tenures, year),
    ...facts.corrections.filter(({ effectiveOn }) => of(effectiveOn)).map(correction),
    ...uses.map(({ timeOffId, date, halves }) => ({
      ...movement('use', `use/${timeOffId}/${date}`, date, -halves),
      timeOffId,
    })),
  ];
  movements.sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : a.effectiveOn > b.effectiveOn ? 1 : 0));
  return withExpiry(movements, carried, expiryDay(facts.tenures, year));
}

function carriedInto(year: number, halves: number): Movement[] {
  const from = startOf(year);
  return halves === 0 ? [] : [movement('carry_over', `carry-in/${String(year)}`, from, halves)];
}

function correction({ id, effectiveOn, halves }: LedgerFacts['corrections'][number]): Movement {
  return movement('correction', `correction/${id}`, effectiveOn, halves);
}

/** What was carried over is used first. What of it is left when it expires goes, as far as there is a balance. */
function withExpiry(movements: Movement[], carried: number, on: CalendarDate | null): Movement[] {
  if (on === null || carried <= 0) return movements;
  const before = movements.filter(({ effectiveOn }) => effectiveOn < on);
  const used = -before.filter(({ kind }) => kind === 'use').reduce(add, 0);
  const left = Math.min(carried - used, balanceOf(before));
  if (left <= 0) return movements;
  const expiry = movement('expiry', `carried-expiry/${on.slice(0, 4)}`, on, -left);
  return [...before, expiry, ...movements.slice(before.length)];
}

/** The day after the last one of what was carried into the year; the policy at the end of the year before says which. */
function expiryDay(tenures: readonly Tenure[], year: number): CalendarDate | null {
  const until = termsOn(tenures, endOf(year - 1))?.carryOverUntil ?? null;
  return until === null ? null : addDays(`${String(year)}-${until}`, 1);
}

function closingOf({ tenures }: LedgerFacts, year: number, left: number): Movement[] {
  const limit = termsOn(tenures, endOf(year))?.carryOverLimit ?? null;
  const carried = limit === null ? left : Math.min(left, limit);
  const next = startOf(year + 1);
  const closing = [
    { ...movement('expiry', `expiry/${String(year)}`, next, carried - left), year },
    { ...movement('carry_over', `carry-out/${String(year)}`, next, -carried), year },
  ];
  return closing.filter(({ halves }) => halves !== 0);
}
