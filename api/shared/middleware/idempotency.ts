import type { Request, RequestHandler, Response } from 'express';
import { operationOf } from '../../../commands/orchestrator/operations';
import { UnfinishedError } from '../../../domain/shared/failures';
import type { Context } from '../../../queries/context';
import { canonicalJson, sha256 } from '../../../store/db/ids';
import {
  closeRequest,
  leaveOpen,
  loseRequest,
  openRequest,
  refuseRequest,
  type KeptAnswer,
  type OpenedRequest,
} from '../../../store/environment/idempotency';
import { findByCommand } from '../../../store/event/events';
import { ApiError, errorBody, isFinal, toApiError } from '../errors';
import type { Services } from '../services';
import { contextOf } from './authenticate';
import { outcomeOfOthers } from './earlier-tries';

const WRITES = ['POST', 'PUT', 'PATCH', 'DELETE'];
const MAX_KEY_LENGTH = 255;

/**
 * Idempotency-Key on every write (D-5): a repeat with the same body gets the first answer, another body 422.
 * A refused request gives its key back; one whose outcome is not known never does. While the first request is still
 * under way a repeat joins it, because both carry the same command id; a repeat that is refused before it could is
 * answered by what becomes of the first.
 */
export function idempotency(services: Services): RequestHandler {
  const { db } = services;
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
    const { scope, caller } = context;
    const requestHash = hashOf(req);
    const opening = { key, tokenId: caller.id, requestHash, resourceId: context.resourceId };
    const record = await openRequest(db, scope, opening);
    if (record.requestHash !== requestHash) {
      throw new ApiError(
        422,
        'idempotency_mismatch',
        'This Idempotency-Key was used for another request. Use a new key.',
      );
    }
    const { status, resourceId, openedAt } = record;
    if (status !== null) {
      res.json(replay(res, { ...record, status }));
      return;
    }
    context.isRepeat = resourceId !== context.resourceId;
    context.resourceId = resourceId;
    context.commandId = sha256(`${scope.environmentId}/${caller.id}/${key}/${resourceId}`);
    const request = { key, tokenId: caller.id, resourceId, openedAt };
    beforeAnswer(res, async (status, body) => {
      if (status === 202) await keepOperation(services, context, request, body);
      else if (status >= 200 && status < 300) {
        const first = await closeRequest(db, scope, request, { status, body, headers: keptHeaders(res) });
        if (first) return replay(res, first);
      } else if (isRefusal(status)) {
        const told = tellRefusal(services, context, request, res, body);
        return told.catch((error: unknown) => untold(context, res, error));
      } else void loseRequest(db, scope, request).catch(() => undefined);
      return body;
    });
    next();
  };
}

/** All that was sent: the same fields with another file are another request. */
function hashOf({ method, originalUrl, headers, body, file }: Request): string {
  const onlyIf = headers['if-match'] === undefined ? '' : `\n${headers['if-match']}`;
  const said = `${method} ${originalUrl}${onlyIf}\n${canonicalJson((body as unknown) ?? null)}`;
  if (!file) return sha256(said);
  const { originalname, mimetype, buffer } = file;
  return sha256(`${said}\n${canonicalJson([originalname, mimetype, sha256(buffer)])}`);
}

/** Nothing has been done, for certain. Too many requests at once (429) is no such answer: the first may be among them. */
function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && status !== 429;
}

/**
 * The body of a refusal, if it is one: a repeat may be refused for what the first request has changed itself, or be late
 * where the first one is still in time. It is told what becomes of that one.
 */
async function tellRefusal(
  services: Services,
  context: Context,
  request: OpenedRequest,
  res: Response,
  body: unknown,
): Promise<unknown> {
  const { db } = services;
  const { scope, commandId } = context;
  if (await refuseRequest(db, scope, request)) return body;
  const outcome = isFinal(res.locals.error)
    ? (await findByCommand(db, scope, commandId))
      ? { operation: operationOf(scope, commandId) }
      : 'none'
    : await outcomeOfOthers(services, context, request);
  // The key stays: should the others be found to have done something after all, a repeat still meets it.
  if (outcome === 'none') return body;
  if ('operation' in outcome) return answerWith(res, unfinished(outcome.operation));
  return replay(res, outcome.answer);
}

/** Nobody is told a refusal whose command was done, or may be. */
function unfinished(operation: string): ApiError {
  return toApiError(new UnfinishedError(operation))!;
}

/** The database went away before anything could be found out about the others. */
function untold({ scope, commandId }: Context, res: Response, error: unknown): unknown {
  const known = toApiError(error);
  const answer = known && known.status >= 500 ? known : unfinished(operationOf(scope, commandId));
  return answerWith(res, answer);
}

function answerWith(res: Response, answer: ApiError): unknown {
  res.status(answer.status).set(answer.headers);
  return errorBody(answer, res.locals.requestId as string);
}

/** What a repeat has to say as well: the version of what is answered, and where it can be read. */
const KEPT_HEADERS = ['ETag', 'Link', 'Location'];

function keptHeaders(res: Response): Record<string, string> {
  const told = KEPT_HEADERS.map((name) => [name, res.get(name)] as const);
  return Object.fromEntries(told.filter((header): header is [string, string] => header[1] !== undefined));
}

/** The body of an answer that was given before, with all else that was said with it. */
function replay(res: Response, { status, headers, body }: KeptAnswer): unknown {
  KEPT_HEADERS.forEach((name) => res.removeHeader(name));
  res
    .status(status)
    .set(headers ?? {})
    .set('Idempotency-Replayed', 'true');
  return body;
}

const STATUS_URL = /^\/v1\/operations\/([\w-]+)$/;

async function keepOperation(
  { db }: Services,
  { scope }: Context,
  request: OpenedRequest,
  body: unknown,
): Promise<void> {
  const { status_url: url = '' } = body as { status_url?: string };
  const operation = STATUS_URL.exec(url)?.[1];
  if (operation) await leaveOpen(db, scope, request, operation);
}

/** Looks at the answer before it leaves; losing the record is safe, so a failure here does not fail the request. */
function beforeAnswer(res: Response, look: (status: number, body: unknown) => Promise<unknown>): void {
  const send = res.json.bind(res);
  res.json = (body: unknown) => {
    look(res.statusCode, body).then(send, () => send(body));
    return res;
  };
}
