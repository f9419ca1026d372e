import { join } from 'node:path';
import { z } from 'zod';
import { readJson, writeJson } from './json-file';
import { endProcess, isAlive, killGroup, startMark } from './process-info';

/** Why: a supervisor that was killed leaves its children running; the next start finds them here. */
const recorded = z.object({ pid: z.number().int(), started: z.string(), command: z.string() });
const pidsFile = z.record(z.string(), recorded);
type Recorded = z.infer<typeof recorded>;

export function recordProcess(stateDir: string, name: string, pid: number, command: string): void {
  const started = startMark(pid);
  if (started === undefined) return;
  write(stateDir, { ...read(stateDir), [name]: { pid, started, command } });
}

export function forgetProcess(stateDir: string, name: string, pid: number): void {
  const { [name]: found, ...others } = read(stateDir);
  if (found?.pid === pid) write(stateDir, others);
}

/** The recorded processes that still run and are the same process, not a later one with its pid. */
export function runningProcesses(stateDir: string): { name: string; pid: number }[] {
  return Object.entries(read(stateDir))
    .filter(([, entry]) => isAlive(entry.pid) && startMark(entry.pid) === entry.started)
    .map(([name, entry]) => ({ name, pid: entry.pid }));
}

/** Ends what an earlier supervisor of this state directory left behind, the users of a service first. */
export async function endLeftovers(stateDir: string, log: (line: string) => void): Promise<void> {
  const order = ['api', 'worker', 'temporal', 'postgres'];
  const left = runningProcesses(stateDir).sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  for (const { name, pid } of left) {
    log(`ending ${name} (pid ${pid}), left over from an earlier start`);
    await endProcess(pid, name === 'postgres' ? 'SIGINT' : 'SIGTERM', 10_000);
  }
  write(stateDir, {});
}

function read(stateDir: string): Record<string, Recorded> {
  const parsed = pidsFile.safeParse(readJson(join(stateDir, 'pids.json')));
  return parsed.success ? parsed.data : {};
}

function write(stateDir: string, entries: Record<string, Recorded>): void {
  writeJson(join(stateDir, 'pids.json'), entries);
}

/** Without waiting and without order. */
export function killAll(stateDir: string): void {
  for (const { pid } of runningProcesses(stateDir)) killGroup(pid);
}
