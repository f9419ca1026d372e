import { shareOf } from '../billing/proration';
import { addDays, daysBetween } from '../shared/calendar';
import { earliestDay, latest, type CalendarDate } from '../shared/time';
import type { TimeOffAssignment, TimeOffPolicy } from './policy';
import type { TimeOff } from './time-off';

export const movementKinds = ['grant', 'carry_over', 'expiry', 'use', 'release', 'correction'] as const;
export type MovementKind = (typeof movementKinds)[number];

/** What moves a balance. `key` says of what it is: movements of one key add up to what it is by the rules. */
export interface Movement {
  key: string;
  /** The calendar year whose balance it moves. */
  year: number;
  kind: MovementKind;
  effectiveOn: CalendarDate;
  halves: number;
  timeOffId: string | null;
}

type Granting = Pick<
  TimeOffPolicy,
  'entitlement' | 'accrual' | 'carryOverLimit' | 'carryOverUntil' | 'mayGoNegative'
>;

/** A policy in the time in which it applies. */
export interface Tenure extends Pick<TimeOffAssignment, 'startsOn' | 'endsOn'> {
  policy: Granting;
}

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

export function balanceOf(movements: readonly Movement[]): number {
  return movements.reduce(add, 0);
}

/**
 * The first day from `from` on that leaves a balance below zero where its policy does not allow that; null if none does.
 * What is granted or carried on a day may be used on it.
 */
export function firstOverdrawn(facts: LedgerFacts, from: CalendarDate): BalanceOnDay | null {
  const mayGoNegative = (date: CalendarDate) => tenureOn(facts.tenures, date)?.policy.mayGoNegative ?? true;
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

export function tenureOn<T extends Pick<Tenure, 'startsOn' | 'endsOn'>>(
  tenures: readonly T[],
  date: CalendarDate,
): T | null {
  const latestOne = tenures.findLast(({ startsOn }) => startsOn <= date);
  return latestOne && (latestOne.endsOn === null || date <= latestOne.endsOn) ? latestOne : null;
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

/** What the year's days under the policies grant, whether or not it has been granted by now. */
export function grantsIn({ tenures }: LedgerFacts, year: number): Movement[] {
  return tenures.flatMap((tenure, index) => grantsOf(tenure, tenures[index + 1] ?? null, year));
}

const add = (sum: number, { halves }: Pick<Movement, 'halves'>) => sum + halves;
const kindOf = ({ kind }: Movement): MovementKind => (kind === 'release' ? 'use' : kind);
export const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));
const startOf = (year: number): CalendarDate => `${String(year)}-01-01`;
const endOf = (year: number): CalendarDate => `${String(year)}-12-31`;

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
    ...grantsIn(facts, year),
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
  const until = tenureOn(tenures, endOf(year - 1))?.policy.carryOverUntil ?? null;
  return until === null ? null : addDays(`${String(year)}-${until}`, 1);
}

function closingOf({ tenures }: LedgerFacts, year: number, left: number): Movement[] {
  const limit = tenureOn(tenures, endOf(year))?.policy.carryOverLimit ?? null;
  const carried = limit === null ? left : Math.min(left, limit);
  const next = startOf(year + 1);
  const closing = [
    { ...movement('expiry', `expiry/${String(year)}`, next, carried - left), year },
    { ...movement('carry_over', `carry-out/${String(year)}`, next, -carried), year },
  ];
  return closing.filter(({ halves }) => halves !== 0);
}

/** Each day of a year earns once: shares are cut from the running total, so that a whole year is the entitlement. */
function grantsOf({ policy, startsOn, endsOn }: Tenure, next: Tenure | null, year: number): Movement[] {
  const from = latest(startsOn, startOf(year));
  const to = next === null ? endOf(year) : earliestDay(addDays(next.startsOn, -1), endOf(year));
  const days = daysBetween(startOf(year), startOf(year + 1));
  const grants = periodsOf(policy.accrual, from, to).map(([first, last]) => {
    const [start, end] = [first, last].map((date) => daysBetween(startOf(year), date)) as [number, number];
    const halves = Number(shareOf(BigInt(policy.entitlement), start, end + 1, days));
    return movement('grant', `grant/${first}`, first, halves);
  });
  return grants.filter(({ effectiveOn, halves }) => halves !== 0 && effectiveOn <= (endsOn ?? effectiveOn));
}

function periodsOf(
  accrual: Granting['accrual'],
  from: CalendarDate,
  to: CalendarDate,
): [CalendarDate, CalendarDate][] {
  if (from > to) return [];
  if (accrual === 'at_start') return [[from, to]];
  const periods: [CalendarDate, CalendarDate][] = [];
  for (let first = from; first <= to;) {
    const month = first.slice(0, 7);
    const last = earliestDay(addDays(startOfNextMonth(month), -1), to);
    periods.push([first, last]);
    first = addDays(last, 1);
  }
  return periods;
}

function startOfNextMonth(month: string): CalendarDate {
  const [year, index] = month.split('-').map(Number) as [number, number];
  return index === 12 ? startOf(year + 1) : `${String(year)}-${String(index + 1).padStart(2, '0')}-01`;
}

function movement(kind: MovementKind, key: string, effectiveOn: CalendarDate, halves: number): Movement {
  return { kind, key, year: yearOf(effectiveOn), effectiveOn, halves, timeOffId: null };
}
