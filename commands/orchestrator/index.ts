import type { Cycle } from '../../domain/billing/cycle';
import type { LifecycleName, StateOf } from '../../domain/lifecycles';
import type { Instant } from '../../domain/shared/time';
import type { Context } from '../../queries/context';
import type { Database } from '../../store/db/database';
import type { ReviewResult } from '../../workflows/messages';
import { advanceClock, stopClock, type ClockMove } from './clock';
import { dismissCycle, type Dismissal } from './dismiss-cycle';
import { answers, hasWorkers, type Engine } from './failures';
import { Lanes } from './lanes';
import { fateOf, findOperation, type Fate, type Operation } from './operations';
import { retryCycle } from './retry-cycle';
import { reviewMany, type BulkReview } from './review-many';
import { sendCommand, type Order } from './send';

/** The only caller of Temporal on this side of the workers. A refusal is thrown as a RefusedError. */
export interface Orchestrator {
  /** Sends one command to the workflow of one row; answers the row as it was committed. */
  send<Name extends LifecycleName>(context: Context, name: Name, order: Order<Name>): Promise<StateOf<Name>>;
  reviewMany(context: Context, review: BulkReview): Promise<ReviewResult[]>;
  advanceClock(context: Context, to: Instant): Promise<ClockMove>;
  stopClock(context: Context): Promise<ClockMove>;
  retryCycle(context: Context, cycle: Cycle): Promise<void>;
  dismissCycle(context: Context, cycle: Cycle, dismissal: Dismissal): Promise<void>;
  findOperation(context: Context, id: string): Promise<Operation>;
  /** What becomes of a command that was answered 202. */
  fateOf(operationId: string): Promise<Fate>;
  /** Whether somebody takes commands. */
  hasWorkers(): Promise<boolean>;
  /** Whether Temporal is there at all. */
  answers(): Promise<boolean>;
}

export function createOrchestrator(db: Database, temporal: Omit<Engine, 'lanes'>): Orchestrator {
  const engine = { ...temporal, lanes: new Lanes() };
  return {
    send: (context, name, order) => sendCommand(db, engine, context, name, order),
    reviewMany: (context, review) => reviewMany(engine, context, review),
    advanceClock: (context, to) => advanceClock(engine, context, to),
    stopClock: (context) => stopClock(engine, context),
    retryCycle: (context, cycle) => retryCycle(engine, context, cycle),
    dismissCycle: (context, cycle, dismissal) => dismissCycle(engine, context, cycle, dismissal),
    findOperation: (context, id) => findOperation(db, engine.client, context, id),
    fateOf: (id) => fateOf(engine.client, id),
    hasWorkers: () => hasWorkers(engine.client),
    answers: () => answers(engine.client),
  };
}
