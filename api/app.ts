import express, { type Express } from 'express';
import helmet from 'helmet';
import { createOrchestrator } from '../commands/orchestrator';
import { legacyGateway } from './v1/legacy';
import type { ServerDependencies, Services } from './shared/services';
import { errorHandler, unknownRoute } from './shared/errors';
import { authenticate } from './shared/middleware/authenticate';
import { idempotency } from './shared/middleware/idempotency';
import { requestId } from './shared/middleware/request-id';
import { adjustmentAttachmentRoutes } from './v1/routes/adjustment-attachments';
import { adjustmentRoutes } from './v1/routes/adjustments';
import { amendmentRoutes } from './v1/routes/amendments';
import { billingRoutes } from './v1/routes/billing';
import { forecastRoutes } from './v1/routes/forecast';
import { contractRoutes } from './v1/routes/contracts';
import { documentRoutes } from './v1/routes/documents';
import { recurringRoutes } from './v1/routes/recurring';
import { renewalRoutes } from './v1/routes/renewals';
import { signingRoutes } from './v1/routes/signing';
import { mount } from './shared/mount';
import { routes } from './v1';

const open = routes.filter(({ caller }) => caller === 'anybody');
const closed = routes.filter(({ caller }) => caller !== 'anybody');

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
  app.use('/v1', mount(open, services));
  // Any body that is not an upload is taken for JSON, whatever its content type: many clients forget the header.
  const json = express.json({
    limit: config.MAX_BODY_BYTES,
    type: (req) => !/^multipart\//.test(req.headers['content-type'] ?? ''),
  });
  app.use('/v1', authenticate(db), json, idempotency(db));
  for (const legacy of [
    contractRoutes,
    signingRoutes,
    documentRoutes,
    amendmentRoutes,
    renewalRoutes,
    billingRoutes,
    forecastRoutes,
    adjustmentRoutes,
    adjustmentAttachmentRoutes,
    recurringRoutes,
  ]) {
    app.use('/v1', legacy(services));
  }
  app.use('/v1', mount(closed, services));
  app.use(unknownRoute, errorHandler(log));
  return app;
}
