import { WithStartWorkflowOperation, WorkflowUpdateFailedError, type Workflow } from '@temporalio/client';
import { RefusedError, type Refusal } from '../../domain/errors';
import type { Decision, LifecycleState } from '../../domain/lifecycle';
import { metEnding } from '../../config/temporal-errors';
import type { Instant } from '../../domain/time';
import {
  TASK_QUEUE,
  WORKFLOW_TASK_TIMEOUT,
  type CommandMessage,
  type LifecycleInput,
} from '../../workflows/messages';
import type { Context } from '../context';
import { unavailable, withinDeadline, type Engine } from './failures';
import { operationId } from './operations';

export interface Target<S, C> {
  workflowType: string;
  workflowId: string;
  /** The row as the route read it; null for a create. */
  row: S | null;
  reread(): Promise<S | null>;
  /** The row when this very command was applied before: a repeat is answered, not refused. */
  applied(): Promise<S | null>;
  /** True when the row alone decides, so that a refusal need not trouble Temporal. */
  settled: boolean;
  decide(state: S | null, command: C, at: Instant): Decision<S>;
  command: C;
}

/** A closing workflow is met at most by the commands of one moment; each attempt starts from a fresh row. */
const ATTEMPTS = 5;

/**
 * Sends one command by update-with-start: an open workflow gets the update, a closed one is started again from
 * its row. Repeating it with the same command id is safe.
 */
export async function sendCommand<S extends LifecycleState, C extends { type: string }>(
  engine: Engine,
  context: Context,
  target: Target<S, C>,
): Promise<S> {
  if (target.settled) {
    const decision = target.decide(target.row, target.command, context.now);
    if (!decision.ok) return appliedOrRefused(target, decision.refusal, context.now);
  }
  let state = target.row;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await withinDeadline(engine, operationId(target.workflowId, context.commandId), () =>
        update(engine, context, target, state),
      );
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal) return appliedOrRefused(target, refusal, context.now);
      if (!metEnding(error) || attempt === ATTEMPTS)
        return appliedOrFailed(target, unavailable(error) ?? error);
      state = await target.reread();
    }
  }
}

async function update<S extends LifecycleState, C extends { type: string }>(
  engine: Engine,
  context: Context,
  { workflowType, workflowId, command }: Target<S, C>,
  state: S | null,
): Promise<S> {
  const sandbox = context.environment.kind === 'sandbox';
  const at = sandbox ? context.now : null;
  const input: LifecycleInput<S> = { scope: context.scope, sandbox, at, state };
  const message: CommandMessage<C> = { command, version: state?.version ?? null, id: state?.id, at };
  const startWorkflowOperation = new WithStartWorkflowOperation(workflowType, {
    workflowId,
    taskQueue: TASK_QUEUE,
    workflowTaskTimeout: WORKFLOW_TASK_TIMEOUT,
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    args: [input],
  });
  return engine.client.workflow.executeUpdateWithStart<Workflow, S, [CommandMessage<C>]>(command.type, {
    startWorkflowOperation,
    updateId: context.commandId,
    args: [message],
  });
}

/** A repeat of what was done is answered; a refusal is told as the row now justifies it, not as a race left it. */
async function appliedOrRefused<S, C>(target: Target<S, C>, refusal: Refusal, now: Instant): Promise<S> {
  const row = await target.applied();
  if (row) return row;
  const decision = target.row === null ? null : target.decide(await target.reread(), target.command, now);
  throw new RefusedError(decision && !decision.ok ? decision.refusal : refusal);
}

/** Whatever went wrong on the way: what has been committed is answered, never a fault that invites a second try. */
async function appliedOrFailed<S, C>(target: Target<S, C>, error: unknown): Promise<S> {
  const row = await target.applied().catch(() => null);
  if (row) return row;
  throw error;
}

function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof WorkflowUpdateFailedError)) return null;
  const details = (error.cause as { details?: unknown[] } | undefined)?.details;
  const refusal = details?.[0] as Refusal | undefined;
  return refusal && typeof refusal.code === 'string' ? refusal : null;
}
