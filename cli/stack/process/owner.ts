import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { claimFile, releaseFile } from './claim';

export class StackAlreadyRunning extends Error {
  constructor(
    readonly stateDir: string,
    readonly pid: number,
  ) {
    super(`a stack is already running from ${stateDir} (pid ${pid})`);
    this.name = 'StackAlreadyRunning';
  }
}

/** One stack per state directory. Returns the release. */
export async function own(stateDir: string): Promise<() => void> {
  mkdirSync(stateDir, { recursive: true });
  const file = join(stateDir, 'owner.json');
  // Different for each stack, so that a second one of the same process is refused too.
  const purpose = randomUUID();
  const holder = await claimFile(file, purpose);
  if (holder) throw new StackAlreadyRunning(stateDir, holder.pid);
  return () => releaseFile(file, purpose);
}
