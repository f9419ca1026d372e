import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const longestMs = 15 * 60_000;

/** Runs `work` while no other process holds `file`. A lock whose holder is gone is taken over. */
export async function withLock(file, work, onWait = () => {}) {
  mkdirSync(dirname(file), { recursive: true });
  if (!tryLock(file)) {
    onWait();
    while (!tryLock(file)) await sleep(100);
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.removeListener('exit', release);
    release();
  }
}

function tryLock(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  if (!holderAlive(file)) rmSync(file, { force: true });
  return false;
}

function holderAlive(file) {
  try {
    // Nobody holds a lock this long; its pid now belongs to another program.
    if (Date.now() - statSync(file).mtimeMs > longestMs) return false;
    // An empty file is one whose holder is just writing its pid.
    const pid = readFileSync(file, 'utf8');
    if (pid !== '') process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
