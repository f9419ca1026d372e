import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const SAMPLE_MS = 200;

/** The most memory, in MB, that the process had while the work went on. */
export async function peakMemory(pid: number, work: () => Promise<unknown>): Promise<number> {
  const done = new AbortController();
  const watching = watch(pid, done.signal);
  try {
    await work();
  } finally {
    done.abort();
  }
  return watching;
}

async function watch(pid: number, signal: AbortSignal): Promise<number> {
  let most = 0;
  for (;;) {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
    most = Math.max(most, Number(stdout) / 1024);
    if (signal.aborted) return most;
    await sleep(SAMPLE_MS, undefined, { signal }).catch(() => undefined);
  }
}
