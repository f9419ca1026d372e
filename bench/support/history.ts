import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@temporalio/client';

export interface HistoryCount {
  total: number;
  kinds: string;
}

/** Counts a workflow's history events by kind, over all its runs: a closed one may have been started again. */
export async function countHistory(client: Client, ...workflowIds: string[]): Promise<HistoryCount> {
  const kinds = new Map<string, number>();
  for (const workflowId of workflowIds) {
    for await (const { runId } of client.workflow.list({ query: `WorkflowId = "${workflowId}"` })) {
      const { events } = await client.workflow.getHandle(workflowId, runId).fetchHistory();
      for (const event of events ?? []) {
        const kind = kindOf(event);
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      }
    }
  }
  const counts = [...kinds].sort(([, a], [, b]) => b - a);
  return {
    total: counts.reduce((sum, [, count]) => sum + count, 0),
    kinds: counts.map(([kind, count]) => `${count} ${kind}`).join(', '),
  };
}

function kindOf(event: object): string {
  const field = Object.entries(event).find(([name, value]) => name.endsWith('EventAttributes') && value);
  return field ? field[0].replace('EventAttributes', '') : 'unknown';
}

/** Waits for the workflow to end and for the list to know it; answers false when it does not end in time. */
export async function ended(client: Client, workflowId: string, withinMs: number): Promise<boolean> {
  for (const deadline = Date.now() + withinMs; Date.now() < deadline; await sleep(200)) {
    const query = `WorkflowId = "${workflowId}" AND ExecutionStatus = "Completed"`;
    if ((await client.workflow.count(query)).count > 0) return true;
  }
  return false;
}
