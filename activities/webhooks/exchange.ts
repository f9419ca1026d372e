import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';

/** An answer as far as it was read. */
export interface Answer {
  statusCode: number;
  headers: IncomingHttpHeaders;
  /** Its beginning. */
  body: Buffer;
}

export interface Limits {
  timeoutMs: number;
  /** Bytes that are read before the rest is broken off, and those of them that are kept. */
  read: number;
  kept: number;
}

export class TimedOutError extends Error {}
/** Whoever sends wants to know no more of it. */
export class BrokenOffError extends Error {}

/** Requests that are under way, to be broken off together. */
export type UnderWay = Set<() => void>;

/**
 * Sends a request and reads its answer, in all within so much time. Straight from the dispatcher: a stream and an abort
 * signal for each message would cost more than all the rest of its sending.
 */
export function exchange(
  dispatcher: Dispatcher,
  request: Dispatcher.DispatchOptions,
  { timeoutMs, read, kept }: Limits,
  underWay: UnderWay,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let controller: Dispatcher.DispatchController | null = null;
    let isOver = false;
    const chunks: Buffer[] = [];
    const answer: Answer = { statusCode: 0, headers: {}, body: Buffer.alloc(0) };
    let length = 0;

    const end = (error?: Error): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      underWay.delete(breakOff);
      if (error) reject(error);
      else resolve({ ...answer, body: chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks) });
    };
    /** Also while it is still being connected, when there is no controller yet. */
    const halt = (error: Error): void => {
      end(error);
      controller?.abort(error);
    };
    const breakOff = () => halt(new BrokenOffError());
    const timer = setTimeout(() => halt(new TimedOutError()), timeoutMs);
    underWay.add(breakOff);

    dispatcher.dispatch(request, {
      onRequestStart: (started) => {
        controller = started;
        if (isOver) started.abort(new BrokenOffError());
      },
      onResponseStart: (_controller, statusCode, headers) => Object.assign(answer, { statusCode, headers }),
      onResponseData: (reading, chunk) => {
        if (length < kept) chunks.push(chunk.subarray(0, kept - length));
        length += chunk.length;
        if (length <= read || isOver) return;
        end();
        reading.abort(new BrokenOffError());
      },
      onResponseEnd: () => end(),
      onResponseError: (_controller, error) => end(error),
    });
  });
}
