import type { CalendarDate } from '../shared/time';
import { valueOf } from '../work/value';
import { partsOf, unitsOf } from './units';

/** Units that were used on a day, as they were reported and approved, and what they come to. */
export interface Used {
  date: CalendarDate;
  /** A decimal. */
  quantity: string;
  unitPrice: string;
  amount: bigint;
}

export interface Allowance {
  /** What of the units is free, and what that takes off their price. */
  free: string;
  worth: bigint;
}

/**
 * What is free of the units of one period: the first ones, in the order of their days. What goes beyond costs its price,
 * rounded once, so that a report that is free to a part costs exactly what its rest does.
 */
export function allowanceOf(used: readonly Used[], included: string): Allowance {
  let left = partsOf(included);
  let [taken, worth] = [0n, 0n];
  for (const { quantity, unitPrice, amount } of inOrder(used)) {
    const parts = partsOf(quantity);
    const free = parts < left ? parts : left;
    left -= free;
    taken += free;
    worth += free === parts ? amount : amount - valueOf(unitsOf(parts - free), unitPrice);
    if (left === 0n) break;
  }
  return { free: unitsOf(taken), worth };
}

/** Of one day the dearer ones first, so that it matters to nobody in which order they were reported. */
const inOrder = (used: readonly Used[]): Used[] =>
  [...used].sort((a, b) => compare(a.date, b.date) || compare(Number(b.unitPrice), Number(a.unitPrice)));

const compare = <T>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

export function worthOf(used: readonly Used[]): bigint {
  return used.reduce((sum, { amount }) => sum + amount, 0n);
}

export function unitsIn(used: readonly Pick<Used, 'quantity'>[]): string {
  return unitsOf(used.reduce((sum, { quantity }) => sum + partsOf(quantity), 0n));
}
