import express, { type Express } from 'express';
import { createOrchestrator } from '../../commands/orchestrator';
import { authenticate, contextOf } from '../../api/shared/middleware/authenticate';
import type { Route } from '../../api/shared/route';
import type { ServerDependencies, Services } from '../../api/shared/services';
import type { Context } from '../../queries/context';
import { newId } from '../../store/db/ids';

/**
 * The same routes with nothing before and after them: one caller, who is known, JSON in and JSON out. No rights, no
 * bounds, no keys, no limits, no checks of the request's form, and no header but what Express sets.
 */
export function bareRoutes(routes: readonly Route[], { client, ...given }: ServerDependencies): Express {
  const orchestrator = createOrchestrator(given.db, {
    client,
    deadlineMs: given.config.COMMAND_DEADLINE_MS,
  });
  const services: Services = { ...given, orchestrator, openapi: () => ({ text: '', etag: '' }) };
  const app = express();
  const identify = authenticate(given.db, given.config);
  let caller: Context | undefined;
  app.use(express.json(), (req, res, next) => {
    if (caller) return next();
    return identify(req, res, (error?: unknown) => {
      caller = contextOf(res);
      next(error);
    });
  });
  for (const route of routes) {
    app[route.method](`/v1${route.path}`, async (http, res) => {
      // A command of its own each time: the same one again would only be answered.
      const context = { ...caller!, commandId: newId(), resourceId: newId() };
      const { params } = http;
      const loaded = await route.load?.({ services, context, params });
      const query = route.query?.parse(http.query);
      const body = route.body?.parse(http.body);
      const given = { services, context, params, loaded, query, body, file: undefined, http };
      const answer = await route.handle(given);
      res.status(answer.status).json(answer.body);
    });
  }
  return app;
}
