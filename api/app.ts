import express, { type Express } from 'express';
import { createOrchestrator } from '../commands/orchestrator';
import { pages } from './pages';
import { servedDocument } from './openapi/served';
import { accessOf } from './shared/access';
import { errorHandler, unknownRoute } from './shared/errors';
import { authenticate } from './shared/middleware/authenticate';
import { constantHeaders } from './shared/middleware/constant-headers';
import { limitRequests } from './shared/middleware/rate-limit';
import { apiVersion } from './shared/middleware/api-version';
import { requireHost } from './shared/middleware/require-host';
import { requestId } from './shared/middleware/request-id';
import { mount } from './shared/mount';
import { undeclared } from './shared/undeclared';
import type { ServerDependencies, Services } from './shared/services';
import { routes } from './v1';
import { INDEX_PATH } from './v1/reference/routes';

const open = routes.filter((route) => accessOf(route).isOpen);
const atRoot = open.filter(({ path }) => path === INDEX_PATH);
const closed = routes.filter((route) => !accessOf(route).isOpen);

/** The HTTP application, without a listening socket. */
export function createApp({ client, ...given }: ServerDependencies): Express {
  const { db, config, log } = given;
  const orchestrator = createOrchestrator(db, { client, deadlineMs: config.COMMAND_DEADLINE_MS });
  const services: Services = { ...given, orchestrator, openapi: servedDocument(routes) };
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', config.TRUST_PROXY);
  app.use(constantHeaders(), requestId(log), requireHost);
  app.use(pages(services));
  app.use(apiVersion);
  app.use(mount(atRoot, services));
  app.use('/v1', mount(open, services));
  app.use('/v1', authenticate(db, config), limitRequests(config), mount(closed, services));
  app.use(unknownRoute, errorHandler(log, config.CHECK_ANSWERS === 'true' ? undeclared : undefined));
  return app;
}
