import { continueAsNew, isCancellation, patched, sleep, workflowInfo } from '@temporalio/workflow';
import type { Command, LifecycleState } from '../../domain/shared/lifecycle';
import type { LifecycleInput } from '../messages';
import type { Changes } from './changes';
import type { Mutex } from './mutex';
import type { Row } from './row';

/** Whether the history has grown so long that the rest belongs in a new one. */
export function isHistoryLong(): boolean {
  return workflowInfo().continueAsNewSuggested && patched('2026-11-continue-as-new');
}

/**
 * Continues in a new run with the row as it is. The lock is never released: whoever asked for it earlier has been
 * answered, and whoever asks later has not begun and is sent again, to the new run. Returns only when there is
 * nothing left to wait for.
 */
export async function continueInNewRun<S extends LifecycleState, C extends Command>(
  row: Row<S, C>,
  changes: Changes<S, C>,
  lock: Mutex,
  next: () => LifecycleInput<S>,
): Promise<void> {
  await lock.acquire();
  while (row.isWaiting) {
    const isFresh = !row.hasMoved || (await reloads(changes));
    // A task of its own: the answer to an update may be lost if the run ends in the same task.
    await sleep(1);
    // A row that cannot be read now is read by the next run, when its first change finds that it has moved.
    if (row.isWaiting && !(isFresh && row.hasMoved))
      await continueAsNew<(input: LifecycleInput<S>) => Promise<void>>(next());
  }
  lock.release();
}

async function reloads<S extends LifecycleState, C extends Command>(
  changes: Changes<S, C>,
): Promise<boolean> {
  try {
    await changes.reload('time');
    return true;
  } catch (error) {
    if (isCancellation(error)) throw error;
    return false;
  }
}
