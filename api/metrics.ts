import express, { type Express } from 'express';
import helmet from 'helmet';
import {
  countOverdue,
  countOverdueWaits,
  countUnarmed,
  countUnplanned,
  type CountByKind,
} from '../store/billing/billing-health';
import type { Database } from '../store/db/database';
import type { Logger } from '../config/logger';
import { errorHandler, unknownRoute } from './shared/errors';
import { keptFor } from './shared/kept-for';
import { requestId } from './shared/middleware/request-id';

interface Gauge {
  name: string;
  help: string;
  read(db: Database): Promise<CountByKind>;
}

/** All zero as long as no date passes unnoticed. */
const gauges: Gauge[] = [
  {
    name: 'perdure_billing_overdue_steps',
    help: 'Cycles and invoices that should have opened, locked or been marked overdue and were not.',
    read: countOverdue,
  },
  {
    name: 'perdure_contracts_without_calendar',
    help: 'Contracts in force for which no billing cycle will come.',
    read: countUnplanned,
  },
  {
    name: 'perdure_calendars_without_alarm',
    help: 'Billing calendars with a next step that nobody waits for.',
    read: countUnarmed,
  },
  {
    name: 'perdure_waits_overdue',
    help: 'Waits of any kind that time should have ended.',
    read: countOverdueWaits,
  },
];

/**
 * The metrics, in the text format of Prometheus. An application and a port of their own: the numbers cover all
 * organisations, so the token of one gives no access to them.
 */
export function createMetricsApp(db: Database, log: Logger, keepSeconds: number): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(helmet(), requestId(log));
  // The gauges look at every contract in force, so that a collector may ask as often as it likes, but not for news.
  const read = keptFor(keepSeconds * 1_000, async () => {
    const texts: string[] = [];
    for (const gauge of gauges) texts.push(textOf(gauge, await gauge.read(db)));
    return texts.join('');
  });
  app.get('/metrics', async (_req, res) => {
    res.type('text/plain; version=0.0.4; charset=utf-8').send(await read());
  });
  app.use(unknownRoute, errorHandler(log));
  return app;
}

function textOf({ name, help }: Gauge, { live, sandbox }: CountByKind): string {
  return `# HELP ${name} ${help}
# TYPE ${name} gauge
${name}{environment="live"} ${live}
${name}{environment="sandbox"} ${sandbox}
`;
}
