import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client, Connection } from '@temporalio/client';
import type { Express } from 'express';
import { createApp } from '../../api/app';
import { createHttpServer } from '../../api/http-server';
import type { ServerDependencies } from '../../api/shared/services';
import { openFiles } from '../../store/files/open';
import { readConfig } from '../../config/environment';
import { createLogger } from '../../config/logger';
import { filesSecret, secretsKeys } from '../../config/secret';
import { sealer } from '../../store/db/sealed';
import { TEST_SECRETS_KEY } from './secrets';
import type { StackAddress } from './stack';
import { stackAddress, type World } from './world';

export interface OwnApi {
  url: string;
  close(): Promise<void>;
}

/** What an API of its own beside the stack's stands on, with these settings. */
export async function ownServices(
  world: Pick<World, 'db'>,
  address: Pick<StackAddress, 'databaseUrl' | 'temporalAddress'>,
  values: Record<string, string>,
): Promise<ServerDependencies> {
  const { COMMAND_DEADLINE_MS } = process.env;
  const config = readConfig({
    COMMAND_DEADLINE_MS,
    DATABASE_URL: address.databaseUrl,
    LOG_LEVEL: 'silent',
    SECRETS_KEY: TEST_SECRETS_KEY,
    ...values,
  });
  const log = createLogger('test', config.LOG_LEVEL);
  const files = await openFiles(config, log);
  const client = new Client({ connection: Connection.lazy({ address: address.temporalAddress }) });
  const shutdown = { isUnderWay: false };
  const secrets = { filesSecret: filesSecret(config, log), sealer: sealer(secretsKeys(config)) };
  return { db: world.db, client, config, log, files, ...secrets, shutdown };
}

/** Serves an application inside this process. */
export async function serve(app: Express, { client }: Pick<ServerDependencies, 'client'>): Promise<OwnApi> {
  const server = await new Promise<Server>((resolve) => {
    const listening = createHttpServer(app).listen(0, '127.0.0.1', () => resolve(listening));
  });
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await client.connection.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

/** An API of its own beside the stack's, inside the test, with these settings. */
export async function startOwnApi(world: World, values: Record<string, string>): Promise<OwnApi> {
  const services = await ownServices(world, stackAddress(), values);
  return serve(createApp(services), services);
}
