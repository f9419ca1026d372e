import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { readJson } from './json-file';
import { isAlive, startMark } from './process-info';

const claimed = z.object({ pid: z.number().int(), started: z.string(), purpose: z.string() });
type Claim = z.infer<typeof claimed>;

/** A file whose writer died between creating and filling it is believed this long. */
const beingWrittenMs = 1_000;

/**
 * Claims the file for this process, or returns the living holder. The claim of a process that is
 * gone does not count; nor does one of this process for the same purpose.
 */
export async function claimFile(file: string, purpose: string): Promise<Claim | undefined> {
  const mine: Claim = { pid: process.pid, started: startMark(process.pid) ?? '', purpose };
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify(mine), { flag: 'wx', mode: 0o600 });
      return undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = claimed.safeParse(readJson(file));
    if (holder.success && JSON.stringify(holder.data) === JSON.stringify(mine)) return undefined;
    if (holder.success && isHeldBy(holder.data)) return holder.data;
    if (!holder.success && isFresh(file)) await sleep(20);
    else removeStale(file, holder.data);
  }
}

/** Gives the claim back if it is still this process's. */
export function releaseFile(file: string, purpose: string): void {
  const holder = claimed.safeParse(readJson(file));
  if (holder.success && holder.data.pid === process.pid && holder.data.purpose === purpose) {
    rmSync(file, { force: true });
  }
}

function isHeldBy({ pid, started }: Claim): boolean {
  return isAlive(pid) && startMark(pid) === started;
}

function isFresh(file: string): boolean {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs < beingWrittenMs;
}

/** Another process may have replaced the stale file in the meantime: then its claim is put back. */
function removeStale(file: string, stale: Claim | undefined): void {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
    const found = claimed.safeParse(JSON.parse(readFileSync(aside, 'utf8') || 'null'));
    if (JSON.stringify(found.data) !== JSON.stringify(stale)) renameSync(aside, file);
    else rmSync(aside, { force: true });
  } catch {
    // Somebody else removed it.
  }
}
