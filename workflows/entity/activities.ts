import {
  ApplicationFailure,
  isCancellation,
  proxyActivities,
  proxyLocalActivities,
} from '@temporalio/workflow';
import type { Activities } from '../../activities';
import type { Recorded, RecordRequest, SubjectRef } from '../messages';

/**
 * Short idempotent writes run inside the workflow task, which saves a round trip and a queue. They hold the task
 * open, so attempts are few.
 */
const local = proxyLocalActivities<Activities>({
  startToCloseTimeout: '2s',
  retry: { maximumAttempts: 2, initialInterval: '100ms' },
});

const attempt = {
  startToCloseTimeout: '30s',
  retry: { initialInterval: '500ms', backoffCoefficient: 2, maximumInterval: '10s' },
} as const;

/**
 * The same writes as regular activities, for when the database is slow or down. A command is tried for as long as
 * anybody can be waiting for it (COMMAND_DEADLINE_MS); what time brings is tried for longer, and then again.
 */
const persistent = {
  command: proxyActivities<Activities>({ ...attempt, scheduleToCloseTimeout: '60s' }),
  time: proxyActivities<Activities>({ ...attempt, scheduleToCloseTimeout: '10m' }),
};

/** Who waits for a write: somebody with a command, or nobody but time. */
export type Patience = keyof typeof persistent;

type Call = (...args: unknown[]) => Promise<unknown>;

/** Runs a write as a local activity and, if that fails, as a regular one. Both may take effect: writes are idempotent. */
export function durable<Name extends keyof Activities>(
  name: Name,
  patience: Patience = 'command',
): Activities[Name] {
  const quick = local[name] as Call;
  const slow = persistent[patience][name] as Call;
  const call: Call = async (...args) => {
    try {
      return await quick(...args);
    } catch (error) {
      // A failed local activity rejects with the bare failure of its last attempt, of whatever class.
      if (isCancellation(error) || isLasting(error)) throw error;
      return slow(...args);
    }
  };
  return call as Activities[Name];
}

/** The activity has said that doing it again can only fail again. */
function isLasting(error: unknown): boolean {
  return error instanceof ApplicationFailure && error.nonRetryable === true;
}

/** How the rows of one lifecycle are written and read. */
export interface RowActivities<S> {
  record(request: RecordRequest<S>): Promise<Recorded<S>>;
  load(ref: SubjectRef): Promise<S>;
}

/** The activities that a lifecycle names; they are derived from the same declaration. */
export function activitiesOf<S>(
  declared: { record: string; load: string },
  patience: Patience,
): RowActivities<S> {
  const named = (name: string) => durable(name as keyof Activities, patience) as Call;
  return { record: named(declared.record), load: named(declared.load) } as RowActivities<S>;
}
