import type { Actor, LifecycleState } from '../shared/lifecycle';
import type { CalendarDate, Instant } from '../shared/time';
import type { EntryDraft, PurchaseDraft, ConsumptionDraft } from './entry';
import type { PrepayUnit } from './terms';

export const accountStatuses = ['open', 'closed'] as const;
export type AccountStatus = (typeof accountStatuses)[number];

/** What is left of something that was added. `id` is that of its entry. Of the unit. */
export interface Lot {
  id: string;
  on: CalendarDate;
  left: string;
  /** From this day on it cannot be used; null: for ever. */
  expiresOn: CalendarDate | null;
}

/** How the balance stands: what the ledger comes to, kept beside it so that nobody adds it all up again. */
export interface Running {
  unit: PrepayUnit;
  /** The sum of all entries. Below zero it is owed, and no lot is left. */
  balance: string;
  /** All that was ever consumed, beyond the balance as well. */
  used: string;
  /** The same of the present period. */
  usedInPeriod: string;
  /** With something left, oldest first. */
  lots: Lot[];
  /** Entries that are to be invoiced on a day to come. */
  toBill: { id: string; on: CalendarDate }[];
  /** The first day; only periods that lie in it whole have deductions. */
  startsOn: CalendarDate;
  /** Periods that began up to this day have been seen to. */
  seenThrough: CalendarDate;
  isLow: boolean;
  isExhausted: boolean;
  /** The top-up that has been ordered and not been made: there is one at most. */
  topUp: { no: number; on: CalendarDate } | null;
  topUps: number;
}

/** The pre-pay of one contract, whose id it has: the whole state of what waits for dates (spec 6.15). */
export interface PrepayAccount extends LifecycleState, Running {
  contractId: string;
  status: AccountStatus;
  currency: string;
  /** When time brings something next; kept with the row because days begin where the contract's zone says. */
  nextAt: Instant | null;
  createdAt: Instant;
  updatedAt: Instant;
}

export type AccountDraft = Pick<
  PrepayAccount,
  'id' | 'contractId' | 'organisationId' | 'environmentId' | 'unit' | 'currency' | 'startsOn'
>;

/** What is asked of the ledger. The transaction decides it, under the lock of the contract and by its terms of then. */
export type PrepayOrder =
  | { type: 'purchase'; draft: PurchaseDraft }
  | { type: 'consume'; draft: ConsumptionDraft }
  | { type: 'reverse'; entryId: string; id: string; reason: string | null };

export type PrepayCommand = { actor: Actor } & (
  | PrepayOrder
  // Given by time.
  | { type: 'advance' }
);

/** Done to an account by what becomes of its contract. */
export type PrepayEffect = { actor: Actor; type: 'close' };

export const prepayCommands = [
  'purchase',
  'consume',
  'reverse',
] as const satisfies readonly PrepayCommand['type'][];

/** An account with nothing in it. It has nothing to lose yet: being empty is no news. */
export function emptyRunning(
  { unit, startsOn }: Pick<Running, 'unit' | 'startsOn'>,
  dayBefore: CalendarDate,
): Running {
  return {
    ...{ unit, startsOn, seenThrough: dayBefore },
    ...{ balance: '0', used: '0', usedInPeriod: '0', lots: [], toBill: [] },
    ...{ isLow: true, isExhausted: true, topUp: null, topUps: 0 },
  };
}

/** How it stands, without whose it is and what becomes of it otherwise. */
export function runningOf(account: Running): Running {
  const { unit, balance, used, usedInPeriod, lots, toBill, startsOn, seenThrough } = account;
  const { isLow, isExhausted, topUp, topUps } = account;
  return {
    ...{ unit, balance, used, usedInPeriod, lots, toBill, startsOn, seenThrough },
    ...{ isLow, isExhausted, topUp, topUps },
  };
}

/** What the ledger gains in one go, and how it stands thereafter. */
export interface Moved {
  running: Running;
  entries: EntryDraft[];
  /** Ids of entries that go on an invoice now. */
  bill: string[];
  told: PrepayNews[];
}

/** What people are told of a move: of an entry, or of the balance alone, as it is then. */
export type PrepayNews = { balance: string } & (
  | {
      type: `prepay.${'purchased' | 'consumed' | 'reversed' | 'charged' | 'topped_up' | 'deducted' | 'expired'}`;
      entry: EntryDraft;
    }
  | { type: `prepay.${'threshold_reached' | 'exhausted'}` }
);

export type EntryNews = Extract<PrepayNews, { entry: EntryDraft }>['type'];
