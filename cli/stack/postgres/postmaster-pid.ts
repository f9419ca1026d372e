import { readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, endProcess, isAlive } from '../process/process-info';

interface PostmasterPid {
  pid: number;
  status: string;
}

export function readPostmasterPid(data: string): PostmasterPid | undefined {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), status: lines[7]?.trim() ?? '' };
  } catch {
    return undefined;
  }
}

/**
 * Makes the data directory free to start in: a server still running in it is stopped, and the
 * file of a dead one is removed, because its pid may by now be somebody else's.
 */
export async function clearPostmaster(data: string, log: (line: string) => void): Promise<void> {
  const found = readPostmasterPid(data);
  if (!found) return;
  if (isAlive(found.pid) && servesFrom(found.pid, data)) {
    log(`stopping PostgreSQL (pid ${found.pid}), left over from an earlier start`);
    await endProcess(found.pid, 'SIGINT', 15_000);
  }
  rmSync(join(data, 'postmaster.pid'), { force: true });
}

/** The server keeps its data directory as working directory, and names it on its command line. */
function servesFrom(pid: number, data: string): boolean {
  if (!commandLine(pid).includes('postgres')) return false;
  try {
    return realpathSync(`/proc/${pid}/cwd`) === realpathSync(data);
  } catch {
    return commandLine(pid).includes(data);
  }
}
