import express, { type Request, type RequestHandler } from 'express';
import { isUtf8 } from 'node:buffer';
import type { Config } from '../../../config/environment';
import { ApiError, invalidRequest, type ErrorDetail } from '../errors';
import { dataFault, textFault } from '../storable';

export const isMultipart = (req: Request) => /^multipart\//i.test(req.headers['content-type'] ?? '');

/** Any body that is not an upload is taken for JSON, whatever its content type: many clients forget the header. */
export function readJson({ MAX_BODY_BYTES }: Pick<Config, 'MAX_BODY_BYTES'>): RequestHandler {
  return express.json({
    limit: MAX_BODY_BYTES,
    inflate: false,
    type: (req) => !isMultipart(req as Request),
    verify: (_req, _res, body) => {
      // The parser would put marks in the place of what it cannot read.
      if (!isUtf8(body)) throw Object.assign(new Error('The body is no UTF-8.'), { type: 'utf8.invalid' });
    },
  });
}

export const refuseMultipart: RequestHandler = (req, _res, next) => {
  if (!isMultipart(req)) return next();
  throw new ApiError(415, 'unsupported_media_type', 'This route takes no upload. Send the body as JSON.');
};

/**
 * The one place where text from outside is looked at before anything is done with it: what PostgreSQL could not keep
 * as it was sent is refused here, whatever the route, and with it what is nested or numerous beyond reason.
 */
export const checkData: RequestHandler = (req, _res, next) => {
  const fault =
    queryFault(req) ??
    dataFault(req.params, '(path)') ??
    dataFault(req.query, '(query)') ??
    keyFault(req) ??
    dataFault(req.body) ??
    (req.file && dataFault({ file: req.file.originalname }));
  if (fault) throw invalidRequest([fault]);
  next();
};

/** The parser of the query puts marks in the place of what it cannot read. */
function queryFault({ originalUrl }: Request): ErrorDetail | null {
  const at = originalUrl.indexOf('?');
  if (at < 0) return null;
  for (const part of originalUrl.slice(at + 1).split('&')) {
    try {
      decodeURIComponent(part);
    } catch {
      const message = 'must be percent-encoded UTF-8';
      return { field: '(query)', rule: 'encoding', message };
    }
  }
  return null;
}

function keyFault(req: Request): ErrorDetail | null {
  const fault = textFault(req.get('Idempotency-Key') ?? '');
  return fault && { field: 'Idempotency-Key', ...fault };
}
