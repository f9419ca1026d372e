import type { Client } from '@temporalio/client';
import { nudgeMailing } from '../activities/mail/nudge';
import type { MailDependencies } from '../activities/mail/send-mails';
import { openTransport } from '../activities/mail/transport';
import type { Config } from '../config/environment';
import type { Logger } from '../config/logger';
import { mailSettings } from '../config/mail';
import type { Database } from '../store/db/database';
import type { Sealer } from '../store/db/sealed';
import { startPump, type Pump } from './pump';

export interface Mailing {
  /** What activities send mails with; null where no server is given. */
  dependencies: MailDependencies | null;
  /** Looks for what waits to be sent, until it is stopped. */
  startPump(client: Client, log: Logger): Pump;
  close(): void;
}

const NO_PUMP: Pump = { stop: () => Promise.resolve() };

/** The sending of mails, where a server is given. */
export function openMailing(config: Config, db: Database, sealer: Sealer): Mailing {
  const settings = mailSettings(config);
  if (!settings) return { dependencies: null, startPump: () => NO_PUMP, close: () => undefined };
  const { publicUrl, gatherSeconds, retries } = settings;
  const transport = openTransport(settings);
  return {
    dependencies: { db, transport, pen: { sealer, publicUrl }, gatherSeconds, retries },
    startPump: (client, log) => startPump({ name: 'mail', pass: () => nudgeMailing(db, client), log }),
    close: () => transport.close(),
  };
}
