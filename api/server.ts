import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import { readConfig } from '../config/environment';
import { createLogger } from '../config/logger';
import { mailSettings } from '../config/mail';
import { filesSecret, secretsKeys } from '../config/secret';
import { openTemporalClient } from '../config/temporal';
import { openDatabase, READING } from '../store/db/database';
import { sealer } from '../store/db/sealed';
import { purgeRequests } from '../store/environment/idempotency';
import { purgeMails } from '../store/mail/purge';
import { purgeLinks } from '../store/page-link/page-links';
import { purgeSessions } from '../store/people/tokens';
import { purgeDeliveries } from '../store/webhook/purge';
import { createApp } from './app';
import { createHttpServer } from './http-server';
import { openFiles } from '../store/files/open';
import { createMetricsApp } from './metrics';
import { Shutdown } from './shutdown';

const PURGE_EVERY_MS = 3_600_000;
/** Sooner than whoever told the process to stop kills it. */
const SHUTDOWN_DEADLINE_MS = 12_000;
/** Serves HTTP until told to stop; then says so, takes no new requests and finishes those under way. */
export async function runApi(): Promise<void> {
  const config = readConfig();
  const log = createLogger('api', config.LOG_LEVEL, { inBatches: true });
  const files = await openFiles(config, log);
  const secret = filesSecret(config, log);
  // Not used here, but looked at, so that all processes refuse to start with half of it.
  mailSettings(config);
  const sealing = sealer(secretsKeys(config));
  const db = openDatabase(config.DATABASE_URL, {
    poolSize: config.DATABASE_POOL,
    applicationName: 'perdure-api',
    patience: READING,
  });
  const client = openTemporalClient();
  const shutdown = new Shutdown();
  const server = await listen(
    createApp({ db, client, config, log, files, filesSecret: secret, sealer: sealing, shutdown }),
    config.PORT,
    config.HOST,
  );
  shutdown.watch(server);
  const metrics =
    config.METRICS_PORT === undefined
      ? null
      : await listen(
          createMetricsApp(db, log, config.METRICS_KEEP_SECONDS),
          config.METRICS_PORT,
          config.METRICS_HOST,
        );
  log.info({ port: portOf(server), metricsPort: metrics && portOf(metrics) }, 'api ready');

  // Old idempotency records, sessions, links, mails and logs of webhooks would pile up for ever; racing another process for them does no harm.
  const purges = [purgeRequests, purgeSessions, purgeLinks, purgeMails, purgeDeliveries];
  const purge = () =>
    void Promise.all(purges.map((each) => each(db))).catch((error: unknown) =>
      log.warn({ err: error }, 'purge failed'),
    );
  setInterval(purge, PURGE_EVERY_MS).unref();

  await new Promise<void>((resolve) => {
    process.once('SIGTERM', resolve);
    process.once('SIGINT', resolve);
  });
  const patience = { noticeMs: config.SHUTDOWN_NOTICE_MS, deadlineMs: SHUTDOWN_DEADLINE_MS };
  await shutdown.end(metrics ? [server, metrics] : [server], patience);
  await client.connection.close();
  await db.destroy();
  log.info('api stopped');
}

async function listen(app: Express, port: number, host: string): Promise<Server> {
  const server = createHttpServer(app).listen(port, host);
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', reject);
  });
  return server;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
