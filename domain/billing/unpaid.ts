import { isInForce, type Contract } from '../contract/contract';
import { addDays } from '../shared/calendar';
import { halvesOf, inDays, type DayOff } from '../time-off/days';
import type { Refusal } from '../shared/errors';
import { earliestDay, latest, type CalendarDate } from '../shared/time';
import type { Charged } from './charges/charged';
import { termsBetween, type BilledPeriod, type DatedTerms } from './dated-terms';
import { isFirst, lastDayOf, type Beginning } from './contract-cycle';
import type { PaidCycle } from './currency';
import type { CycleStatus } from './cycle';
import type { InvoiceLine } from './invoice';
import { shareOf } from './proration';
import { spanOf } from './rate';

/** A day of approved unpaid time off that no invoice has taken off yet. */
export interface UnpaidDay extends DayOff {
  timeOffId: string;
  /** The cycle of the contract in which the day lies, as far as there is one; with its days that are taken off by now. */
  own: (BilledPeriod & { id: string; status: CycleStatus; taken?: readonly DayOff[] | undefined }) | null;
}

/**
 * Which days a cycle takes off: its own, and those that were approved after the lock of theirs, as an item goes on the
 * next invoice (D-9). What an exception is still to bill, or nobody bills, is not taken off elsewhere.
 */
export function unpaidDueIn(
  days: readonly UnpaidDay[],
  { startsOn, endsOn }: { startsOn: CalendarDate; endsOn: CalendarDate },
): UnpaidDay[] {
  return days.filter(({ date, own }) => {
    return date >= startsOn ? date <= endsOn : isLate(own);
  });
}

/** Those that were approved after the lock of their cycle. */
export function lateDays(days: readonly UnpaidDay[]): UnpaidDay[] {
  return days.filter(({ own }) => isLate(own));
}

export function isLate(own: Pick<NonNullable<UnpaidDay['own']>, 'status'> | null): boolean {
  return own !== null && (own.status === 'invoiced' || own.status === 'skipped');
}

/** Days off belong to the person: those from its first day on go with them to the contract that follows. */
export function goingOver(
  days: readonly UnpaidDay[],
  { startDate }: Pick<Contract, 'startDate'>,
): UnpaidDay[] {
  return days.filter(({ date }) => date >= startDate).map((day) => ({ ...day, own: null }));
}

/** Whether a contract goes on until the one that renews it begins, so that nothing of it is cut before. */
export function lastsUntil(contract: Contract, { startDate }: Pick<Contract, 'startDate'>): boolean {
  const lastDay = lastDayOf(contract);
  return isInForce(contract) && (lastDay === null || lastDay >= addDays(startDate, -1));
}

/** In which currency the day is paid. */
export function currencyOn(terms: DatedTerms[], { date, own }: UnpaidDay): string {
  const [inForce] = termsBetween(terms, { ...own!, startsOn: date, endsOn: date });
  return inForce!.terms.currency;
}

/** Late days are taken off by the next invoice; null where that can. */
export function refuseLateDays(
  late: readonly UnpaidDay[],
  currency: string,
  next: Pick<PaidCycle, 'currency'> | null,
): Refusal | null {
  const { date } = late[0]!;
  const settle =
    'Settle it with the worker by a deduction or an off-cycle payment, and request only later days.';
  if (!next) {
    return {
      code: 'no_unlocked_cycle',
      message: `The pay of ${date} has been invoiced, and the contract has no later invoice to take it off. ${settle}`,
      details: { date },
    };
  }
  if (next.currency === currency) return null;
  return {
    code: 'mixed_currencies',
    message: `The pay of ${date} was invoiced in ${currency}, and the next invoice is in ${next.currency}. ${settle}`,
    details: { date, currency, next_currency: next.currency },
  };
}

/**
 * What unpaid days take off the base pay of a fixed contract: what they earn by the terms of the day and the cycle they
 * lie in, half of it for half a day; a line for each time off. They are cut from running totals of half days, so that
 * those of a cycle are rounded once, however many times off they belong to, and a cycle without a paid day earns
 * nothing. A first payment was agreed on whatever its days, and stays whole.
 */
export function unpaidLines({ contract, terms, currency, period, unpaid }: Charged): InvoiceLine[] {
  const byTimeOff = new Map<string, { days: UnpaidDay[]; amount: bigint }>();
  const totals = new Map<string, number>();
  for (const day of eachOnce(unpaid)) {
    const amount = earnedOn(contract, { terms, currency }, { cycle: cycleOf(day, period), totals }, day);
    const sum = byTimeOff.get(day.timeOffId) ?? { days: [], amount: 0n };
    byTimeOff.set(day.timeOffId, { days: [...sum.days, day], amount: sum.amount + amount });
  }
  return [...byTimeOff.values()].filter(({ amount }) => amount !== 0n).map(unpaidLine);
}

/** A weekend between two times off may be in both ranges. */
function eachOnce(days: readonly UnpaidDay[]): UnpaidDay[] {
  const left = new Map<CalendarDate, number>();
  return days.flatMap((day) => {
    const { date } = day;
    const free = left.get(date) ?? 2 - halvesOf(takenIn(day, { from: date, to: date }));
    const halves = Math.min(day.halves, free);
    left.set(date, free - halves);
    return halves === 1 || halves === 2 ? [{ ...day, halves }] : [];
  });
}

/** Null in a currency that this invoice is not in. `totals` are the half days of each running total by now. */
function earnedOn(
  contract: Beginning,
  { terms, currency }: { terms: DatedTerms[]; currency: string },
  { cycle, totals }: { cycle: BilledPeriod; totals: Map<string, number> },
  day: UnpaidDay,
): bigint {
  const inForce = termsBetween(terms, cycle).find(({ from, to }) => from <= day.date && day.date <= to);
  if (!inForce || inForce.terms.amount === null || inForce.terms.currency !== currency) return 0n;
  const isFirstPaid =
    isFirst(contract, cycle.startsOn) &&
    terms.some(({ terms: each }) => each.firstPayment != null && each.currency === currency);
  if (isFirstPaid) return 0n;
  const span = spanOf(inForce.terms, inForce, cycle, day.date);
  const key = `${span.from}/${span.to}`;
  const before = totals.get(key) ?? 2 * span.start + halvesOf(takenIn(day, span));
  totals.set(key, before + day.halves);
  return shareOf(BigInt(inForce.terms.amount), before, before + day.halves, 2 * span.of);
}

function takenIn({ own }: UnpaidDay, { from, to }: { from: CalendarDate; to: CalendarDate }): DayOff[] {
  return (own?.taken ?? []).filter(({ date }) => from <= date && date <= to);
}

function cycleOf({ date, own }: UnpaidDay, period: BilledPeriod): BilledPeriod {
  return date < period.startsOn && own ? own : period;
}

function unpaidLine({ days, amount }: { days: UnpaidDay[]; amount: bigint }): InvoiceLine {
  const dates = days.map(({ date }) => date);
  const [from, to] = [dates.reduce(earliestDay), dates.reduce(latest)];
  const count = inDays(halvesOf(days));
  const span = from === to ? from : `${from} to ${to}`;
  const description = `Unpaid time off, ${span}, ${String(count)} ${count === 1 ? 'day' : 'days'}`;
  return { sourceType: 'base', sourceId: null, description, category: 'unpaid_time_off', amount: -amount };
}
