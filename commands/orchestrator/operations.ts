import { WorkflowUpdateFailedError, type Client } from '@temporalio/client';
import type { Database } from '../../store/db/database';
import { findByCommand } from '../../store/event/events';
import type { Context } from '../../queries/context';
import { notFound } from '../../domain/shared/failures';

/** The outcome of a command whose answer did not arrive in time. */
export interface Operation {
  id: string;
  status: 'pending' | 'done' | 'refused';
  contractId: string | null;
  error: { code: string; message: string } | null;
}

const PROBE_DEADLINE_MS = 2_000;

/** Names the workflow and the command, so that any API process can ask for the outcome. */
export function operationId(workflowId: string, commandId: string): string {
  return Buffer.from(`${workflowId}\n${commandId}`).toString('base64url');
}

export async function findOperation(
  db: Database,
  client: Client,
  { scope }: Context,
  id: string,
): Promise<Operation> {
  const [workflowId, commandId] = Buffer.from(id, 'base64url').toString('utf8').split('\n');
  const prefix = `${scope.organisationId}/${scope.environmentId}/`;
  if (!workflowId?.startsWith(prefix) || !commandId) throw notFound('operation');

  // The event log is the receipt; it outlives the workflow.
  const event = await findByCommand(db, scope, commandId);
  if (event) return { id, status: 'done', contractId: event.contractId, error: null };
  try {
    const handle = client.workflow.getHandle(workflowId).getUpdateHandle(commandId);
    await client.connection.withDeadline(Date.now() + PROBE_DEADLINE_MS, () => handle.result());
    return { id, status: 'done', contractId: null, error: null };
  } catch (error) {
    const cause =
      error instanceof WorkflowUpdateFailedError ? (error.cause as { type?: string } | undefined) : undefined;
    if (cause?.type)
      return {
        id,
        status: 'refused',
        contractId: null,
        error: {
          code: cause.type,
          message: error instanceof Error ? String((error.cause as Error).message) : '',
        },
      };
    return { id, status: 'pending', contractId: null, error: null };
  }
}
