import { Router, type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import type { z } from 'zod';
import { notFound } from '../../domain/shared/failures';
import type { Context } from '../../queries/context';
import { accessOf, checkAccess, checkForm } from './access';
import { agingHeaders, agingIn } from './aging';
import { ApiError, unknownRoute } from './errors';
import { askedFor, checkRelations, expanded } from './expand/answer';
import { explain } from './explain';
import { refuseAnnounced } from './middleware/announced-length';
import { contextOf } from './middleware/authenticate';
import { readIfMatch } from './middleware/if-match';
import { idempotency } from './middleware/idempotency';
import { checkData, readJson, refuseMultipart } from './middleware/read-data';
import { readUpload, uploadedFile } from './middleware/upload';
import { isWrite } from './refusals';
import { nothing, type Route } from './route';
import { checkAnswer, send } from './send';
import type { Services } from './services';

/** Serves declared routes. What a path says letter by letter goes before what a parameter would take for an id. */
export function mount(routes: readonly Route[], services: Services): Router {
  const router = Router();
  const json = readJson(services.config);
  const keys = idempotency(services);
  for (const route of [...routes].sort(literalFirst)) {
    const upload = route.upload ? readUpload(services.config, route.upload) : refuseMultipart;
    // A repeat is known by all that was sent, so that the key comes after the body, an upload included.
    const bounded = refuseAnnounced(services.config, route.upload !== undefined);
    const read = route.method === 'get' ? [checkData] : [bounded, json, upload, checkData, keys];
    const before = [noteRoute(route), tellAging(route), ...guards(route)];
    router[route.method](route.path, ...before, ...read, handler(route, services));
  }
  return router;
}

/** For whoever looks at an error of it. */
function noteRoute(route: Route): RequestHandler {
  return (_req, res, next) => {
    res.locals.route = route;
    next();
  };
}

/** In every answer, refusals and repeats included. */
function tellAging({ query = nothing, deprecated }: Route): RequestHandler {
  const parameters = [...agingIn(query)];
  return (req, res, next) => {
    const aged = parameters.filter(([name]) => name in req.query).map(([, told]) => told);
    res.set(agingHeaders(deprecated ? [deprecated, ...aged] : aged));
    next();
  };
}

function literalFirst(a: Route, b: Route): number {
  const rank = ({ path }: Route) => path.replace(/:\w+/g, '\u{ffff}');
  return rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0;
}

function guards(route: Route): RequestHandler[] {
  return [
    ...(route.sandboxOnly ? [inSandbox] : []),
    ...(accessOf(route).isOpen ? [] : [requireAccess(route)]),
    ...(route.idempotencyKey ? [refuseKey] : []),
    ...(isWrite(route) && !accessOf(route).isOpen ? [readIfMatch(route.versioned === true)] : []),
  ];
}

const inSandbox: RequestHandler = (req, res, next) => {
  if (contextOf(res).environment.kind === 'sandbox') return next();
  return unknownRoute(req, res, next);
};

function requireAccess(route: Route): RequestHandler {
  const access = accessOf(route);
  return (_req, res, next) => {
    checkAccess(contextOf(res).caller, access);
    next();
  };
}

const refuseKey: RequestHandler = (req, _res, next) => {
  if (req.get('Idempotency-Key') === undefined) return next();
  throw new ApiError(
    400,
    'idempotency_not_supported',
    'A token is shown once, so its answer is not kept for repeats. Send no Idempotency-Key; revoke a token you did not receive.',
  );
};

function handler(route: Route, services: Services): RequestHandler {
  const { query: ofQuery = nothing, body: ofBody = nothing } = route;
  const { isOpen } = accessOf(route);
  return async (req: Request, res: Response, _next: NextFunction) => {
    const context = isOpen ? (undefined as unknown as Context) : contextOf(res);
    const params = readParams(route, req);
    const loaded = await route.load?.({ services, context, params });
    const query = ofQuery.parse(req.query, { error: explain });
    const body = ofBody.parse(req.body ?? {}, { error: explain });
    if (route.also?.isMeant({ query, body, loaded, caller: context.caller })) checkForm(context, route.also);
    const asked = askedFor(route, query);
    checkRelations(context, asked);
    const handled = await route.handle({
      ...{ services, context, params, loaded, query, body },
      file: uploadedFile(req),
      http: req,
    });
    const answer = await expanded({ services, context }, asked, handled);
    if (services.config.CHECK_ANSWERS === 'true') checkAnswer(route, answer);
    await send({ req, res, config: services.config }, route, answer);
  };
}

function readParams({ params = {} }: Route, req: Request): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(params).map(([name, schema]) => {
      const parsed = schema.safeParse(req.params[name]);
      if (!parsed.success) throw notFound(whatOf(schema));
      return [name, parsed.data];
    }),
  );
}

/** What the parameter names; see `pathId`. */
function whatOf(schema: z.ZodType): string {
  const what = schema.meta()?.title;
  return typeof what === 'string' ? what : 'resource';
}
