import { heartbeat } from '@temporalio/activity';

const PULSE_MS = 2_000;

/** Tells, while the work goes on, that the worker is alive: a lost one is noticed long before the work's own timeout. */
export async function withPulse<T>(work: () => Promise<T>): Promise<T> {
  const pulse = setInterval(heartbeat, PULSE_MS);
  try {
    return await work();
  } finally {
    clearInterval(pulse);
  }
}
