import type { PaidCycle } from '../../domain/billing/currency';
import type { Contract } from '../../domain/contract/contract';
import type { CommandOf, LifecycleName, StateOf } from '../../domain/lifecycles';
import type { EventDraft } from '../../domain/events/event';
import type { Scope } from '../../domain/shared/scope';
import type { Transaction } from '../../store/db/database';
import type { Statements } from '../../store/db/together';
import type { Cause, Stream } from '../../store/event/events';
import type { ClockReading } from '../../store/environment/environments';
import { rowWriter } from '../../store/lifecycle/rows';
import type { RecordRequest, Wake } from '../../workflows/messages';
import type { OfCalendar } from '../support/billing-wakes';

export type CommandType<Name extends LifecycleName> = CommandOf<Name>['type'];

/** What the writing of one change works with: its transaction, and what that holds locked. */
export interface Work<S = unknown, Owner = Contract | undefined> {
  trx: Transaction;
  scope: Scope;
  request: RecordRequest<S>;
  /** Who did it, when, and by which command: what every event of it carries. */
  cause: Cause;
  /** The row as it was; undefined when it is being created. */
  before: S | undefined;
  /** The cycle that the change is about, locked, where the recorder names one. */
  cycle: PaidCycle | undefined;
  /** The contract that the row belongs to. */
  contract: Owner;
  /** Workflows to wake after the commit. A retry wakes all that the rows themselves tell of instead. */
  wake: Wake[];
  /** Calendars whose next step may be another one now; their alarms are set at the end. */
  calendars: OfCalendar[];
  /** Adds events to the stream of the row's contract, or of another contract that the change affects as well. */
  append(events: EventDraft[], contractId?: string): Promise<void>;
  /** What does the same in the stream of the row's contract, for who writes it together with the row. */
  telling(events: EventDraft[]): Promise<Statements>;
}

/** What is locked before anything else, and the stream in which the change leaves its receipt. */
export interface Locked {
  stream: Stream;
  contract: Contract | undefined;
  /** The contract is being created, and nothing has been told of it yet. */
  isNew?: boolean;
  /** The clock of a sandbox, read and held with the lock of what is being created. */
  clock?: ClockReading | undefined;
}

type Write<S, Owner> = (work: Work<S, Owner>) => Promise<S>;

/**
 * One lifecycle's part of recording a change: what each of its commands writes. The frame around it is the same for
 * all, see `recordChange`; the steps that may be left out have a default there.
 */
export interface Recorder<Name extends LifecycleName, Owner = Contract> {
  /** Default: the contract that the row belongs to. */
  lock?(trx: Transaction, request: RecordRequest<StateOf<Name>>): Promise<Locked>;
  /** The cycle that the change is about; it is locked with the row. Default: none. */
  cycleOf?(next: StateOf<Name>): string;
  /** The row as it is now, locked; undefined when it does not exist yet. Default: the row with the id of `next`. */
  current?(
    trx: Transaction,
    request: RecordRequest<StateOf<Name>>,
    locked: Locked,
  ): Promise<StateOf<Name> | undefined>;
  /**
   * Writes the change and what it entails for other rows; answers the row as written. Refuses by throwing a
   * RefusedError, which undoes everything.
   */
  on: { [Type in CommandType<Name>]: Write<StateOf<Name>, Owner> };
  /**
   * Workflows whose rows the change moved or made wait. Derived from the row, so that a retry finds them too.
   * Default: none.
   */
  wakes?(work: Work<StateOf<Name>, Owner>, state: StateOf<Name>): Promise<Wake[]>;
  /**
   * Workflows that only a retry wakes, to be sure: the first run collected its own on the way, and they are lost.
   * Default: the calendars that bill the contract.
   */
  wakesOfRetry?(work: Work<StateOf<Name>, Owner>, state: StateOf<Name>): Promise<Wake[]>;
}

/** The row with its alarm, and its events: all that most commands write. */
export function writeRow<Name extends LifecycleName>(name: Name): Write<StateOf<Name>, Contract | undefined> {
  const save = rowWriter(name);
  return async ({ trx, request, telling }) => {
    await save(trx, request.next, await telling(request.events));
    return request.next;
  };
}
