import type { CalendarDate } from '../shared/time';

/** Its price from a day to a day, both inclusive; without a last day it goes on. */
export interface PriceStep {
  startDate: CalendarDate;
  /** One-off items have none: their price is charged once, on the first day. */
  endDate: CalendarDate | null;
  /** For each of them, in minor units: per billing cycle, or once. */
  price: string;
}

/** What is let or sold, how many of it, and at which price when (R2-05 to R2-07). */
export interface PricedItem {
  /** The resource or plan of the register. */
  itemId: string;
  /** As the register called it when it was agreed on. */
  name: string;
  count: number;
  steps: PriceStep[];
}

/** The fields of the terms that hold them; the last is charged once. */
export const itemFields = ['resources', 'plans', 'oneOffPlans'] as const;
export type ItemField = (typeof itemFields)[number];

export type PricedItems = Record<ItemField, PricedItem[] | null>;

export const isItemField = (field: string): field is ItemField =>
  (itemFields as readonly string[]).includes(field);

/** Terms from before there were items say nothing of them. */
type Holding = Partial<PricedItems>;

export function recurringItems({ resources, plans }: Pick<Holding, 'resources' | 'plans'>): PricedItem[] {
  return [...(resources ?? []), ...(plans ?? [])];
}

export function oneOffItems({ oneOffPlans }: Pick<Holding, 'oneOffPlans'>): PricedItem[] {
  return oneOffPlans ?? [];
}

/** Whether there is a primary item, without which there is nothing to agree on (R2-05). */
export function hasItems(terms: Holding): boolean {
  return recurringItems(terms).length + oneOffItems(terms).length > 0;
}

/** The items of the field with other steps; those that are left without any are gone. */
export function withSteps(
  items: PricedItem[] | null | undefined,
  stepsOf: (item: PricedItem) => PriceStep[],
): PricedItem[] | null {
  if (!items) return null;
  return items.flatMap((item) => {
    const steps = stepsOf(item);
    return steps.length === 0 ? [] : [{ ...item, steps }];
  });
}
