import { fork } from 'node:child_process';

export interface BenchChild {
  /** What it said first, as JSON: that it is ready, or where it listens. */
  said: string;
  pid: number;
  stop(): Promise<void>;
}

/** Runs a program of the benchmarks in a process of its own; its first message tells that it is ready. */
export async function startChild(file: string, env: Record<string, string>): Promise<BenchChild> {
  const child = fork(file, { env: { ...process.env, ...env } });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const said = await new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve(JSON.stringify(message)));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${file} ended with exit code ${code}`)));
  });
  return {
    said,
    pid: child.pid!,
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
