import type { ErrorRequestHandler, RequestHandler } from 'express';
import { ZodError, type core } from 'zod';
import type { Logger } from '../../config/logger';
import { RefusedError } from '../../domain/shared/errors';
import { InvalidFieldError, NotNowError, UnfinishedError } from '../../domain/shared/failures';
import { statusOf, type ErrorCode } from './error-codes';
import { MISSING } from './explain';
import { loggedPath } from './logged-path';
import { shownName } from './storable';

export interface ErrorDetail {
  field: string;
  rule: string;
  message: string;
}

/** An error that is an answer: a status, a stable code, and a sentence that names the rule and the way out. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: ErrorCode | 'pending',
    message: string,
    readonly details?: ErrorDetail[] | Record<string, unknown>,
    readonly headers: Record<string, string> = {},
  ) {
    super(message);
  }
}

export function toApiError(error: unknown): ApiError | null {
  if (error instanceof ApiError) return error;
  if (error instanceof RefusedError) {
    const { code, message, field, details } = error.refusal;
    const about = field ? [{ field, rule: code, message }] : details;
    return new ApiError(statusOf(code), code, message, about);
  }
  if (error instanceof ZodError) return invalidRequest(error.issues.flatMap(describeIssue));
  if (error instanceof InvalidFieldError) return invalidRequest([error]);
  if (error instanceof NotNowError) return notNow(error);
  if (error instanceof UnfinishedError) return unfinished(error);
  return databaseAway(error) ?? fromExpress(error);
}

/**
 * Whether the refusal goes for every try of the command: it was told by the workflow, or follows from what was sent
 * alone. What a state forbade for one moment may have been possible the moment before.
 */
export function isFinal(error: unknown): boolean {
  return error instanceof ZodError || (error instanceof RefusedError && error.isFinal);
}

function notNow({ code, message, retryAfterSeconds }: NotNowError): ApiError {
  return new ApiError(statusOf(code), code, message, undefined, { 'Retry-After': String(retryAfterSeconds) });
}

/** 202 is an answer, not a fault: the command is under way and its outcome can be asked for. */
function unfinished({ message, operationId }: UnfinishedError): ApiError {
  const hint = 'Ask the status URL, or repeat the request with the same Idempotency-Key.';
  const headers = unfinishedHeaders(operationId);
  return new ApiError(202, 'pending', `${message} ${hint}`, { status_url: headers.Location }, headers);
}

/** Where the outcome can be asked for, and when. */
export function unfinishedHeaders(operationId: string) {
  return { Location: `/v1/operations/${operationId}`, 'Retry-After': '2' };
}

/** An answer names so many faults; whoever has more begins with these. */
const MAX_DETAILS = 20;

export function invalidRequest(given: ErrorDetail[]): ApiError {
  const details = given.slice(0, MAX_DETAILS).map(({ field, rule, message }) => ({ field, rule, message }));
  const summary = details.map(({ field, message }) => `${field}: ${message}`).join('; ');
  const rest = given.length > MAX_DETAILS ? `; and ${given.length - MAX_DETAILS} more` : '';
  return new ApiError(400, 'invalid_request', `The request is not valid. ${summary}${rest}`, details);
}

function describeIssue(issue: core.$ZodIssue): ErrorDetail[] {
  const at = (path: PropertyKey[]) => path.map((name) => shownName(String(name))).join('.');
  const field = at(issue.path) || '(body)';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: at([...issue.path, key]),
      rule: 'unknown_field',
      message: 'is not a field of this request; remove it or check its spelling',
    }));
  }
  return [{ field, rule: ruleOf(issue), message: issue.message }];
}

/** The name of the rule that a value breaks: a schema's own where it has one. */
function ruleOf(issue: core.$ZodIssue): string {
  if (issue.message === MISSING) return 'required';
  if (issue.code === 'invalid_format') return issue.format;
  if (issue.code !== 'custom') return issue.code;
  const rule: unknown = issue.params?.['rule'];
  return typeof rule === 'string' ? rule : 'not_allowed';
}

/** SQLSTATE codes, a statement or a lock that took too long among them, and socket errors that mean: not now. What was asked has not been done, or leaves its receipt. */
const AWAY = /^(08|57P|57014|55P03|40001|40P01)|^E(CONN|PIPE|TIMEDOUT)|^KnexTimeout/;

function databaseAway(error: unknown): ApiError | null {
  if (!(error instanceof Error)) return null;
  const { code = error.name } = error as { code?: string };
  if (!AWAY.test(code) && !/Connection terminated|Timeout acquiring a connection/.test(error.message))
    return null;
  return new ApiError(
    503,
    'database_unavailable',
    'The database does not answer at the moment. Send the request again with the same Idempotency-Key.',
    undefined,
    { 'Retry-After': '5' },
  );
}

export function bodyTooLarge(limit: number): ApiError {
  const message = `The body is larger than the ${limit} bytes that this service accepts. Send less at once.`;
  return new ApiError(413, 'body_too_large', message);
}

/** As the parsers of Express throw it; `body` is the text that could not be read, `limit` the bytes it may have. */
interface HttpError {
  type: string;
  status: unknown;
  message: string;
  body: unknown;
  limit: number;
}

/** A lone value is valid JSON all the same, but no request. */
function jsonFault(body: unknown, message = ''): string {
  const isObject = typeof body !== 'string' || /^\s*[{[]/.test(body);
  return isObject ? `The body is not valid JSON: ${message}.` : 'The body is no JSON object.';
}

/** What Express and its parser of JSON throw: by its documented `type`, or else by the status that it carries. */
function fromExpress(error: unknown): ApiError | null {
  if (typeof error !== 'object' || error === null) return null;
  const { type, status, message, body, limit } = error as Partial<HttpError>;
  switch (type) {
    case 'entity.parse.failed':
      return new ApiError(400, 'malformed_json', `${jsonFault(body, message)} Send a JSON object.`);
    case 'utf8.invalid':
      return new ApiError(400, 'malformed_json', 'The body is not valid JSON: it is not encoded in UTF-8.');
    case 'entity.too.large':
      return bodyTooLarge(Number(limit));
    case 'encoding.unsupported':
    case 'charset.unsupported':
      return new ApiError(415, 'unsupported_encoding', 'Send the body as UTF-8 JSON without compression.');
    default:
      return typeof status === 'number' && status >= 400 && status < 500
        ? new ApiError(status, 'malformed_request', `The request cannot be read: ${message}.`)
        : null;
  }
}

export const unknownRoute: RequestHandler = (req, _res, next) => {
  next(
    new ApiError(
      404,
      'unknown_route',
      `There is nothing at ${req.method} ${req.path}. See GET /v1/openapi.json for the routes.`,
    ),
  );
};

/** What is wrong with an error that a route answers, which is then answered as a fault; null where nothing is. */
type Check = (route: unknown, error: ApiError) => Error | null;

/** Last middleware: every error leaves in one shape. A fault is logged whole and answered without its insides. */
export function errorHandler(log: Logger, check: Check = () => null): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    if (res.headersSent) return next(error);
    const known = toApiError(error);
    const undeclared = known && check(res.locals.route, known);
    res.locals.error = error;
    const fault = undeclared ?? (known ? null : error);
    if (fault !== null)
      log.error(
        {
          err: fault,
          method: req.method,
          path: loggedPath(req.originalUrl),
          requestId: res.locals.requestId as string,
        },
        'request failed',
      );
    const answer = known && !undeclared ? known : internalError(undeclared?.message);
    res
      .status(answer.status)
      .set(answer.headers)
      .type('json')
      .json(errorBody(answer, res.locals.requestId as string));
  };
}

function internalError(message = 'Something went wrong here.'): ApiError {
  return new ApiError(
    500,
    'internal_error',
    `${message} Send the request again with the same Idempotency-Key.`,
  );
}

export function errorBody({ status, code, message, details }: ApiError, requestId: string) {
  // Accepted but not finished is no error: it has a status and a place to ask.
  if (status === 202) return { status: code, message, ...details, request_id: requestId };
  return { error: { code, message, ...(details ? { details } : {}), request_id: requestId } };
}
