export interface ErrorDetail {
  field: string;
  rule: string;
  message: string;
}

interface Told {
  code?: unknown;
  message?: unknown;
  details?: unknown;
  request_id?: unknown;
}

/**
 * What the service refuses, or could not do, however often it was asked. `code` is from the closed list in docs/errors.md,
 * or one of the client's own, which its README has. Where no answer came, `status` is 0.
 */
export class PerdureError extends Error {
  override readonly name = 'PerdureError';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    /** The fields that are wrong, or facts about the refusal. */
    readonly details: readonly ErrorDetail[] | Readonly<Record<string, unknown>> | undefined,
    readonly requestId: string | undefined,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** From an answer that is none of success. A proxy in between may answer in another shape. */
export function errorFrom(status: number, body: unknown, headers: Headers): PerdureError {
  const told = toldBy(body);
  const requestId = typeof told.request_id === 'string' ? told.request_id : headers.get('X-Request-Id');
  return new PerdureError(
    status,
    typeof told.code === 'string' ? told.code : `http_${status}`,
    typeof told.message === 'string' ? told.message : `The service answered ${status}.`,
    told.details as PerdureError['details'],
    requestId ?? undefined,
  );
}

/** No answer came, or it broke off: whether a write took effect is not known; sent again with its key, it takes effect once. */
export function unreachable(status: number, url: string, cause: unknown): PerdureError {
  const why = cause instanceof Error ? `: ${reasonOf(cause)}` : '';
  const message = `The service at ${new URL(url).origin} cannot be reached${why}.`;
  return new PerdureError(status, 'unreachable', message, undefined, undefined, { cause });
}

/** `fetch` itself only says that it failed. */
function reasonOf({ message, cause }: Error): string {
  return cause instanceof Error && cause.message ? cause.message : message;
}

function toldBy(body: unknown): Told {
  if (typeof body !== 'object' || body === null || !('error' in body)) return {};
  return typeof body.error === 'object' && body.error !== null ? body.error : {};
}
