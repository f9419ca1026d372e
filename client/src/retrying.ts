import { randomUUID } from 'node:crypto';

export interface Patience {
  /** How many times a request is sent at most. */
  tries: number;
  /** The pause after the first try; each one after it is twice as long, up to `maxPauseMs`. */
  pauseMs: number;
  maxPauseMs: number;
  /** How long the outcome of a command that is under way (202) is asked for. */
  outcomeMs: number;
  sleep: (ms: number) => Promise<void>;
}

export const defaultPatience: Patience = {
  tries: 5,
  pauseMs: 250,
  maxPauseMs: 10_000,
  outcomeMs: 60_000,
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

type Fetch = (request: Request) => Promise<Response>;

const KEY = 'Idempotency-Key';
/** Tokens, their new secrets, and sessions. */
const SHOWN_ONCE = /\/(tokens|tokens\/[^/]+\/rotate|people\/[^/]+\/sessions)$/;
const STATUS_PATH = /^\/v1\/operations\/[\w-]+$/;

/**
 * A `fetch` that sends a request again where that can help: after faults of the network, 429, 503 and other faults of
 * the service. A write has a key that stays the same, so that it takes effect once; one that is under way is waited for.
 */
export function retrying(fetch: Fetch, patience: Patience): Fetch {
  return async (request) => {
    // Its answer is shown once and never repeated, so that a second try would make a second token.
    const isOnce = request.method === 'POST' && SHOWN_ONCE.test(new URL(request.url).pathname);
    const isWrite = request.method !== 'GET' && request.method !== 'HEAD';
    if (isWrite && !isOnce && !request.headers.has(KEY)) request.headers.set(KEY, randomUUID());
    const tries = isOnce ? 1 : patience.tries;
    for (let attempt = 1; ; attempt += 1) {
      const isLast = attempt === tries;
      try {
        const response = await fetch(request.clone());
        if (response.status === 202 && isWrite) return await outcomeOf(response, request, fetch, patience);
        if (isLast || !isWorthAnother(response.status)) return response;
        await response.body?.cancel();
        await patience.sleep(pauseAfter(attempt, response.headers, patience));
      } catch (error) {
        if (isLast || request.signal.aborted) throw error;
        await patience.sleep(pauseAfter(attempt, null, patience));
      }
    }
  };
}

function isWorthAnother(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/** What the service asks for; otherwise longer each time, and never the same for clients that began together. */
function pauseAfter(attempt: number, headers: Headers | null, { pauseMs, maxPauseMs }: Patience): number {
  const asked = Number(headers?.get('Retry-After') ?? NaN);
  if (asked >= 0) return asked * 1_000;
  const longest = Math.min(maxPauseMs, pauseMs * 2 ** (attempt - 1));
  return longest / 2 + Math.random() * (longest / 2);
}

/**
 * After so many looks the request itself is sent again: of a try that was cut off with the process that had it, the status
 * URL may never know, but the request, with its key, finds out.
 */
const LOOKS = 5;

/** Asks for the outcome until there is one; then the same request, with the same key, is answered by it. */
async function outcomeOf(
  accepted: Response,
  request: Request,
  fetch: Fetch,
  patience: Patience,
): Promise<Response> {
  const { sleep, outcomeMs } = patience;
  let response = accepted;
  let waited = 0;
  let looks = 0;
  while (response.status === 202 && waited < outcomeMs) {
    const path = response.headers.get('Location') ?? '';
    const pause = Math.max(100, pauseAfter(1, response.headers, patience));
    await sleep(pause);
    waited += pause;
    looks += 1;
    // The key is not for where anything else leads.
    const headers = { Authorization: request.headers.get('Authorization') ?? '' };
    const asked = STATUS_PATH.test(path)
      ? await fetch(new Request(new URL(path, request.url), { headers }))
      : null;
    if (asked?.ok && (await statusIn(asked)) === 'pending' && looks % LOOKS !== 0) continue;
    response = await fetch(request.clone());
  }
  return response;
}

async function statusIn(response: Response): Promise<unknown> {
  const body: unknown = await response.json().catch(() => null);
  return typeof body === 'object' && body !== null && 'status' in body ? body.status : null;
}
