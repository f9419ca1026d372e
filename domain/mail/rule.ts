import type { EventType } from '../events/event';
import { formatMoney } from '../shared/money';
import type { Audience } from './audience';
import type { MailKind } from './kinds';
import type { Item } from './letter';
import type { Act, Told } from './told';

/** Whom an event tells what. */
export interface Rule<Type extends EventType = EventType> {
  kind: MailKind;
  to: Audience;
  /** Always, if it does not say when. */
  when?(told: Told<Type>): boolean;
  /** What there is to say beside the contract, whose title, worker and zone go without saying. */
  item(told: Told<Type>): Item;
  /** The page that the mail leads to; it leads to none without. */
  act?(told: Told<Type>): Act | null;
}

export type Rules<Type extends EventType> = { [T in Type]: readonly Rule<T>[] };

/** The contract, as every item names it. */
export function itemOf({ about: { contract, workerName } }: Told): Item {
  return contract ? { title: contract.title, worker: workerName, zone: contract.timezone } : {};
}

export const noItem = (): Item => ({});

/** An amount of minor units, as events write it. */
export const decimal = (row: { amount: string; currency: string }) => ({
  amount: formatMoney({ minor: row.amount, currency: row.currency }),
  currency: row.currency,
});
