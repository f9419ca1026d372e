import express, { type Express } from 'express';
import helmet from 'helmet';
import { createGateway } from './gateway';
import type { ServerDependencies, Services } from './services';
import { errorHandler, unknownRoute } from './errors';
import { authenticate } from './middleware/authenticate';
import { idempotency } from './middleware/idempotency';
import { requestId } from './middleware/request-id';
import { adjustmentAttachmentRoutes } from './routes/adjustment-attachments';
import { adjustmentRoutes } from './routes/adjustments';
import { amendmentRoutes } from './routes/amendments';
import { billingRoutes } from './routes/billing';
import { fileRoutes } from './routes/files';
import { forecastRoutes } from './routes/forecast';
import { offCycleRoutes } from './routes/off-cycle';
import { paymentRoutes } from './routes/payments';
import { reportRoutes } from './routes/reports';
import { contractRoutes } from './routes/contracts';
import { documentRoutes } from './routes/documents';
import { eventRoutes } from './routes/events';
import { healthRoutes } from './routes/health';
import { operationRoutes } from './routes/operations';
import { peopleRoutes } from './routes/people';
import { recurringRoutes } from './routes/recurring';
import { renewalRoutes } from './routes/renewals';
import { sandboxRoutes } from './routes/sandbox';
import { settingsRoutes } from './routes/settings';
import { signingRoutes } from './routes/signing';
import { terminationRoutes } from './routes/terminations';
import { tokenRoutes } from './routes/tokens';

/** The HTTP application, without a listening socket. */
export function createApp({ db, client, config, log, files, filesSecret }: ServerDependencies): Express {
  const services: Services = {
    db,
    config,
    log,
    gateway: createGateway(db, { client, deadlineMs: config.COMMAND_DEADLINE_MS }),
    files,
    filesSecret,
  };
  const app = express();
  app.disable('x-powered-by');
  app.use(helmet(), requestId(log));
  app.use('/v1', healthRoutes(db, client));
  // A link that is signed needs no token.
  app.use('/v1', fileRoutes(services));
  // A body that is no upload is JSON, whatever it calls itself: many clients forget the header.
  const json = express.json({
    limit: config.MAX_BODY_BYTES,
    type: (req) => !/^multipart\//.test(req.headers['content-type'] ?? ''),
  });
  app.use('/v1', authenticate(db), json, idempotency(db));
  for (const routes of [
    contractRoutes,
    signingRoutes,
    documentRoutes,
    amendmentRoutes,
    terminationRoutes,
    renewalRoutes,
    // Before billing: /invoices/platform is no invoice's id.
    reportRoutes,
    paymentRoutes,
    offCycleRoutes,
    billingRoutes,
    forecastRoutes,
    adjustmentRoutes,
    adjustmentAttachmentRoutes,
    recurringRoutes,
    eventRoutes,
    peopleRoutes,
    tokenRoutes,
    settingsRoutes,
    sandboxRoutes,
    operationRoutes,
  ]) {
    app.use('/v1', routes(services));
  }
  app.use(unknownRoute, errorHandler(log));
  return app;
}
