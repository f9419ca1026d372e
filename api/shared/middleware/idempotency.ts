import type { Request, RequestHandler, Response } from 'express';
import type { Database } from '../../../store/db/database';
import { closeRequest, forgetRequest, openRequest } from '../../../store/environment/idempotency';
import { canonicalJson, sha256 } from '../../../store/db/ids';
import { UnfinishedError } from '../../../domain/shared/failures';
import type { Context } from '../../../queries/context';
import { findByCommand } from '../../../store/event/events';
import { operationOf } from '../../../commands/orchestrator/operations';
import { contextOf } from './authenticate';
import { ApiError, errorBody, toApiError } from '../errors';

const WRITES = ['POST', 'PUT', 'PATCH', 'DELETE'];
const MAX_KEY_LENGTH = 255;

/**
 * Idempotency-Key on every write (D-5): a repeat with the same body gets the first answer, another body 422.
 * A refused request gives its key back; one whose outcome is not known never does. While the first request is still
 * under way a repeat joins it, because both carry the same command id.
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
    const requestHash = hashOf(req);
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
    const { commandId } = context;
    beforeAnswer(res, async (status, body) => {
      if (status >= 200 && status < 300 && status !== 202) {
        await closeRequest(db, scope, request, { status, body });
      } else if (isRefusal(status)) {
        if (record.attempts > 1 && (await findByCommand(db, scope, commandId)))
          return doneBefore(context, res);
        await forgetRequest(db, scope, request);
      }
      return body;
    });
    next();
  };
}

/** All that was sent: the same fields with another file are another request. */
function hashOf({ method, originalUrl, body, file }: Request): string {
  const said = `${method} ${originalUrl}\n${canonicalJson((body as unknown) ?? null)}`;
  if (!file) return sha256(said);
  const { originalname, mimetype, buffer } = file;
  return sha256(`${said}\n${canonicalJson([originalname, mimetype, sha256(buffer)])}`);
}

/** Nothing has been done, for certain. Too many requests at once (429) is no such answer: the first may be among them. */
function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && status !== 429;
}

/** A repeat is refused for what the first request has changed itself. Nobody is told so whose command was done. */
function doneBefore({ scope, commandId }: Context, res: Response): unknown {
  const answer = toApiError(new UnfinishedError(operationOf(scope, commandId)))!;
  res.status(answer.status).set(answer.headers);
  return errorBody(answer, res.locals.requestId as string);
}

/** Looks at the answer before it leaves; losing the record is safe, so a failure here does not fail the request. */
function beforeAnswer(res: Response, look: (status: number, body: unknown) => Promise<unknown>): void {
  const send = res.json.bind(res);
  res.json = (body: unknown) => {
    look(res.statusCode, body).then(send, () => send(body));
    return res;
  };
}
