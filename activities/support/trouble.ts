import { WorkflowNotFoundError, type Client, type WorkflowExecutionDescription } from '@temporalio/client';

/** A worker that dies costs an attempt, and so does a database that is away for a moment. More is no accident. */
const ATTEMPTS = 5;

/** What keeps a workflow from going on: its task fails again and again, or an activity does. Null while it goes well. */
export async function troubleIn(
  client: Client,
  { workflowId, raw }: Pick<WorkflowExecutionDescription, 'workflowId' | 'raw'>,
): Promise<string | null> {
  const { pendingWorkflowTask, pendingActivities } = raw;
  if ((pendingWorkflowTask?.attempt ?? 0) > ATTEMPTS) {
    const reason = await reasonOf(client, workflowId);
    return `its workflow task fails (attempt ${pendingWorkflowTask?.attempt})${reason ? `: ${reason}` : ''}`;
  }
  const failing = pendingActivities?.find(
    ({ attempt, lastFailure }) => lastFailure && (attempt ?? 0) > ATTEMPTS,
  );
  if (!failing) return null;
  const { activityType, attempt, lastFailure } = failing;
  return `${activityType?.name} fails (attempt ${attempt}): ${lastFailure?.message}`;
}

/** Only the first failure in a row is an event; as many events may follow it as a task and what it was told make. */
const LAST_EVENTS = 50;

/** Why its last task to fail did. */
async function reasonOf(client: Client, workflowId: string): Promise<string | null> {
  const { namespace } = client.options;
  const last = { namespace, execution: { workflowId }, maximumPageSize: LAST_EVENTS };
  const { history } = await client.workflowService.getWorkflowExecutionHistoryReverse(last);
  const failed = history?.events?.find((event) => event.workflowTaskFailedEventAttributes);
  return failed?.workflowTaskFailedEventAttributes?.failure?.message ?? null;
}

/** The same of a workflow by its id; one that does not run is in no trouble. */
export async function troubleOf(client: Client, workflowId: string): Promise<string | null> {
  try {
    const description = await client.workflow.getHandle(workflowId).describe();
    return description.status.name === 'RUNNING' ? await troubleIn(client, description) : null;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return null;
    throw error;
  }
}
