import type { EventDraft, Told } from '../events/event';
import type { WebhookPayloads } from '../events/webhook';
import type { DisabledReason, Endpoint } from './endpoint';

type Row = { id: string };

export const createdEvent = ({ id, eventTypes }: Pick<Endpoint, 'id' | 'eventTypes'>): EventDraft => ({
  type: 'webhook-endpoint.created',
  payload: { id, event_types: eventTypes },
});

type OfRowAlone = {
  [Type in keyof WebhookPayloads]: Row extends WebhookPayloads[Type] ? Type : never;
}[keyof WebhookPayloads];

/** What tells of an endpoint, and nothing besides. */
export const toldOf = <Type extends OfRowAlone>(type: Type, { id }: Row) => ({ type, payload: { id } });

const names = { name: 'name', description: 'description', url: 'url', eventTypes: 'event_types' } as const;
type Field = keyof typeof names;

/** The fields that differ, by the names that they have in the API. */
export function changedEvent(
  before: Pick<Endpoint, 'id' | Field>,
  after: Pick<Endpoint, Field>,
): Told<'webhook-endpoint.updated', WebhookPayloads['webhook-endpoint.updated']> {
  const differs = (field: Field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]);
  const changed = (Object.keys(names) as Field[]).filter(differs).map((field) => names[field]);
  return { type: 'webhook-endpoint.updated', payload: { id: before.id, changed } };
}

export const disabledEvent = (
  { id, failingSince }: Pick<Endpoint, 'id' | 'failingSince'>,
  reason: DisabledReason,
): EventDraft => ({
  type: 'webhook-endpoint.disabled',
  payload: { id, reason, failing_since: failingSince },
});

export const rotatedEvent = ({ id }: Row, overlapHours: number): EventDraft => ({
  type: 'webhook-endpoint.secret_rotated',
  payload: { id, overlap_hours: overlapHours },
});

export const resendingEvent = (
  { id }: Row,
  { after, to, failedOnly }: { after: number; to: number; failedOnly: boolean },
): EventDraft => ({
  type: 'webhook-endpoint.redelivery_started',
  payload: { id, after, to, only_failed: failedOnly },
});
