import { Runtime, DefaultLogger } from '@temporalio/worker';
import { createActivities } from '../activities';
import { nudgeEndpoints } from '../activities/webhooks/nudge';
import { createSender } from '../activities/webhooks/send';
import { readConfig, sendingRulesOf } from '../config/environment';
import { createLogger } from '../config/logger';
import { secretsKeys } from '../config/secret';
import { openTemporalClient } from '../config/temporal';
import { LANES } from '../activities/billing/run-step';
import { BILLING, openDatabase, RECORDING } from '../store/db/database';
import { sealer } from '../store/db/sealed';
import { openWorkerConnection } from './connection';
import { openMailing } from './mail';
import { startPump } from './pump';
import { BILLING_SLOTS, createWorkers, runTogether } from './workers';

/** Drains take a few statements a batch each, and wait for one another rather than for commands. */
const WEBHOOK_CONNECTIONS = 8;

/** Runs a worker until it is told to stop; then it hands over what others can go on with, and drains the rest. */
export async function runWorker(): Promise<void> {
  const config = readConfig();
  const log = createLogger('worker', config.LOG_LEVEL);
  const sealing = sealer(secretsKeys(config));
  Runtime.install({
    logger: new DefaultLogger('WARN', ({ level, message, meta }) => log.warn({ level, ...meta }, message)),
    shutdownSignals: ['SIGINT', 'SIGTERM'],
  });
  const db = openDatabase(config.DATABASE_URL, {
    poolSize: config.DATABASE_POOL,
    applicationName: 'perdure-worker',
    patience: RECORDING,
  });
  const billing = openDatabase(config.DATABASE_URL, {
    poolSize: BILLING_SLOTS * LANES,
    applicationName: 'perdure-billing',
    patience: BILLING,
  });
  const webhooks = openDatabase(config.DATABASE_URL, {
    poolSize: WEBHOOK_CONNECTIONS,
    applicationName: 'perdure-webhooks',
    patience: RECORDING,
  });
  const mailing = openMailing(config, db, sealing);
  const sender = createSender({ opened: config.WEBHOOK_ALLOW, timeoutMs: config.WEBHOOK_TIMEOUT });
  const client = openTemporalClient();
  const { connection, namespace } = await openWorkerConnection();
  try {
    const activities = createActivities({
      db,
      billing,
      client,
      sealer: sealing,
      billingChunk: config.BILLING_CHUNK,
      webhooks: { db: webhooks, sender, rules: sendingRulesOf(config) },
      mail: mailing.dependencies,
    });
    const workers = await createWorkers({
      ...{ connection, namespace, activities, pool: config.DATABASE_POOL },
      sendsMail: mailing.dependencies !== null,
    });
    const pumps = [
      startPump({ name: 'webhooks', pass: () => nudgeEndpoints(webhooks, client), log }),
      mailing.startPump(client, log),
    ];
    log.info({ namespace }, 'worker ready');
    await runTogether(workers).finally(() => Promise.all(pumps.map((pump) => pump.stop())));
  } finally {
    await client.connection.close();
    await connection.close();
    mailing.close();
    await sender.close();
    await Promise.all([db.destroy(), billing.destroy(), webhooks.destroy()]);
    log.info('worker stopped');
  }
}
