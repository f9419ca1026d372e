import { WorkflowNotFoundError, type Client } from '@temporalio/client';

/** Ends a workflow that gets on no more, so that another one can begin; it may be gone already. */
export async function endWorkflow(client: Client, workflowId: string): Promise<void> {
  try {
    await client.workflow.getHandle(workflowId).terminate('Released by perdure doctor --repair.');
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
}
