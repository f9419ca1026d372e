import { heartbeat } from '@temporalio/activity';

const INTERVAL_MS = 2_000;

/** Reports while the work goes on that the worker is alive: a lost one is noticed long before the work's own timeout. */
export async function withHeartbeat<T>(work: () => Promise<T>): Promise<T> {
  const beating = setInterval(heartbeat, INTERVAL_MS);
  try {
    return await work();
  } finally {
    clearInterval(beating);
  }
}
