import { once } from 'node:events';
import { createServer } from 'node:net';
import { Connection } from '@temporalio/client';
import { choosePort } from '../../cli/stack/process/ports';
import { send } from '../../cli/stack/process/process-info';
import { type Stack, startStack } from '../../cli/stack/stack';
import { query, quiet, removeTempDirs, tempDir, withoutGivenServers } from './helpers';

describe('a stack of PostgreSQL and Temporal', () => {
  withoutGivenServers();
  const [here, there] = [tempDir(), tempDir()];
  const lines: string[] = [];
  let first: Stack;
  let second: Stack;

  beforeAll(async () => {
    const log = (line: string): void => void lines.push(line);
    [first, second] = await Promise.all([
      startStack({ stateDir: here, quick: true, log }),
      startStack({ stateDir: there, quick: true, log: quiet }),
    ]);
  });
  afterAll(async () => {
    await Promise.all([first.stop(), second.stop()]);
    removeTempDirs();
  });

  const describeNamespace = async (address: string): Promise<string | null | undefined> => {
    const connection = await Connection.connect({ address });
    try {
      const found = await connection.workflowService.describeNamespace({ namespace: 'default' });
      return found.namespaceInfo?.name;
    } finally {
      await connection.close();
    }
  };

  test('runs beside another one', async () => {
    expect(first.databaseUrl).not.toBe(second.databaseUrl);
    expect(first.temporalAddress).not.toBe(second.temporalAddress);
    for (const { databaseUrl, temporalAddress } of [first, second]) {
      expect(await query(databaseUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
      expect(await describeNamespace(temporalAddress)).toBe('default');
    }
  });

  test('is refused where one runs already', async () => {
    const again = startStack({ stateDir: here, log: quiet });
    await expect(again).rejects.toThrow(`already running from ${here} (pid ${process.pid})`);
  });

  test('a server that dies is started again where its users look for it', async () => {
    const died = first.postgres?.current();
    const ended = died?.exited;
    send(died?.pid ?? 0, 'SIGKILL');
    await ended;
    while (first.postgres?.current() === died) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await query(first.databaseUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(lines.join('\n')).toContain('postgres ended unexpectedly (ended by SIGKILL)');
  });

  test('a server that a test kills stays down until it is restarted', async () => {
    await first.temporal?.kill();
    await expect(
      Connection.connect({ address: first.temporalAddress, connectTimeout: 500 }),
    ).rejects.toThrow();
    const restarted = await first.temporal?.restart();
    expect(restarted?.address).toBe(first.temporalAddress);
    expect(await describeNamespace(first.temporalAddress)).toBe('default');
  });
});

describe('a port', () => {
  afterAll(removeTempDirs);

  test('is remembered, and given up for another one when somebody else has it', async () => {
    const stateDir = tempDir();
    const port = await choosePort(stateDir, 'api');
    expect(await choosePort(stateDir, 'api')).toBe(port);
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    expect(await choosePort(stateDir, 'api')).not.toBe(port);
    other.close();
  });

  test('is not given to two stacks that start at the same moment', async () => {
    const ports = await Promise.all([1, 2, 3].map(() => choosePort(tempDir(), 'api', { preferred: 43_217 })));
    expect(new Set(ports).size).toBe(3);
  });
});
