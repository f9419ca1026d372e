import type { CalendarDate } from '../shared/time';
import type { Lot, Running } from './account';

type Standing = Pick<Running, 'balance' | 'lots'>;

/** What is added pays what is owed first; the rest can be used. Lots are in the order in which they are. */
export function added(running: Standing, { left, ...lot }: Lot): Standing {
  const value = BigInt(left);
  const owed = -BigInt(running.balance);
  const usable = owed > 0n ? value - owed : value;
  const balance = String(BigInt(running.balance) + value);
  if (usable <= 0n) return { balance, lots: running.lots };
  return { balance, lots: [...running.lots, { ...lot, left: String(usable) }].sort(byAge) };
}

export interface Taken extends Standing {
  /** How much was there to be taken, or is owed now. */
  covered: bigint;
  /** The latest day on which something of it would have expired; null where that is never. */
  expiresOn: CalendarDate | null;
}

/** Takes so much off the oldest lots; what they lack is owed only where that is allowed. */
export function taken(running: Standing, value: bigint, mayOwe: boolean): Taken {
  let missing = value;
  let last: CalendarDate | null = '';
  const lots = running.lots.flatMap((lot) => {
    const part = smaller(BigInt(lot.left), missing);
    if (part === 0n) return [lot];
    missing -= part;
    last = later(last, lot.expiresOn);
    return withLeft(lot, BigInt(lot.left) - part);
  });
  if (mayOwe && missing > 0n) last = null;
  const covered = mayOwe ? value : value - missing;
  const balance = String(BigInt(running.balance) - covered);
  return { balance, lots, covered, expiresOn: last === '' ? null : last };
}

/** Takes a lot away; answers what was left of it. */
export function withdrawn(running: Standing, id: string): Standing & { left: bigint } {
  const left = BigInt(running.lots.find((lot) => lot.id === id)?.left ?? 0);
  return {
    ...{ left, balance: String(BigInt(running.balance) - left) },
    lots: running.lots.filter((lot) => lot.id !== id),
  };
}

export const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);

function withLeft(lot: Lot, left: bigint): Lot[] {
  return left === 0n ? [] : [{ ...lot, left: String(left) }];
}

const later = (a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null =>
  a === null || b === null ? null : a >= b ? a : b;

function byAge(a: Lot, b: Lot): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
