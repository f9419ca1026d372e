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

/** What the service refuses, or could not do, however often it was asked. `code` is from the closed list in docs/errors.md. */
export class PerdureError extends Error {
  override readonly name = 'PerdureError';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    /** The fields that are wrong, or facts about the refusal. */
    readonly details: readonly ErrorDetail[] | Readonly<Record<string, unknown>> | undefined,
    readonly requestId: string | undefined,
  ) {
    super(message);
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

function toldBy(body: unknown): Told {
  if (typeof body !== 'object' || body === null || !('error' in body)) return {};
  return typeof body.error === 'object' && body.error !== null ? body.error : {};
}
