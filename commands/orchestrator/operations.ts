import { WorkflowNotFoundError, WorkflowUpdateFailedError, type Client } from '@temporalio/client';
import { metEnding } from '../../config/temporal-errors';
import type { Database } from '../../store/db/database';
import { findByCommand } from '../../store/event/events';
import type { Context } from '../../queries/context';
import { notFound } from '../../domain/shared/failures';
import type { Scope } from '../../domain/shared/scope';
import { NOT_RECORDED } from '../../workflows/messages';
import { hasWorkers } from './failures';

/** The outcome of a command whose answer did not arrive in time. */
export interface Operation {
  id: string;
  /** `failed`: nothing came of it. `unknown`: it is over, and nobody remembers how it ended. */
  status: 'pending' | 'done' | 'refused' | 'failed' | 'unknown';
  contractId: string | null;
  error: { code: string; message: string } | null;
}

const PROBE_DEADLINE_MS = 2_000;
const COMMAND_ID = /^[\w-]{1,64}$/;

/**
 * Longer than a request lasts (COMMAND_DEADLINE_MS) and than workers try a command. Where nobody knows what became of
 * one that came before that, nothing can become of it any more, as long as there are workers.
 */
export const OLD_SECONDS = 90;

/** Names the workflow and the command, so that any API process can ask for the outcome. */
export function operationId(workflowId: string, commandId: string, updateId = commandId): string {
  const parts = updateId === commandId ? [workflowId, commandId] : [workflowId, commandId, updateId];
  return Buffer.from(parts.join('\n')).toString('base64url');
}

const UNKNOWN_WORKFLOW = 'command';
const SINCE = /^since-(\d+)$/;

/**
 * Names a command of which the workflow is not known: its event alone can tell the outcome, and its age that there will
 * be none.
 */
export function operationOf({ organisationId, environmentId }: Scope, commandId: string): string {
  const since = `since-${Math.floor(Date.now() / 1_000)}`;
  return operationId(`${organisationId}/${environmentId}/${UNKNOWN_WORKFLOW}`, commandId, since);
}

export async function findOperation(
  db: Database,
  client: Client,
  { scope, actor }: Context,
  id: string,
): Promise<Operation> {
  const { workflowId = '', commandId = '' } = read(id);
  const prefix = `${scope.organisationId}/${scope.environmentId}/`;
  if (!workflowId.startsWith(prefix) || !COMMAND_ID.test(commandId)) throw notFound('operation');

  // The event log is the receipt; it outlives the workflow.
  const receipt = async (): Promise<Operation | null> => {
    const event = await findByCommand(db, scope, commandId);
    // The id is the caller's own secret: nobody makes it up. Still, a worker asks for what they have sent themselves.
    if (event && actor.type === 'worker' && event.actor.id !== actor.id) throw notFound('operation');
    return event ? { id, status: 'done', contractId: event.contractId, error: null } : null;
  };
  const done = await receipt();
  if (done) return done;
  const { fate, refusal } = await outcomeOf(client, id);
  const told = (status: Operation['status'], error: Operation['error'] = null): Operation => {
    return { id, status, contractId: null, error };
  };
  if (refusal) return told('refused', refusal);
  if (fate !== 'none') return told(fate);
  // Asked last: what was under way a moment ago may have been done since.
  return (await receipt()) ?? lost(workflowId.slice(prefix.length), told);
}

/** Nobody remembers the command. Where it would have left a receipt, that says that it was not done. */
function lost(
  workflow: string,
  told: (status: Operation['status'], error: Operation['error']) => Operation,
): Operation {
  const place = Object.entries(WITHOUT_RECEIPT).find(([name]) => workflow.startsWith(name))?.[1];
  if (place === undefined) return told('failed', NOT_DONE);
  const message = `What became of it is not known any more: it is over, and has left no trace of its own. Read ${place} to see how things stand.`;
  return told('unknown', { code: 'outcome_unknown', message });
}

const NOT_DONE = {
  code: 'not_done',
  message:
    'Nothing came of it, and nothing has been changed: it was refused when its turn came, or was lost before. Send the same request with the same Idempotency-Key; where it is refused, the answer says why.',
};

/** Workflows of which not every command leaves an event, and where what they do is to be seen. */
const WITHOUT_RECEIPT = {
  'sandbox-clock': 'GET /v1/sandbox/clock',
  'bulk/': 'the adjustments',
};

/** What is known of a command: it was done, it may still be, or nothing will come of it. */
export type Fate = 'done' | 'pending' | 'none';

export async function fateOf(client: Client, id: string): Promise<Fate> {
  return (await outcomeOf(client, id)).fate;
}

interface Outcome {
  fate: Fate;
  /** Why nothing will come of it, where that is remembered. */
  refusal?: { code: string; message: string };
}

/** One that a validator rejected is remembered by nobody: what the engine does not know is not under way. */
async function outcomeOf(client: Client, id: string): Promise<Outcome> {
  const { workflowId = '', updateId = '' } = read(id);
  const since = SINCE.exec(updateId)?.[1];
  if (since !== undefined) return { fate: await fateByAge(client, Number(since)) };
  try {
    const handle = client.workflow.getHandle(workflowId).getUpdateHandle(updateId);
    await client.connection.withDeadline(Date.now() + PROBE_DEADLINE_MS, () => handle.result());
    return { fate: 'done' };
  } catch (failure) {
    if (failure instanceof WorkflowNotFoundError) return { fate: 'none' };
    return failure instanceof WorkflowUpdateFailedError
      ? { fate: 'none', ...refusedWith(failure) }
      : { fate: 'pending' };
  }
}

async function fateByAge(client: Client, sinceSeconds: number): Promise<Fate> {
  const isOld = Date.now() / 1_000 - sinceSeconds > OLD_SECONDS;
  return isOld && (await hasWorkers(client)) ? 'none' : 'pending';
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

/** Why the update was rejected. One that met the end of its run, or could not be recorded, was not refused. */
function refusedWith(failure: WorkflowUpdateFailedError): Pick<Outcome, 'refusal'> {
  const { type, message } = (failure.cause ?? {}) as { type?: string; message?: string };
  if (metEnding(failure) || type === undefined || type === NOT_RECORDED) return {};
  return { refusal: { code: type, message: message ?? '' } };
}
