import express, { type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import { createOrchestrator } from '../commands/orchestrator';
import { errorHandler, unknownRoute } from './shared/errors';
import { authenticate } from './shared/middleware/authenticate';
import { requestId } from './shared/middleware/request-id';
import { mount } from './shared/mount';
import type { ServerDependencies, Services } from './shared/services';
import { routes } from './v1';

const open = routes.filter(({ caller }) => caller === 'anybody');
const closed = routes.filter(({ caller }) => caller !== 'anybody');

/** What is answered is for whoever holds the token, and for nobody's cache. */
const noStore: RequestHandler = (_req, res, next) => {
  res.set('Cache-Control', 'private, no-store');
  next();
};

/** The HTTP application, without a listening socket. */
export function createApp({ client, ...given }: ServerDependencies): Express {
  const { db, config, log } = given;
  const orchestrator = createOrchestrator(db, { client, deadlineMs: config.COMMAND_DEADLINE_MS });
  const services: Services = { ...given, orchestrator };
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(helmet(), noStore, requestId(log));
  app.use('/v1', mount(open, services));
  app.use('/v1', authenticate(db), mount(closed, services));
  app.use(unknownRoute, errorHandler(log));
  return app;
}
