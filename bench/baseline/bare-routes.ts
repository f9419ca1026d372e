import express, { type Express, type Request } from 'express';
import { createOrchestrator } from '../../commands/orchestrator';
import { authenticate, contextOf } from '../../api/shared/middleware/authenticate';
import type { Answer, Route } from '../../api/shared/route';
import type { ServerDependencies, Services } from '../../api/shared/services';
import type { Context } from '../../queries/context';
import type { Database } from '../../store/db/database';
import { newId } from '../../store/db/ids';
import { closeRequest, openRequest } from '../../store/environment/idempotency';
import { findPresented } from '../../store/people/authenticate';

/**
 * The same routes with nothing before and after them: one caller, who is known, JSON in and JSON out. No rights, no
 * bounds, no limits, no checks of the request's form, and no header but what Express sets. Of what a promise to the
 * client costs the database they do as much as they are asked to: whether the token is still good, and keeping the key.
 */
export function bareRoutes(
  routes: readonly Route[],
  { client, ...given }: ServerDependencies,
  { keepsPromises }: { keepsPromises: boolean },
): Express {
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
      const keep = keepsPromises ? await promised(given.db, http, context) : null;
      const { params } = http;
      const loaded = await route.load?.({ services, context, params });
      const query = route.query?.parse(http.query);
      const body = route.body?.parse(http.body);
      const asked = { services, context, params, loaded, query, body, file: undefined, http };
      const answer = await route.handle(asked);
      await keep?.(answer);
      res.status(answer.status).json(answer.body);
    });
  }
  return app;
}

/** The statements of the layers, and nothing around them. */
async function promised(db: Database, http: Request, { scope, caller, resourceId }: Context) {
  await findPresented(db, http.get('Authorization')!.slice('Bearer '.length));
  const key = http.get('Idempotency-Key');
  if (key === undefined) return null;
  const opened = { key, tokenId: caller.id, requestHash: key, resourceId };
  const request = await openRequest(db, scope, opened);
  return ({ status, body }: Answer) => closeRequest(db, scope, request, { status, body, headers: {} });
}
