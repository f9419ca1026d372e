import { setTimeout as sleep } from 'node:timers/promises';

/** Waits for something that comes by itself; how long it takes is not the test's business. */
export async function eventually<T>(read: () => Promise<T>, holds: (value: T) => boolean): Promise<T> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const value = await read();
    if (holds(value)) return value;
    if (Date.now() > deadline) throw new Error(`It did not come about: ${JSON.stringify(value)}`);
    await sleep(100);
  }
}
