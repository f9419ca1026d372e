import { isCancellation, proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { Activities } from '../../activities';

/**
 * Short idempotent writes run inside the workflow task: one round trip less, no queue. Few attempts, because
 * they hold the task open.
 */
const local = proxyLocalActivities<Activities>({
  startToCloseTimeout: '2s',
  retry: { maximumAttempts: 2, initialInterval: '100ms' },
});

/** The same writes as regular activities, for when the database is slow or away: retried until it is back. */
const patient = proxyActivities<Activities>({
  startToCloseTimeout: '30s',
  retry: { initialInterval: '500ms', backoffCoefficient: 2, maximumInterval: '10s' },
});

type Call = (...args: unknown[]) => Promise<unknown>;

/** Calls a write by local activity and, when that fails, by regular activity. Both may run: writes are idempotent. */
export function durable<Name extends keyof Activities>(name: Name): Activities[Name] {
  const quick = local[name] as Call;
  const persistent = patient[name] as Call;
  const call: Call = async (...args) => {
    try {
      return await quick(...args);
    } catch (error) {
      // A failed local activity is rejected with the bare failure of its last attempt, whatever its class.
      if (isCancellation(error)) throw error;
      return persistent(...args);
    }
  };
  return call as Activities[Name];
}
