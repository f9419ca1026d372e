import type { RequestHandler } from 'express';
import { ApiError } from '../errors';

/** HTTP/1.1 asks every request to name the host that it is for. */
export const requireHost: RequestHandler = (req, res, next) => {
  if (req.headers.host !== undefined || req.httpVersion !== '1.1') return next();
  res.set('Connection', 'close');
  throw new ApiError(400, 'malformed_request', 'The request has no Host header. Send one.');
};
