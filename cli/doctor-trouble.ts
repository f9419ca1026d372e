import type { Client, WorkflowExecutionDescription } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/client';
import { reviveAlarm, resumeClock } from '../activities/support/wake';
import { troubleIn } from '../activities/support/trouble';
import { sandboxClockId } from '../domain/shared/workflow-ids';
import { findAlarm } from '../store/lifecycle/alarms';
import { listMovingClocks, scopeOfEnvironment } from '../store/environment/environments';
import type { Examination, Finding } from './doctor-finding';
import { endWorkflow } from './doctor-release';

/** Workflows that are asked about at a time. */
const AT_ONCE = 50;
const EXAMPLES = 5;

interface Stuck {
  workflowId: string;
  trouble: string;
}

/**
 * No workflow of the namespace keeps failing. Repair ends those that do and starts them again from their rows, with the
 * code and the limits of today; whatever they were trying is given up.
 */
export async function checkTrouble(examination: Examination): Promise<Finding> {
  const { repair } = examination;
  const { asked, stuck } = await findStuck(examination);
  if (stuck.length === 0) return { ok: true, what: `none of ${asked} workflows keeps failing` };
  const some = stuck
    .slice(0, EXAMPLES)
    .map(({ workflowId, trouble }) => `\n         ${workflowId}: ${trouble}`);
  const what = `${stuck.length} of ${asked} workflows keep failing:${some.join('')}`;
  if (!repair)
    return { ok: false, what, remedy: 'Mend the cause, or release them: npx perdure doctor --repair' };
  for (const { workflowId } of stuck) await release(examination, workflowId);
  return {
    ok: true,
    what: `${what}\n         they were ended, and those that wait were started again from their rows`,
  };
}

async function findStuck({
  client,
  organisationId,
}: Examination): Promise<{ asked: number; stuck: Stuck[] }> {
  let asked = 0;
  const stuck: Stuck[] = [];
  const ask = async (ids: string[]) => {
    const found = await Promise.all(ids.map((workflowId) => troubleWith(client, workflowId)));
    asked += ids.length;
    stuck.push(...found.filter((each) => each !== null));
  };
  let batch: string[] = [];
  const own = organisationId === undefined ? '' : ` AND WorkflowId STARTS_WITH '${organisationId}/'`;
  const query = `ExecutionStatus = 'Running'${own}`;
  for await (const { workflowId } of client.workflow.list({ query })) {
    batch.push(workflowId);
    if (batch.length < AT_ONCE) continue;
    await ask(batch);
    batch = [];
  }
  await ask(batch);
  return { asked, stuck };
}

async function troubleWith(client: Client, workflowId: string): Promise<Stuck | null> {
  const description = await describe(client, workflowId);
  const trouble = description?.status.name === 'RUNNING' ? await troubleIn(client, description) : null;
  return trouble === null ? null : { workflowId, trouble };
}

async function describe(client: Client, workflowId: string): Promise<WorkflowExecutionDescription | null> {
  try {
    return await client.workflow.getHandle(workflowId).describe();
  } catch (error) {
    // The list is brought up to date a little later than the workflows.
    if (error instanceof WorkflowNotFoundError) return null;
    throw error;
  }
}

async function release({ db, client }: Examination, workflowId: string): Promise<void> {
  await endWorkflow(client, workflowId);
  const alarm = await findAlarm(db, workflowId);
  if (alarm) await reviveAlarm(db, client, alarm);
  const moving = await listMovingClocks(db);
  const clock = moving.find((each) => sandboxClockId(scopeOfEnvironment(each)) === workflowId);
  if (clock) await resumeClock(client, clock);
}
