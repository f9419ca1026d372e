import type { EventType } from '../events/event';
import type { Scope } from '../shared/scope';
import type { Instant } from '../shared/time';

export const deliveryStatuses = ['queued', 'retrying', 'delivered', 'dead'] as const;

export type DeliveryStatus = (typeof deliveryStatuses)[number];

/** An event that was taken from the feed, one that somebody wants to be sent again, or a message made to try. */
export const deliveryCauses = ['event', 'redelivery', 'test'] as const;

export type DeliveryCause = (typeof deliveryCauses)[number];

/** One message to one endpoint. Its instants are of real time. */
export interface Delivery extends Scope {
  id: string;
  endpointId: string;
  /** The id of the message, `webhook-id`. */
  eventId: string;
  eventType: EventType | 'webhook.test';
  streamId: string;
  position: number | null;
  cause: DeliveryCause;
  body: string | null;
  status: DeliveryStatus;
  attempts: number;
  /** Null while an earlier one of the stream is under way, and when it has ended. */
  nextAttemptAt: Instant | null;
  createdAt: Instant;
  endedAt: Instant | null;
}

/** Whether an answer came, and if not, why. `answered` is every answer but 2xx. */
export const attemptOutcomes = ['delivered', 'answered', 'timeout', 'connection', 'blocked'] as const;

export type AttemptOutcome = (typeof attemptOutcomes)[number];

/** One try of a delivery, as its log tells it. */
export interface Attempt {
  number: number;
  at: Instant;
  durationMs: number;
  outcome: AttemptOutcome;
  statusCode: number | null;
  requestHeaders: Record<string, string>;
  responseHeaders: Record<string, string> | null;
  /** Its beginning. */
  responseBody: string | null;
  error: string | null;
}

/** As much of an answer as is kept, and as is read. */
export const KEPT_OF_ANSWER = 4_096;
export const READ_OF_ANSWER = 65_536;
