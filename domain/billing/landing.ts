import type { Adjustment } from '../adjustment/adjustment';
import { withCycle } from '../adjustment/events';
import { getsOwnInvoice } from '../adjustment/late';
import type { Contract } from '../contract/contract';
import type { Change } from '../shared/lifecycle';
import type { CalendarDate, Instant } from '../shared/time';
import { followingCycle, type ContractCycle } from './contract-cycle';
import { isUnlocked, type Cycle } from './cycle';

/** As much of a cycle as decides whether an item goes there. `id` is null until it is generated. */
export type Target = Pick<Cycle, 'status' | 'locksAt' | 'startsOn' | 'endsOn' | 'isFinal'> & {
  id: string | null;
};

export type Landing<C> =
  | { on: 'cycle'; cycle: C }
  /** The one that is to be generated next; nothing before it takes items any longer. */
  | { on: 'next_cycle'; share: ContractCycle }
  | { on: 'own_invoice' }
  | { on: 'none' };

type Item = Pick<Adjustment, 'cycleId' | 'policies' | 'locksAt' | 'type' | 'amount' | 'currency'>;

/**
 * Where an item goes that is approved at this moment: on the invoice of its own cycle, or by the environment's policy on
 * one of its own, or on the next one that still takes items (R1-15, D-9). `cycles` are those of its contract, in order.
 */
export function landingOf<C extends Target & { currency?: string }>(
  item: Item,
  cycles: C[],
  contract: Contract,
  at: Instant,
): Landing<C> {
  const own = cycles.find(({ id }) => id === item.cycleId);
  const later = own ? cycles.filter(({ startsOn }) => startsOn >= own.startsOn) : cycles;
  return landingAtHand(item, own, at) ?? laterLanding(later, contract, at, item.currency);
}

/**
 * The cycle that a new item is meant for when none is named: the one that its day lies in while that still takes items
 * (6.12), otherwise the one of today, and after the end of the contract its final one (D-9, D-16).
 */
export function cycleForItem<C extends Target>(
  cycles: C[],
  { day, today }: { day: CalendarDate; today: CalendarDate },
  at: Instant,
): C | undefined {
  const unlocked = cycles.filter((cycle) => isUnlocked(cycle, at));
  const containing = (date: CalendarDate) =>
    unlocked.find(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn);
  const past = day <= today ? containing(day) : undefined;
  return past ?? containing(today) ?? unlocked.find(({ isFinal, endsOn }) => isFinal && endsOn < today);
}

/** Where an approved item goes as far as its own cycle decides; null when that depends on the cycles after it. */
export function landingAtHand<C extends Target>(
  item: Item,
  own: C | undefined,
  at: Instant,
): Extract<Landing<C>, { on: 'cycle' | 'own_invoice' }> | null {
  if (own && isUnlocked(own, at)) return { on: 'cycle', cycle: own };
  return getsOwnInvoice(item, at) ? { on: 'own_invoice' } : null;
}

/**
 * The first of these cycles that still takes items, or the one that follows the last of them. Where a currency is
 * wanted, one that is there and paid in it goes before one that is not.
 */
export function laterLanding<C extends Target & { currency?: string }>(
  cycles: C[],
  contract: Contract,
  at: Instant,
  wanted?: string,
): Extract<Landing<C>, { on: 'cycle' | 'next_cycle' | 'none' }> {
  const unlocked = cycles.filter((each) => isUnlocked(each, at));
  const cycle = unlocked.find(({ id, currency }) => id !== null && currency === wanted) ?? unlocked[0];
  if (cycle) return { on: 'cycle', cycle };
  const last = cycles.at(-1);
  const share = !last || last.isFinal ? null : followingCycle(contract, last.endsOn);
  return share ? { on: 'next_cycle', share } : { on: 'none' };
}

/** The approved item as it waits for the invoice of that cycle, and what is told of it. */
export function landed(
  { next, events }: Change<Adjustment>,
  { id, locksAt }: Pick<Cycle, 'id' | 'locksAt'>,
): Change<Adjustment> {
  return {
    next: { ...next, appliedCycleId: id, locksAt },
    events: events.map((event) => withCycle(event, id)),
  };
}
