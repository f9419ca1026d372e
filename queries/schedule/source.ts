import type { Amendment } from '../../domain/amendment/amendment';
import type { PlannedCycle } from '../../domain/billing/plan';
import type { Contract } from '../../domain/contract/contract';
import type { Right } from '../../domain/people/rights';
import type { CycleToLock } from '../../domain/schedule/cycles';
import type { Place, ScheduleEntry } from '../../domain/schedule/entry';
import type { Scope } from '../../domain/shared/scope';
import type { Instant } from '../../domain/shared/time';
import type { Transaction } from '../../store/db/database';

/** What every source is given: a snapshot, the contract as it is in it, and the page that is wanted. */
export interface Reading {
  trx: Transaction;
  scope: Scope;
  contract: Contract;
  /** The one that renews it, from its draft on; and the contract as that one will have ended it, if it is signed. */
  successor: Contract | null;
  ending: Contract;
  /** Open ones. */
  amendments: Amendment[];
  cycles: PlannedCycle[];
  /** Those of the cycles that will be locked, as they will be. */
  toLock: CycleToLock[];
  now: Instant;
  /** Entries after this place, at most so many. */
  after: Place | null;
  limit: number;
}

/**
 * One kind of thing that can be to come of a contract. A source whose rows are few answers all of them; one whose rows
 * may be many reads those after the place, in the order of entries, and no more than the limit.
 */
export interface Source {
  needs: Right;
  /** Whether workers are shown it for their own contracts. */
  orWorker: boolean;
  read(reading: Reading): Promise<ScheduleEntry[]>;
}
