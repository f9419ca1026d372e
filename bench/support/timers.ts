import type { Scope } from '../../domain/shared/scope';
import { randomUUID } from 'node:crypto';
import { WithStartWorkflowOperation, type Client } from '@temporalio/client';
import type { AmendmentCommand } from '../../domain/amendment/amendment';
import type { Actor } from '../../domain/shared/lifecycle';
import { defaultPolicies } from '../../domain/shared/policies';
import type { TerminationCommand } from '../../domain/termination/termination';
import { instantOf } from '../../domain/shared/time';
import { workflowIdOf } from '../../domain/lifecycles';
import { newId } from '../../store/db/ids';
import { TASK_QUEUE } from '../../workflows/messages';

/**
 * Live deadlines are midnights, which a benchmark cannot wait for. These send the commands that the API sends,
 * with a deadline a few seconds ahead, so that the workflow's real timer fires.
 */
const AHEAD_MS = 4_000;
const ADMIN: Actor = { type: 'admin', id: 'bench', name: 'Bench' };

interface Place {
  client: Client;
  scope: Scope;
  contractId: string;
}

export async function proposeSoon({ client, scope, contractId }: Place): Promise<string> {
  const id = newId();
  const at = instantOf(Date.now() + AHEAD_MS);
  const command: AmendmentCommand = {
    type: 'propose',
    actor: ADMIN,
    proposal: {
      ...scope,
      id,
      contractId,
      changes: [{ field: 'amount', old: '500000', new: '550000' }],
      currency: { old: 'EUR', new: 'EUR' },
      effectiveDate: at.slice(0, 10),
      effectiveAt: at,
      message: null,
      policies: defaultPolicies,
    },
  };
  await send(client, scope, {
    type: 'amendmentSigning',
    id: workflowIdOf('amendmentSigning', scope, id),
    command,
  });
  return id;
}

export async function terminateSoon({ client, scope, contractId }: Place): Promise<void> {
  const at = instantOf(Date.now() + AHEAD_MS);
  const today = at.slice(0, 10);
  const command: TerminationCommand = {
    type: 'request',
    actor: ADMIN,
    request: {
      ...scope,
      id: newId(),
      contractId,
      terminationType: 'mutual',
      completionDate: today,
      completesAt: at,
      terminateNow: false,
      message: null,
      noticeOverrideReason: null,
      policies: defaultPolicies,
      today,
      earliestByNotice: today,
    },
  };
  const id = workflowIdOf('scheduledTermination', scope, contractId);
  await send(client, scope, { type: 'scheduledTermination', id, command });
}

async function send(
  client: Client,
  scope: Scope,
  { type, id, command }: { type: string; id: string; command: { type: string } },
): Promise<void> {
  await client.workflow.executeUpdateWithStart(command.type, {
    startWorkflowOperation: new WithStartWorkflowOperation(type, {
      workflowId: id,
      taskQueue: TASK_QUEUE,
      workflowIdConflictPolicy: 'USE_EXISTING',
      args: [{ scope, sandbox: false, at: null, state: null }],
    }),
    updateId: randomUUID(),
    args: [{ command, version: null, at: null }],
  });
}
