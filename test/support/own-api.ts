import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client, Connection } from '@temporalio/client';
import { createApp } from '../../api/app';
import { createHttpServer } from '../../api/http-server';
import { openFiles } from '../../store/files/open';
import { readConfig } from '../../config/environment';
import { createLogger } from '../../config/logger';
import { filesSecret } from '../../config/secret';
import { stackAddress, type World } from './world';

export interface OwnApi {
  url: string;
  close(): Promise<void>;
}

/** An API of its own beside the stack's, inside the test, with these settings. */
export async function startOwnApi(world: World, values: Record<string, string>): Promise<OwnApi> {
  const { databaseUrl, temporalAddress } = stackAddress();
  const { COMMAND_DEADLINE_MS } = process.env;
  const config = readConfig({
    COMMAND_DEADLINE_MS,
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: 'silent',
    ...values,
  });
  const log = createLogger('test', config.LOG_LEVEL);
  const connection = Connection.lazy({ address: temporalAddress });
  const files = await openFiles(config, log);
  const client = new Client({ connection });
  const app = createApp({
    ...{ db: world.db, client, config, log, files },
    filesSecret: filesSecret(config, log),
    shutdown: { isUnderWay: false },
  });
  const server = await new Promise<Server>((resolve) => {
    const listening = createHttpServer(app).listen(0, '127.0.0.1', () => resolve(listening));
  });
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await connection.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
