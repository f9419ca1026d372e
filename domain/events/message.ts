import type { Actor } from '../shared/lifecycle';
import type { Instant } from '../shared/time';
import type { EventType } from './event';

/** As much of a recorded event as the world is told. */
export interface RecordedEvent {
  id: string;
  type: EventType;
  contractId: string | null;
  streamId: string;
  seq: number;
  position: string | number | null;
  actor: Actor;
  payload: Record<string, unknown>;
  occurredAt: Instant;
}

/**
 * An event as a webhook delivers it: `type`, `timestamp` and `data` as Standard Webhooks names them, and beside them
 * what puts it in order.
 */
export function messageOf(event: RecordedEvent) {
  const { id, type, contractId, streamId, seq, position, actor, payload, occurredAt } = event;
  return {
    id,
    type,
    timestamp: occurredAt,
    contract_id: contractId,
    stream_id: streamId,
    seq,
    position: position === null ? null : Number(position),
    actor,
    data: payload,
  };
}
