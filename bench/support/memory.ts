import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const SAMPLE_MS = 200;

/** Resident memory of a process while work went on, in MB. */
export interface Course {
  start: number;
  middle: number;
  end: number;
  /** The most of it in either half of the time. */
  firstHalf: number;
  secondHalf: number;
}

export async function memoryCourse(pid: number, work: () => Promise<unknown>): Promise<Course> {
  return courseOf(await sampled(pid, work));
}

/** The most memory, in MB, that the process had while the work went on. */
export async function peakMemory(pid: number, work: () => Promise<unknown>): Promise<number> {
  return Math.max(...(await sampled(pid, work)));
}

/** Of samples that are evenly apart; there is one at least. */
export function courseOf(samples: readonly number[]): Course {
  const half = Math.floor(samples.length / 2);
  return {
    ...{ start: samples[0]!, middle: samples[half]!, end: samples.at(-1)! },
    firstHalf: Math.max(...samples.slice(0, half + 1)),
    secondHalf: Math.max(...samples.slice(half)),
  };
}

async function sampled(pid: number, work: () => Promise<unknown>): Promise<number[]> {
  const done = new AbortController();
  const watching = watch(pid, done.signal);
  try {
    await work();
  } finally {
    done.abort();
  }
  return watching;
}

async function watch(pid: number, signal: AbortSignal): Promise<number[]> {
  const samples: number[] = [];
  for (;;) {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
    samples.push(Number(stdout) / 1024);
    if (signal.aborted) return samples;
    await sleep(SAMPLE_MS, undefined, { signal }).catch(() => undefined);
  }
}
