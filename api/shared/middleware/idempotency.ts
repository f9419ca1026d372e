import type { RequestHandler, Response } from 'express';
import type { Database } from '../../../store/db/database';
import { closeRequest, forgetRequest, openRequest } from '../../../store/environment/idempotency';
import { canonicalJson, sha256 } from '../../../store/db/ids';
import { contextOf } from './authenticate';
import { ApiError } from '../errors';

const WRITES = ['POST', 'PUT', 'PATCH', 'DELETE'];
const MAX_KEY_LENGTH = 255;

/**
 * Idempotency-Key on every write (D-5): a repeat with the same body gets the first answer, another body 422.
 * A refused request gives its key back. While the first request is still under way a repeat joins it, because
 * both carry the same command id.
 */
export function idempotency(db: Database): RequestHandler {
  return async (req, res, next) => {
    const key = req.get('Idempotency-Key');
    if (!WRITES.includes(req.method) || key === undefined) return next();
    if (key.length === 0 || key.length > MAX_KEY_LENGTH) {
      throw new ApiError(
        400,
        'invalid_idempotency_key',
        `Idempotency-Key must have 1 to ${MAX_KEY_LENGTH} characters.`,
      );
    }
    const context = contextOf(res);
    const { scope, token, resourceId } = context;
    const request = { key, tokenId: token.id };
    const requestHash = sha256(`${req.method} ${req.originalUrl}\n${canonicalJson(req.body ?? null)}`);
    const record = await openRequest(db, scope, { ...request, requestHash, resourceId });
    if (record.requestHash !== requestHash) {
      throw new ApiError(
        422,
        'idempotency_mismatch',
        'This Idempotency-Key was used for another request. Use a new key.',
      );
    }
    if (record.status !== null) {
      res.status(record.status).set('Idempotency-Replayed', 'true').json(record.body);
      return;
    }
    context.resourceId = record.resourceId;
    context.commandId = sha256(`${scope.environmentId}/${token.id}/${key}/${record.resourceId}`);
    rememberAnswer(res, async (status, body) => {
      if (status >= 200 && status < 300 && status !== 202)
        await closeRequest(db, scope, request, { status, body });
      else if (status >= 400 && status < 500) await forgetRequest(db, scope, request);
    });
    next();
  };
}

/** Keeps the answer before it leaves; losing the record is safe, so a failure to keep it does not fail the request. */
function rememberAnswer(res: Response, keep: (status: number, body: unknown) => Promise<void>): void {
  const send = res.json.bind(res);
  res.json = (body: unknown) => {
    keep(res.statusCode, body).then(
      () => send(body),
      () => send(body),
    );
    return res;
  };
}
