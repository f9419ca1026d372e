import { setTimeout as sleep } from 'node:timers/promises';

/**
 * How long tests and hooks wait before they give up. It only bounds what hangs: a busy machine may take many times as
 * long as an idle one, and how long something takes is not the tests' business.
 */
export const PATIENCE_MS = 300_000;

/** Waits for something that comes by itself. */
export async function eventually<T>(
  read: () => Promise<T>,
  holds: (value: T) => boolean,
  pauseMs = 100,
): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const value = await read();
    if (holds(value)) return value;
    if (Date.now() > deadline) throw new Error(`It did not come about: ${JSON.stringify(value)}`);
    await sleep(pauseMs);
  }
}
