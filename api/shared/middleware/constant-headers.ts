import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * The headers that every answer carries: those of helmet, which never change and so are asked for once, and that what
 * is answered is for whoever holds the token, and for nobody's cache.
 */
export function constantHeaders(): RequestHandler {
  const request = new IncomingMessage(new Socket());
  const sample = new ServerResponse(request);
  helmet()(request, sample, () => undefined);
  sample.setHeader('Cache-Control', 'private, no-store');
  const headers = Object.entries(sample.getHeaders()) as [string, string][];
  return (_req, res, next) => {
    for (const [name, value] of headers) res.setHeader(name, value);
    next();
  };
}
