import { FAILURES_AT_ONCE } from '../../domain/webhook/health';
import type { Queue } from '../../domain/webhook/queue';
import { afterAttempt, BATCH_BEGINS_MS, isGone, type SendingRules } from '../../domain/webhook/sending';
import type { AttemptRow } from '../../store/webhook/record-batch';
import type { Item } from './batch';
import type { UnderWay } from './exchange';
import type { Receiver, Send, Sent } from './send';

export interface Stops {
  /** Nothing more is begun. */
  soon: AbortSignal;
  /** What is under way is broken off. */
  now: AbortSignal;
}

interface Sending {
  queue: Queue<Item>;
  receiver: Receiver;
  lanes: number;
  send: Send;
  rules: SendingRules;
  stops: Stops;
}

/** An attempt and what it was of, in the order in which they ended. */
export type Attempted = Sent & { isTest: boolean };

export interface SentBatch {
  came: Attempted[];
  attempts: AttemptRow[];
  /** It failed again and again, so that the rest was not tried. */
  isSick: boolean;
}

/** Sends what the queue gives, so many at a time, until it gives nothing more. */
export async function sendBatch({ queue, receiver, lanes, send, rules, stops }: Sending): Promise<SentBatch> {
  const came: Attempted[] = [];
  const attempts: AttemptRow[] = [];
  const until = performance.now() + BATCH_BEGINS_MS;
  const underWay: UnderWay = new Set();
  const breakOff = () => underWay.forEach((each) => each());
  let inARow = 0;
  let isSick = false;

  const one = async (item: Item): Promise<void> => {
    const sent = await send(receiver, { id: item.eventId, body: item.body() }, underWay);
    if (!sent) return queue.settle(item, null);
    const number = item.attempts + 1;
    queue.settle(item, afterAttempt({ number, cause: item.cause }, sent, rules, Math.random()));
    came.push({ ...sent, isTest: item.cause === 'test' });
    attempts.push({ ...sent, number, deliveryId: item.id });
    inARow = sent.outcome === 'delivered' ? -Infinity : inARow + 1;
    isSick = inARow >= FAILURES_AT_ONCE;
    if (isSick || isGone(sent)) queue.hold();
  };

  const lane = async () => {
    for (;;) {
      if (stops.soon.aborted || performance.now() > until) queue.hold();
      const item = queue.take();
      if (item === null) return;
      await one(item);
    }
  };
  stops.now.addEventListener('abort', breakOff);
  try {
    await Promise.all(Array.from({ length: lanes }, lane));
  } finally {
    stops.now.removeEventListener('abort', breakOff);
  }
  return { came, attempts, isSick };
}
