import { isInForce, type Contract } from '../contract/contract';
import { addDays } from '../shared/calendar';
import { halvesOf, inDays, type DayOff } from '../time-off/days';
import type { Refusal } from '../shared/errors';
import { earliestDay, latest, type CalendarDate } from '../shared/time';
import { termsBetween, type BilledPeriod, type DatedTerms } from './base-pay';
import { isFirst, lastDayOf, type Beginning } from './contract-cycle';
import type { PaidCycle } from './currency';
import type { CycleStatus } from './cycle';
import type { InvoiceLine } from './invoice';
import { earnedIn } from './rate';

/** A day of approved unpaid time off that no invoice has taken off yet. */
export interface UnpaidDay extends DayOff {
  timeOffId: string;
  /** The cycle of the contract in which the day lies, as far as there is one. */
  own: (BilledPeriod & { id: string; status: CycleStatus }) | null;
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

function isLate(own: UnpaidDay['own']): boolean {
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
 * lie in, half of it for half a day; a line for each time off. Shares are cut from running totals, so a cycle without a
 * paid day earns nothing. A first payment was agreed on whatever its days, and stays whole.
 */
export function unpaidLines(
  contract: Pick<Contract, 'kind'> & Beginning,
  { terms, currency }: { terms: DatedTerms[]; currency: string },
  period: BilledPeriod,
  days: readonly UnpaidDay[],
): InvoiceLine[] {
  if (contract.kind !== 'fixed') return [];
  const byTimeOff = new Map<string, { days: UnpaidDay[]; amount: bigint }>();
  for (const day of days) {
    const amount = earnedOn(contract, { terms, currency }, cycleOf(day, period), day);
    const sum = byTimeOff.get(day.timeOffId) ?? { days: [], amount: 0n };
    byTimeOff.set(day.timeOffId, { days: [...sum.days, day], amount: sum.amount + amount });
  }
  return [...byTimeOff.values()].filter(({ amount }) => amount !== 0n).map(unpaidLine);
}

/** Null in a currency that this invoice is not in. */
function earnedOn(
  contract: Beginning,
  { terms, currency }: { terms: DatedTerms[]; currency: string },
  cycle: BilledPeriod,
  { date, halves }: UnpaidDay,
): bigint {
  const [inForce] = termsBetween(terms, { ...cycle, startsOn: date, endsOn: date });
  if (!inForce || inForce.terms.amount === null || inForce.terms.currency !== currency) return 0n;
  const isFirstPaid =
    isFirst(contract, cycle.startsOn) &&
    terms.some(({ terms: each }) => each.firstPayment != null && each.currency === currency);
  if (isFirstPaid) return 0n;
  const { amount } = earnedIn(inForce.terms, BigInt(inForce.terms.amount), { from: date, to: date }, cycle);
  return halves === 2 ? amount : halfOf(amount);
}

function cycleOf({ date, own }: UnpaidDay, period: BilledPeriod): BilledPeriod {
  return date < period.startsOn && own ? own : period;
}

/** Half-even: over many half days nobody gains by it. */
function halfOf(amount: bigint): bigint {
  const half = amount / 2n;
  return amount % 2n !== 0n && half % 2n !== 0n ? half + (amount < 0n ? -1n : 1n) : half;
}

function unpaidLine({ days, amount }: { days: UnpaidDay[]; amount: bigint }): InvoiceLine {
  const dates = days.map(({ date }) => date);
  const [from, to] = [dates.reduce(earliestDay), dates.reduce(latest)];
  const count = inDays(halvesOf(days));
  const span = from === to ? from : `${from} to ${to}`;
  const description = `Unpaid time off, ${span}, ${String(count)} ${count === 1 ? 'day' : 'days'}`;
  return { sourceType: 'base', sourceId: null, description, category: 'unpaid_time_off', amount: -amount };
}
