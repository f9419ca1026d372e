import { spawn } from 'node:child_process';
import { killGroup } from '../process/process-info';

export interface ToolOptions {
  env?: NodeJS.ProcessEnv;
  user?: { uid: number; gid: number } | undefined;
  timeoutMs?: number;
  signal?: AbortSignal | undefined;
  onTick?: (elapsedSeconds: number) => void;
}

/**
 * Runs a short-lived program to its end and returns what it printed. It and everything it started
 * is killed on abort or when the time is up.
 */
export function runTool(command: string, args: string[], options: ToolOptions = {}): Promise<string> {
  options.signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const started = Date.now();
    const child = spawn(command, args, {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: options.env ?? process.env,
      ...options.user,
    });
    let output = '';
    let ending: string | undefined;
    const end = (reason: string): void => {
      ending = reason;
      if (child.pid !== undefined) killGroup(child.pid);
    };
    const onAbort = (): void => end('stopped');
    const timer = options.timeoutMs
      ? setTimeout(() => end(`took longer than ${(options.timeoutMs ?? 0) / 1000} s`), options.timeoutMs)
      : undefined;
    const ticker = options.onTick
      ? setInterval(() => options.onTick?.(Math.round((Date.now() - started) / 1000)), 10_000)
      : undefined;
    options.signal?.addEventListener('abort', onAbort, { once: true });
    const collect = (chunk: Buffer): void => {
      output = (output + chunk.toString('utf8')).slice(-20_000);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const settle = (failure: string | undefined): void => {
      clearTimeout(timer);
      clearInterval(ticker);
      options.signal?.removeEventListener('abort', onAbort);
      if (failure === undefined) resolve(output);
      else reject(new ToolError(failure, output));
    };
    child.once('error', (error) => settle(error.message));
    child.once('close', (code, signal) => {
      settle(ending ?? (code === 0 ? undefined : `ended with ${signal ?? `exit code ${code}`}`));
    });
  });
}

export class ToolError extends Error {
  constructor(
    reason: string,
    readonly output: string,
  ) {
    const tail = output.trim().split('\n').slice(-8).join('\n');
    super(tail === '' ? reason : `${reason}: ${tail}`);
    this.name = 'ToolError';
  }
}
