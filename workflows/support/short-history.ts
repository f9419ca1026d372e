import { workflowInfo } from '@temporalio/workflow';

/**
 * Whoever takes over from a worker that died replays the history within one task, while nudges make it longer: it stays so
 * short that a busy machine is through with it in time.
 */
export const MOST_EVENTS = 200;

/** Whether a workflow that keeps nothing between two turns is to go on in a new run. */
export function isHistoryOutgrown(): boolean {
  const { continueAsNewSuggested, historyLength } = workflowInfo();
  return continueAsNewSuggested || historyLength > MOST_EVENTS;
}
