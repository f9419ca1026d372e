import { writeFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { startPostgres, type RunningPostgres } from '../../cli/stack/postgres/postgres';
import { isAlive } from '../../cli/stack/process/process-info';
import { query, quiet, removeTempDirs, tempDir } from './helpers';

describe('the embedded PostgreSQL', () => {
  const stateDir = tempDir();
  const dataDir = join(stateDir, 'postgres');
  const start = (): Promise<RunningPostgres> => startPostgres({ dataDir, quick: true, log: quiet });
  let server: RunningPostgres;

  beforeAll(async () => {
    server = await start();
    await query(server.url, 'create table notes (text text)');
    await query(server.url, `insert into notes values ('kept')`);
  });
  afterAll(async () => {
    await server.stop();
    removeTempDirs();
  });

  test('listens on loopback only and keeps its password to its owner', async () => {
    const [row] = await query(server.url, 'show listen_addresses');
    expect(row).toEqual({ listen_addresses: '127.0.0.1' });
    expect(statSync(join(stateDir, 'postgres-password')).mode & 0o777).toBe(0o600);
  });

  test('orders texts by code point, whatever the machine speaks', async () => {
    const rows = await query(server.url, `select x from unnest(array['b', 'B', 'a', 'ä']) x order by x`);
    expect(rows).toEqual([{ x: 'B' }, { x: 'a' }, { x: 'b' }, { x: 'ä' }]);
  });

  test('keeps data and URL over a stop and a start', async () => {
    const before = server.url;
    await server.stop();
    server = await start();
    expect(server.url).toBe(before);
    expect(await query(server.url, 'select text from notes')).toEqual([{ text: 'kept' }]);
  });

  test('keeps data over kill -9', async () => {
    await server.kill();
    server = await start();
    expect(await query(server.url, 'select text from notes')).toEqual([{ text: 'kept' }]);
  });

  test('a server left running in the data directory is stopped, never doubled', async () => {
    const left = server.pid;
    server = await start();
    expect(isAlive(left)).toBe(false);
    expect(await query(server.url, 'select text from notes')).toEqual([{ text: 'kept' }]);
  });

  test('the pid file of a dead server does not block, nor is its pid believed', async () => {
    await server.stop();
    const ownPid = process.pid;
    writeFileSync(
      join(dataDir, 'data', 'postmaster.pid'),
      `${ownPid}\n${dataDir}/data\n1\n5432\n\n\n\nready\n`,
    );
    server = await start();
    expect(isAlive(ownPid)).toBe(true);
    expect(await query(server.url, 'select text from notes')).toEqual([{ text: 'kept' }]);
  });
});
