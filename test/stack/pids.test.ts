import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { readJson, writeJson } from '../../cli/stack/process/json-file';
import { endLeftovers, forgetProcess, recordProcess, runningProcesses } from '../../cli/stack/process/pids';
import { isAlive } from '../../cli/stack/process/process-info';
import { quiet, removeTempDirs, tempDir } from './helpers';

describe('processes left over from a killed supervisor', () => {
  const children: ChildProcess[] = [];
  const sleeper = async (): Promise<number> => {
    const child = spawn('sleep', ['60'], { detached: true, stdio: 'ignore' });
    children.push(child);
    await once(child, 'spawn');
    return child.pid ?? 0;
  };
  afterAll(() => {
    for (const child of children) child.kill('SIGKILL');
    removeTempDirs();
  });

  test('are found and ended', async () => {
    const stateDir = tempDir();
    const pid = await sleeper();
    recordProcess(stateDir, 'worker', pid, 'sleep 60');
    expect(runningProcesses(stateDir)).toEqual([{ name: 'worker', pid }]);
    await endLeftovers(stateDir, quiet);
    expect(isAlive(pid)).toBe(false);
    expect(readJson(join(stateDir, 'pids.json'))).toEqual({});
  });

  test('are not confused with a later process that has the same pid', async () => {
    const stateDir = tempDir();
    const pid = await sleeper();
    writeJson(join(stateDir, 'pids.json'), { worker: { pid, started: 'an earlier boot', command: 'sleep' } });
    await endLeftovers(stateDir, quiet);
    expect(isAlive(pid)).toBe(true);
  });

  test('a file cut short by a crash counts as empty', async () => {
    const stateDir = tempDir();
    writeJson(join(stateDir, 'pids.json'), { worker: 'half' });
    await endLeftovers(stateDir, quiet);
    expect(runningProcesses(stateDir)).toEqual([]);
  });

  test('a process that ended in order is forgotten, its successor is not', async () => {
    const stateDir = tempDir();
    const pid = await sleeper();
    recordProcess(stateDir, 'api', pid, 'sleep 60');
    forgetProcess(stateDir, 'api', pid + 1);
    expect(runningProcesses(stateDir)).toHaveLength(1);
    forgetProcess(stateDir, 'api', pid);
    expect(runningProcesses(stateDir)).toEqual([]);
  });
});
