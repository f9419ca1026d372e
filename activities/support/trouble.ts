import { WorkflowNotFoundError, type Client, type WorkflowExecutionDescription } from '@temporalio/client';

/** A worker that dies costs an attempt, and so does a database that is away for a moment. More is no accident. */
const ATTEMPTS = 5;

/** What keeps a workflow from going on: its task fails again and again, or an activity does. Null while it goes well. */
export function troubleIn({ raw }: Pick<WorkflowExecutionDescription, 'raw'>): string | null {
  const { pendingWorkflowTask, pendingActivities } = raw;
  if ((pendingWorkflowTask?.attempt ?? 0) > ATTEMPTS)
    return `its workflow task fails (attempt ${pendingWorkflowTask?.attempt})`;
  const failing = pendingActivities?.find(
    ({ attempt, lastFailure }) => lastFailure && (attempt ?? 0) > ATTEMPTS,
  );
  if (!failing) return null;
  const { activityType, attempt, lastFailure } = failing;
  return `${activityType?.name} fails (attempt ${attempt}): ${lastFailure?.message}`;
}

/** The same of a workflow by its id; one that does not run is in no trouble. */
export async function troubleOf(client: Client, workflowId: string): Promise<string | null> {
  try {
    const description = await client.workflow.getHandle(workflowId).describe();
    return description.status.name === 'RUNNING' ? troubleIn(description) : null;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return null;
    throw error;
  }
}
