import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Config } from '../../config/environment';
import { publicUrl } from './public-url';
import { tellsVersion, type Answer, type Answers, type Content, type Route } from './route';

/** Sends what a route has answered, in the form that it declares. */
export async function send(
  http: { req: Request; res: Response; config: Config },
  route: Route,
  { status, body, headers = {} }: Answer,
): Promise<void> {
  const { req, res, config } = http;
  res.status(status).set(headers);
  const declared = route.answers[status];
  if (!declared || schemaOf(declared, body)) {
    const next = nextCursor(body);
    if (next !== null)
      res.append('Link', `<${nextPage(publicUrl(config, req), req.originalUrl, next)}>; rel="next"`);
    if (tellsVersion(route, status)) setETag(res, body);
    res.json(body);
    return;
  }
  const { content } = declared as Content;
  if (content !== '' && content !== '*/*') res.type(content);
  if (typeof body === 'function') await (body as (response: Response) => Promise<void>)(res);
  else res.send(body);
}

function setETag(res: Response, body: unknown): void {
  if (typeof body !== 'object' || body === null || !('version' in body)) return;
  if (typeof body.version === 'number') res.set('ETag', `"${body.version}"`);
}

/** The place where a page goes on; null where nothing follows, and for what is no page. */
function nextCursor(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('next_cursor' in body)) return null;
  return typeof body.next_cursor === 'string' ? body.next_cursor : null;
}

/** The same request, from the place on where its answer ended. */
export function nextPage(base: string, path: string, cursor: string): string {
  const url = new URL(`${base}${path}`);
  // A place in a feed says the same in other words.
  url.searchParams.delete('after');
  url.searchParams.set('cursor', cursor);
  return url.href;
}

/** An answer that its route does not declare is a fault of ours. */
export function checkAnswer({ method, path, answers }: Route, { status, body }: Answer): void {
  const declared = answers[status];
  if (!declared) throw new Error(`${method} ${path} does not declare that it answers ${status}.`);
  const error = schemaOf(declared, body)?.safeParse(body).error;
  if (error) throw new Error(`${method} ${path} answers what it does not declare: ${error.message}`);
}

/** The schema of a body that is sent as JSON; null where the declaration, or the body, says that it is not. */
function schemaOf(declared: Answers[number], body: unknown): z.ZodType | null {
  if (!('content' in declared)) return declared;
  return 'json' in declared && typeof body !== 'function' ? declared.json : null;
}
