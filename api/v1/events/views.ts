import type { z } from 'zod';
import type { StoredEvent } from '../../../queries/event/list-contract-events';
import type { events as schema } from './schemas';

export function eventsView(events: StoredEvent[], next: number): z.infer<typeof schema> {
  return { data: events.map(eventView), next_after: next };
}

function eventView(event: StoredEvent) {
  const { id, type, contractId, streamId, seq, actor, payload, occurredAt, prevHash, hash, position } = event;
  return {
    id,
    type,
    contract_id: contractId,
    stream_id: streamId,
    seq,
    actor,
    payload,
    occurred_at: occurredAt,
    prev_hash: prevHash,
    hash,
    ...(position === null ? {} : { position: Number(position) }),
  };
}
