import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '../config/logger';

interface Pumped {
  name: string;
  /** Looks once, and answers whether there may be more at once. */
  pass(): Promise<boolean>;
  log: Pick<Logger, 'warn' | 'info'>;
}

const EVERY_MS = 250;
/** While the database or Temporal is away. */
const MOST_MS = 5_000;

export interface Pump {
  /** Ends after the look that is under way. */
  stop(): Promise<void>;
}

/**
 * Looks again and again for what waits, by what the database says and nothing else, so that a worker which starts, or
 * comes back, needs to be told nothing. What fails is looked at again, less often; each outage is told once.
 */
export function startPump({ name, pass, log }: Pumped): Pump {
  const stopping = new AbortController();
  const { signal } = stopping;
  let failures = 0;

  async function look(): Promise<number> {
    try {
      const isMore = await pass();
      if (failures > 0) log.info({ pump: name, failures }, 'pump goes on');
      failures = 0;
      return isMore ? 0 : EVERY_MS;
    } catch (error) {
      failures += 1;
      if (failures === 1) log.warn({ pump: name, err: error }, 'pump failed; it goes on trying');
      return Math.min(EVERY_MS * 2 ** failures, MOST_MS);
    }
  }

  async function run(): Promise<void> {
    while (!signal.aborted) {
      const pause = await look();
      if (pause > 0) await sleep(pause, undefined, { signal }).catch(() => undefined);
    }
  }

  const running = run();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
