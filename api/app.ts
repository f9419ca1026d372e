import express, { type Express } from 'express';
import helmet from 'helmet';
import { createOrchestrator } from '../commands/orchestrator';
import { legacyGateway } from './v1/legacy';
import type { ServerDependencies, Services } from './shared/services';
import { errorHandler, unknownRoute } from './shared/errors';
import { authenticate } from './shared/middleware/authenticate';
import { idempotency } from './shared/middleware/idempotency';
import { requestId } from './shared/middleware/request-id';
import { amendmentRoutes } from './v1/routes/amendments';
import { billingRoutes } from './v1/routes/billing';
import { fileRoutes } from './v1/routes/files';
import { offCycleRoutes } from './v1/routes/off-cycle';
import { paymentRoutes } from './v1/routes/payments';
import { reportRoutes } from './v1/routes/reports';
import { contractRoutes } from './v1/routes/contracts';
import { documentRoutes } from './v1/routes/documents';
import { eventRoutes } from './v1/routes/events';
import { healthRoutes } from './v1/routes/health';
import { operationRoutes } from './v1/routes/operations';
import { peopleRoutes } from './v1/routes/people';
import { renewalRoutes } from './v1/routes/renewals';
import { sandboxRoutes } from './v1/routes/sandbox';
import { settingsRoutes } from './v1/routes/settings';
import { signingRoutes } from './v1/routes/signing';
import { mount } from './shared/mount';
import { routes as declared } from './v1';
import { tokenRoutes } from './v1/routes/tokens';

/** The HTTP application, without a listening socket. */
export function createApp({ db, client, config, log, files, filesSecret }: ServerDependencies): Express {
  const orchestrator = createOrchestrator(db, { client, deadlineMs: config.COMMAND_DEADLINE_MS });
  const services: Services = {
    db,
    config,
    log,
    orchestrator,
    gateway: legacyGateway({ db, orchestrator }),
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
    renewalRoutes,
    // Before billing: /invoices/platform is no invoice's id.
    reportRoutes,
    paymentRoutes,
    offCycleRoutes,
    billingRoutes,
    eventRoutes,
    peopleRoutes,
    tokenRoutes,
    settingsRoutes,
    sandboxRoutes,
    operationRoutes,
  ]) {
    app.use('/v1', routes(services));
  }
  app.use('/v1', mount(declared, services));
  app.use(unknownRoute, errorHandler(log));
  return app;
}
