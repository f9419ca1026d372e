import { randomUUID } from 'node:crypto';
import { cancellationSignal } from '@temporalio/activity';
import { WithStartWorkflowOperation, type Client } from '@temporalio/client';
import { metEnding } from '../../config/temporal-errors';
import { inScope } from '../../domain/shared/scope';
import type { Instant } from '../../domain/shared/time';
import type { Database } from '../../store/db/database';
import type { Alarm } from '../../store/lifecycle/alarms';
import { loadSubject } from '../../store/lifecycle/subjects';
import { TICK, type LifecycleInput } from '../../workflows/messages';
import { startOptions } from '../support/wake';

export interface ClockDependencies {
  db: Database;
  client: Client;
}

/** A tick may lock the cycles of many thousand contracts; it is asked about again, not sent again, until it is done. */
const DEADLINE_MS = 30_000;
/** A tick that meets an ending workflow is sent again, to the run that follows. */
const ATTEMPTS = 5;

/** Tells a workflow the time and waits until it has done all that is due; starts it if it is not running. */
export async function tick({ db, client }: ClockDependencies, alarm: Alarm, at: Instant): Promise<void> {
  const state = await loadSubject(db, alarm);
  const { workflowType, workflowId } = alarm;
  const input: LifecycleInput<typeof state> = { scope: inScope(alarm), sandbox: true, at, state };
  // One update however often it is asked about: a second one would do nothing and fill the history.
  const updateId = randomUUID();
  for (let attempt = 1; ; attempt += 1) {
    const startWorkflowOperation = new WithStartWorkflowOperation(workflowType, {
      ...startOptions(workflowId),
      workflowIdConflictPolicy: 'USE_EXISTING',
      args: [input],
    });
    const deadline = Date.now() + DEADLINE_MS;
    try {
      return await client.connection.withDeadline(deadline, () =>
        client.workflow.executeUpdateWithStart(TICK, { updateId, startWorkflowOperation, args: [{ at }] }),
      );
    } catch (error) {
      if (Date.now() >= deadline && !cancellationSignal().aborted) attempt = 0;
      else if (!metEnding(error) || attempt === ATTEMPTS) throw error;
    }
  }
}
