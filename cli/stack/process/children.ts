import { spawn } from 'node:child_process';
import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { forgetProcess, recordProcess } from './pids';
import { endProcess, killGroup } from './process-info';

export interface ChildSpec {
  name: string;
  stateDir: string;
  command: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  user?: { uid: number; gid: number } | undefined;
  stopSignal?: NodeJS.Signals;
  graceMs?: number;
  signal?: AbortSignal | undefined;
}

export interface Child {
  pid: number;
  logFile: string;
  /** Resolves with a sentence about how it ended. */
  exited: Promise<string>;
  hasExited(): boolean;
  /** The last lines it wrote, for an error message. */
  tail(): string;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

const maxLogBytes = 20 * 1024 * 1024;

/**
 * Starts a process in a group of its own, so that Ctrl-C in the terminal reaches only the
 * supervisor, which then stops everything in order. Output goes straight to the log file: a child
 * that outlives its supervisor is not hurt by a closed pipe.
 */
export async function launch(spec: ChildSpec): Promise<Child> {
  spec.signal?.throwIfAborted();
  const logFile = logFileOf(spec.stateDir, spec.name);
  const output = openLog(logFile);
  const logStart = fstatSync(output).size;
  // What it writes is for its owner only. The mask is inherited, and nothing else runs between these lines.
  const mask = process.umask(0o077);
  const child = spawn(spec.command, spec.args, {
    detached: true,
    stdio: ['ignore', output, output],
    env: spec.env ?? process.env,
    ...(spec.cwd !== undefined && { cwd: spec.cwd }),
    ...spec.user,
  });
  process.umask(mask);
  closeSync(output);
  let ended = false;
  const exited = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => {
      ended = true;
      if (child.pid !== undefined) forgetProcess(spec.stateDir, spec.name, child.pid);
      resolve(signal ? `ended by ${signal}` : `exit code ${code}`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', (error) => reject(new Error(`cannot start ${spec.name}: ${error.message}`)));
  });
  const pid = child.pid;
  if (pid === undefined) throw new Error(`cannot start ${spec.name}`);
  recordProcess(spec.stateDir, spec.name, pid, [basename(spec.command), ...spec.args].join(' '));
  return {
    pid,
    logFile,
    exited,
    hasExited: () => ended,
    tail: () => lastLines(logFile, logStart),
    stop: async () => {
      if (!ended) await endProcess(pid, spec.stopSignal ?? 'SIGTERM', spec.graceMs ?? 10_000);
      await exited;
    },
    kill: async () => {
      if (!ended) killGroup(pid);
      await exited;
    },
  };
}

export function logFileOf(stateDir: string, name: string): string {
  return join(stateDir, 'logs', `${name}.log`);
}

function lastLines(logFile: string, from: number): string {
  try {
    return readFileSync(logFile).subarray(from).toString('utf8').trimEnd().split('\n').slice(-15).join('\n');
  } catch {
    return '';
  }
}

function openLog(file: string): number {
  mkdirSync(dirname(file), { recursive: true });
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > maxLogBytes) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}
