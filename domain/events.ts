/** The event catalogue. Names are the product's public vocabulary (spec 1.4, 2.4): never rename one. */
export const eventTypes = [
  'contract.created',
  'contract.updated',
  'contract.deleted',
  'contract.status.updated',
  'contract.client_signed',
  'contract.worker_signed',
  'contract.signed',
  'contract.declined',
  'contract.activated',
  'contract.completed',
  'contract.renewed',
  'contract.terminated',
  'contract.archived',
  'contract.expiring',
  'contract.signature.reminded',
  'contract.invitation.sent',
  'contract.invitation.withdrawn',
  'contract.invitation.expired',
  'contract.document.added',
  'contract.external_id.set',
  'contract.amended',
  'contract.amendment.proposed',
  'contract.amendment.client_signed',
  'contract.amendment.signed',
  'contract.amendment.declined',
  'contract.amendment.withdrawn',
  'contract.amendment.expired',
  'contract.amendment.voided',
  'contract.amendment.reminded',
  'contract.termination.scheduled',
  'contract.termination.cancelled',
  'contract.termination.reminded',
  'people.created',
  'people.terminated',
  'group.created',
] as const;

export type EventType = (typeof eventTypes)[number];

/** An event as a decision drafts it; the store adds its place in the contract's chain. */
export interface EventDraft {
  type: EventType;
  payload: Record<string, unknown>;
}
