import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { Client, Connection } from '@temporalio/client';
import { createApp } from '../../../api/app';
import { readConfig } from '../../../config/environment';
import { createLogger } from '../../../config/logger';
import { openDatabase, type Database } from '../../../store/db/database';
import { diskFiles } from '../../../store/files/disk';
import { testSealer } from '../../support/secrets';

/** Of the application itself: what needs no token needs no database and no engine either. */
describe('the documentation', () => {
  const nowhere = 'postgres://nobody@127.0.0.1:1/none';
  let db: Database;
  let connection: Connection;
  let server: Server;
  let url: string;

  beforeAll(async () => {
    db = openDatabase(nowhere);
    connection = Connection.lazy({ address: '127.0.0.1:1' });
    const app = createApp({
      db,
      client: new Client({ connection }),
      config: readConfig({ DATABASE_URL: nowhere, CHECK_ANSWERS: 'true' }),
      log: createLogger('test', 'silent'),
      files: diskFiles('nowhere'),
      filesSecret: 'x'.repeat(32),
      sealer: testSealer,
      shutdown: { isUnderWay: false },
    });
    server = app.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(async () => {
    server.close();
    await Promise.all([db.destroy(), connection.close()]);
  });

  const read = async (path: string) => {
    const response = await fetch(`${url}${path}`);
    return {
      status: response.status,
      type: response.headers.get('Content-Type'),
      text: await response.text(),
    };
  };

  it('has its index at the root, and beside the reference', async () => {
    const index = await read('/llms.txt');
    expect(index).toMatchObject({ status: 200, type: 'text/plain; charset=utf-8' });
    expect(index.text).toMatch(/^# Perdure\n/);
    expect(await read('/v1/llms.txt')).toEqual(index);
  });

  it('answers every page that its index links to', async () => {
    const { text } = await read('/llms.txt');
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link!);
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      const { status, type, text } = await read(link);
      expect([link, status, type]).toEqual([link, 200, 'text/markdown; charset=utf-8']);
      expect(text).toMatch(/^# /);
    }
  });

  it.each(['/v1/docs/runbook.md', '/v1/docs/guides/none.md', '/v1/docs/..%2Fpackage.json', '/llms', '/docs'])(
    'has nothing at %s',
    async (path) => {
      expect(await read(path)).toMatchObject({ status: 404 });
    },
  );
});
