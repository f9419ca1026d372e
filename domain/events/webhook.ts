import type { DisabledReason } from '../webhook/endpoint';
import type { Instant } from '../shared/time';

type Row = { id: string };

/** Of an endpoint nothing is told that could be secret, its URL included: whoever may read the row reads that there. */
export interface WebhookPayloads {
  /** Null: it is sent events of every type. */
  'webhook-endpoint.created': Row & { event_types: string[] | null };
  'webhook-endpoint.updated': Row & { changed: string[] };
  'webhook-endpoint.paused': Row;
  'webhook-endpoint.resumed': Row;
  'webhook-endpoint.disabled': Row & { reason: DisabledReason; failing_since: Instant | null };
  'webhook-endpoint.secret_rotated': Row & { overlap_hours: number };
  'webhook-endpoint.redelivery_started': Row & { after: number; to: number; only_failed: boolean };
  'webhook-endpoint.redelivery_stopped': Row;
  'webhook-endpoint.deleted': Row;
}
