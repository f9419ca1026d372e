import type { ErrorRequestHandler, RequestHandler } from 'express';
import { ZodError, type core } from 'zod';
import type { Logger } from '../config/logger';
import { RefusedError, type RefusalCode } from '../domain/errors';

export interface ErrorDetail {
  field: string;
  rule: string;
  message: string;
}

/** An error that is an answer: a status, a stable code, and a sentence that names the rule and the way out. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly details?: ErrorDetail[] | Record<string, unknown>,
    readonly headers: Record<string, string> = {},
  ) {
    super(message);
  }
}

export const notFound = (what: string): ApiError =>
  new ApiError(404, 'not_found', `There is no such ${what}.`);

/** 409 where the state forbids it and may change; 422 where the content breaks a business rule (spec 6.21). */
const statusOf: Record<RefusalCode, number> = {
  already_signed: 409,
  sign_order: 409,
  contract_not_submitted: 409,
  contract_not_active: 409,
  contract_ended: 409,
  contract_already_signed: 409,
  contract_not_ended: 409,
  invite_before_client_signature: 409,
  no_open_invitation: 409,
  invitation_expired: 409,
  invitation_withdrawn: 409,
  not_your_contract: 403,
  wrong_token_scope: 403,
  not_pending: 409,
  no_change: 422,
  amendment_overlap: 409,
  effective_before_start: 422,
  after_completion: 409,
  amendment_expired: 409,
  amendment_final: 409,
  termination_exists: 409,
  termination_final: 409,
  termination_not_found: 404,
  completion_date_past: 422,
  completion_before_start: 422,
  completion_after_end: 422,
  notice_period: 422,
  amount_required: 422,
  end_before_start: 422,
  number_taken: 409,
  external_id_taken: 409,
  renewal_exists: 409,
  not_found: 404,
  invoice_locked: 409,
  adjustment_immutable: 409,
  already_reviewed: 409,
  not_your_adjustment: 403,
  self_approval: 403,
  amount_sign: 400,
  before_start: 422,
  currency_not_allowed: 422,
  single_attachment: 400,
  recurring_attachment: 400,
  rule_over: 409,
  too_many_documents: 422,
  invoice_not_payable: 409,
  invoice_not_cancelable: 409,
  mixed_currencies: 422,
  method_not_available: 422,
  payment_final: 409,
  payment_not_ready: 409,
  payment_with_gateway: 409,
  payment_date_past: 422,
  credit_used: 409,
  no_unlocked_cycle: 409,
};

export function toApiError(error: unknown): ApiError | null {
  if (error instanceof ApiError) return error;
  if (error instanceof RefusedError) {
    const { code, message, field, details } = error.refusal;
    const about = field ? [{ field, rule: code, message }] : details;
    return new ApiError(statusOf[code], code, message, about);
  }
  if (error instanceof ZodError) return invalidRequest(error);
  return databaseAway(error) ?? fromBodyParser(error);
}

function invalidRequest(error: ZodError): ApiError {
  const details = error.issues.flatMap(describeIssue);
  const summary = details.map(({ field, message }) => `${field}: ${message}`).join('; ');
  return new ApiError(400, 'invalid_request', `The request is not valid. ${summary}`, details);
}

function describeIssue(issue: core.$ZodIssue): ErrorDetail[] {
  const field = issue.path.join('.') || '(body)';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: [...issue.path, key].join('.'),
      rule: 'unknown_field',
      message: 'is not a field of this request; remove it or check its spelling',
    }));
  }
  return [{ field, rule: issue.code, message: issue.message }];
}

/** SQLSTATE classes and socket errors that mean: not now. What was asked has not been done, or leaves its receipt. */
const AWAY = /^(08|57P)|^E(CONN|PIPE|TIMEDOUT)|^KnexTimeout/;

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

/** What express.json() and multer throw, by its documented `type` or `code`. */
function fromBodyParser(error: unknown): ApiError | null {
  if (typeof error !== 'object' || error === null) return null;
  const { type, code, message } = error as { type?: string; code?: string; message?: string };
  switch (type ?? code) {
    case 'entity.parse.failed':
      return new ApiError(400, 'malformed_json', `The body is not valid JSON: ${message}`);
    case 'entity.too.large':
    case 'LIMIT_FILE_SIZE':
      return new ApiError(413, 'body_too_large', 'The body is larger than this service accepts.');
    case 'encoding.unsupported':
    case 'charset.unsupported':
      return new ApiError(415, 'unsupported_encoding', 'Send the body as UTF-8 JSON without compression.');
    case 'LIMIT_UNEXPECTED_FILE':
    case 'LIMIT_FILE_COUNT':
      return new ApiError(400, 'single_file', 'Send exactly one file, in the part named "file".');
    default:
      return null;
  }
}

export const unknownRoute: RequestHandler = (req, _res, next) => {
  next(
    new ApiError(
      404,
      'unknown_route',
      `There is nothing at ${req.method} ${req.path}. See README.md for the routes.`,
    ),
  );
};

/** Last middleware: every error leaves in one shape. A fault is logged whole and answered without its insides. */
export function errorHandler(log: Logger): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    if (res.headersSent) return next(error);
    const known = toApiError(error);
    if (!known)
      log.error(
        { err: error, method: req.method, path: req.path, requestId: res.locals.requestId as string },
        'request failed',
      );
    const answer =
      known ??
      new ApiError(
        500,
        'internal_error',
        'Something went wrong here. Send the request again with the same Idempotency-Key.',
      );
    res
      .status(answer.status)
      .set(answer.headers)
      .json(errorBody(answer, res.locals.requestId as string));
  };
}

export function errorBody({ status, code, message, details }: ApiError, requestId: string) {
  // Accepted but not finished is no error: it has a status and a place to ask.
  if (status === 202) return { status: code, message, ...details, request_id: requestId };
  return { error: { code, message, ...(details ? { details } : {}), request_id: requestId } };
}
