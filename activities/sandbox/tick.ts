import { randomUUID } from 'node:crypto';
import { CancelledFailure } from '@temporalio/activity';
import {
  WithStartWorkflowOperation,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  type Client,
} from '@temporalio/client';
import { untilTaken } from '../../config/temporal-errors';
import { inScope } from '../../domain/shared/scope';
import type { Instant } from '../../domain/shared/time';
import type { Database } from '../../store/db/database';
import type { Alarm } from '../../store/lifecycle/alarms';
import { loadSubject } from '../../store/lifecycle/subjects';
import { TICK, type LifecycleInput, type TickMessage } from '../../workflows/messages';
import { troubleOf } from '../support/trouble';
import { untilShutdown } from '../support/shutdown';
import { startOptions } from '../support/wake';

export interface ClockDependencies {
  db: Database;
  client: Client;
}

/** A tick may lock the cycles of many thousand contracts; it is asked about again, not sent again, until it is done. */
const DEADLINE_MS = 10_000;

/**
 * Tells a workflow the time and waits until it has done all that is due; starts it if it is not running. Answers why
 * it could not do it, or null when it has.
 */
export function tick(dependencies: ClockDependencies, alarm: Alarm, at: Instant): Promise<string | null> {
  return untilShutdown((stop) => tickUntil(stop, dependencies, alarm, at));
}

async function tickUntil(
  stop: AbortSignal,
  { db, client }: ClockDependencies,
  alarm: Alarm,
  at: Instant,
): Promise<string | null> {
  const { workflowId } = alarm;
  // One update however often it is asked about: a second one would do nothing and fill the history.
  const updateId = randomUUID();
  const ask = (attempt: number) => tell({ db, client }, alarm, { at, updateId, mayRun: attempt === 1 });
  for (;;) {
    const deadline = Date.now() + DEADLINE_MS;
    const asking = () => client.connection.withDeadline(deadline, () => untilTaken(ask));
    try {
      await client.connection.withAbortSignal(stop, asking);
      return null;
    } catch (error) {
      if (stop.aborted) throw new CancelledFailure('The worker stops; another one goes on.');
      if (error instanceof WorkflowUpdateFailedError) return error.cause?.message ?? error.message;
      const trouble = await troubleOf(client, workflowId);
      if (trouble !== null) return trouble;
      if (Date.now() < deadline) throw error;
    }
  }
}

interface Telling {
  at: Instant;
  updateId: string;
  /** False once the tick has met a run that ended: one that it accepted stays with it, so that only a start leads on. */
  mayRun: boolean;
}

/** Whatever waits for an alarm runs, unless it was lost: only then its row is read, and it is started. */
async function tell(
  { db, client }: ClockDependencies,
  alarm: Alarm,
  { at, updateId, mayRun }: Telling,
): Promise<void> {
  const { workflowId, workflowType } = alarm;
  const update = { updateId, args: [{ at, due: alarm.wakeAt }] as [TickMessage] };
  if (mayRun) {
    try {
      return await client.workflow.getHandle(workflowId).executeUpdate<void, [TickMessage]>(TICK, update);
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    }
  }
  const state = await loadSubject(db, alarm);
  const input: LifecycleInput<typeof state> = { scope: inScope(alarm), sandbox: true, at, state };
  const startWorkflowOperation = new WithStartWorkflowOperation(workflowType, {
    ...startOptions(workflowId),
    workflowIdConflictPolicy: 'USE_EXISTING',
    args: [input],
  });
  return client.workflow.executeUpdateWithStart(TICK, { ...update, startWorkflowOperation });
}
