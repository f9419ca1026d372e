import { setTimeout as pause } from 'node:timers/promises';
import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { listDueInSandboxes } from '../store/lifecycle/alarms';
import type { Examination } from './doctor-finding';

const AT_ONCE = 50;
const PAUSE_MS = 500;
const LOOKS = 20;

/**
 * What was signed a moment ago is billed at this moment, back to the day on which it began: that is no fault. Waits
 * while workflows are at work on what is due in sandboxes, ten seconds at most.
 */
export async function settle({ db, client }: Pick<Examination, 'db' | 'client'>): Promise<void> {
  for (let look = 0; look < LOOKS; look += 1) {
    const due = await listDueInSandboxes(db, AT_ONCE);
    const atWork = await Promise.all(due.map(({ workflowId }) => isAtWork(client, workflowId)));
    if (!atWork.includes(true)) return;
    await pause(PAUSE_MS);
  }
}

/** It runs something, for the first time. What is tried again may be tried for ever, and is looked at as it is. */
async function isAtWork(client: Client, workflowId: string): Promise<boolean> {
  try {
    const { status, raw } = await client.workflow.getHandle(workflowId).describe();
    const { pendingActivities, pendingWorkflowTask } = raw;
    const first = (attempt?: number | null) => (attempt ?? 1) <= 1;
    const running = [...(pendingActivities ?? []), ...(pendingWorkflowTask ? [pendingWorkflowTask] : [])];
    return status.name === 'RUNNING' && running.some(({ attempt }) => first(attempt));
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}
