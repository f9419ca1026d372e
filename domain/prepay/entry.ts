import type { CalendarDate } from '../shared/time';
import type { Hundredths } from './hours';
import type { PrepayUnit } from './terms';

export const entryKinds = [
  'purchase',
  'recurring',
  'topup',
  'consumption',
  'deduction',
  'expiry',
  'reversal',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** The kinds that add something which can be used. */
export const addingKinds = ['purchase', 'recurring', 'topup'] as const satisfies readonly EntryKind[];

/**
 * One movement of a balance, as it is added to the ledger; none is ever changed. It holds hours and money, of which the
 * unit of the pre-pay says what counts (A4-13).
 */
export interface EntryDraft {
  id: string;
  /** Of what it is: a ledger has one entry of each. */
  key: string;
  kind: EntryKind;
  hours: Hundredths;
  /** Minor units: what moves where the unit is money, and else what was paid for it. */
  amount: string;
  /** The day on which it moves the balance. */
  date: CalendarDate;
  /** What it adds cannot be used from this day on. Of a consumption: what it gives back, were it reversed. */
  expiresOn: CalendarDate | null;
  /** What goes on an invoice for it, in minor units, below zero where money is given back; null: nothing. */
  charge: string | null;
  billingDate: CalendarDate | null;
  /** How much of a consumption went beyond the balance and is billed by itself. Of the unit. */
  uncovered: string;
  /** When what is consumed was used; null of all else. */
  usedOn: CalendarDate | null;
  /** The entry that expires with it, or is reversed by it. */
  ofEntryId: string | null;
  description: string;
}

/** What somebody buys. */
export interface PurchaseDraft {
  id: string;
  hours: Hundredths;
  amount: string;
  /** Left out: by the terms. */
  expiresOn?: CalendarDate | null | undefined;
  isInvoiced: boolean;
  /** Left out: the day of the purchase. */
  billingDate?: CalendarDate | undefined;
  description: string;
}

/** What somebody uses: of the unit, with the other one for the record. */
export interface ConsumptionDraft {
  id: string;
  hours: Hundredths;
  amount: string;
  /** The day on which it was used; it moves the balance on the day on which it is entered. */
  usedOn: CalendarDate;
  description: string;
}

type Quantities = Pick<EntryDraft, 'hours' | 'amount'>;

/** How much of the unit it moves. */
export function valueOf({ hours, amount }: Quantities, unit: PrepayUnit): bigint {
  return BigInt(unit === 'hours' ? hours : amount);
}

/** So much of the unit, and nothing of the other one. */
export function ofUnit(value: bigint, unit: PrepayUnit): Quantities {
  const quantity = String(value);
  return unit === 'hours' ? { hours: quantity, amount: '0' } : { hours: '0', amount: quantity };
}

export function adds(kind: EntryKind): boolean {
  return (addingKinds as readonly EntryKind[]).includes(kind);
}
