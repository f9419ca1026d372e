import type { StoredEvent } from '../../../queries/event/list-contract-events';

export function eventView(event: StoredEvent) {
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
