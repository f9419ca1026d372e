import type { CalendarDate } from '../shared/time';

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

export function balanceOf(movements: readonly Movement[]): number {
  return movements.reduce(add, 0);
}

export function movement(
  kind: MovementKind,
  key: string,
  effectiveOn: CalendarDate,
  halves: number,
): Movement {
  return { kind, key, year: yearOf(effectiveOn), effectiveOn, halves, timeOffId: null };
}

export const add = (sum: number, { halves }: Pick<Movement, 'halves'>) => sum + halves;
export const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));
export const startOf = (year: number): CalendarDate => `${String(year)}-01-01`;
export const endOf = (year: number): CalendarDate => `${String(year)}-12-31`;
