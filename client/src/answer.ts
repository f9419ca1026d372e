import { PerdureError, unreachable } from './errors';

/** What an answer says, by its type: JSON as what it stands for, text as text, anything else as a `Blob`. */
export async function bodyOf(response: Response, url: string): Promise<unknown> {
  const type = response.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  const isJson = type === '' || /[/+]json$/.test(type);
  let text: string;
  try {
    if (!isJson && !type.startsWith('text/')) return await response.blob();
    text = await response.text();
  } catch (cause) {
    throw isAbort(cause) ? cause : unreachable(response.status, url, cause);
  }
  if (!isJson) return text;
  return text === '' ? undefined : parsed(text, response);
}

/** What the caller ended on purpose is no fault of the service. */
function isAbort(cause: unknown): boolean {
  return cause instanceof Error && cause.name === 'AbortError';
}

function parsed(text: string, { status, headers }: Response): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const requestId = headers.get('X-Request-Id') ?? undefined;
    const message = 'The answer says that it is JSON, but it is not.';
    throw new PerdureError(status, 'unreadable', message, undefined, requestId, { cause });
  }
}
