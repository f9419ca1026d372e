import type { StoredEvent } from '../../../store/event/events';

export function eventWire(event: StoredEvent) {
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
