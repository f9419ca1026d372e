import { WorkflowNotFoundError, WorkflowUpdateFailedError, type Client } from '@temporalio/client';
import { metEnding } from '../../config/temporal-errors';
import type { Database } from '../../store/db/database';
import { findByCommand } from '../../store/event/events';
import type { Context } from '../../queries/context';
import { notFound } from '../../domain/shared/failures';
import type { Scope } from '../../domain/shared/scope';

/** The outcome of a command whose answer did not arrive in time. */
export interface Operation {
  id: string;
  status: 'pending' | 'done' | 'refused';
  contractId: string | null;
  error: { code: string; message: string } | null;
}

const PROBE_DEADLINE_MS = 2_000;
const COMMAND_ID = /^[\w-]{1,64}$/;

/** Names the workflow and the command, so that any API process can ask for the outcome. */
export function operationId(workflowId: string, commandId: string, updateId = commandId): string {
  const parts = updateId === commandId ? [workflowId, commandId] : [workflowId, commandId, updateId];
  return Buffer.from(parts.join('\n')).toString('base64url');
}

/** Names a command of which the workflow is not known: its event alone can tell the outcome. */
export function operationOf({ organisationId, environmentId }: Scope, commandId: string): string {
  return operationId(`${organisationId}/${environmentId}/command`, commandId);
}

export async function findOperation(
  db: Database,
  client: Client,
  { scope, actor }: Context,
  id: string,
): Promise<Operation> {
  const { workflowId, commandId, updateId } = read(id);
  const prefix = `${scope.organisationId}/${scope.environmentId}/`;
  if (!workflowId?.startsWith(prefix) || !COMMAND_ID.test(commandId ?? '') || !commandId)
    throw notFound('operation');

  // The event log is the receipt; it outlives the workflow.
  const event = await findByCommand(db, scope, commandId);
  // The id is the caller's own secret: nobody makes it up. Still, a worker asks for what they have sent themselves.
  if (event && actor.type === 'worker' && event.actor.id !== actor.id) throw notFound('operation');
  if (event) return { id, status: 'done', contractId: event.contractId, error: null };
  try {
    const handle = client.workflow.getHandle(workflowId).getUpdateHandle(updateId!);
    await client.connection.withDeadline(Date.now() + PROBE_DEADLINE_MS, () => handle.result());
    return { id, status: 'done', contractId: null, error: null };
  } catch (failure) {
    const error = refusedWith(failure);
    return { id, status: error ? 'refused' : 'pending', contractId: null, error };
  }
}

/** What is known of a command: it was done, it may still be, or nothing will come of it. */
export type Fate = 'done' | 'pending' | 'none';

/** One that was rejected is remembered by nobody: what the engine does not know is not under way. */
export async function fateOf(client: Client, id: string): Promise<Fate> {
  const { workflowId = '', updateId = '' } = read(id);
  try {
    const handle = client.workflow.getHandle(workflowId).getUpdateHandle(updateId);
    await client.connection.withDeadline(Date.now() + PROBE_DEADLINE_MS, () => handle.result());
    return 'done';
  } catch (failure) {
    const isOver = failure instanceof WorkflowNotFoundError || failure instanceof WorkflowUpdateFailedError;
    return isOver ? 'none' : 'pending';
  }
}

function read(id: string): { workflowId?: string; commandId?: string; updateId?: string } {
  const [workflowId, commandId, updateId = commandId] = Buffer.from(id, 'base64url')
    .toString('utf8')
    .split('\n');
  return {
    ...(workflowId && { workflowId }),
    ...(commandId && { commandId }),
    ...(updateId && { updateId }),
  };
}

/** Why the update was rejected. One that met the end of its run was neither done nor refused: it is sent again. */
function refusedWith(failure: unknown): Operation['error'] {
  if (!(failure instanceof WorkflowUpdateFailedError) || metEnding(failure)) return null;
  const { type, message } = (failure.cause ?? {}) as { type?: string; message?: string };
  return type ? { code: type, message: message ?? '' } : null;
}
