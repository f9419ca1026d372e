import type { z } from 'zod';
import type { Attempt, DescribedDelivery, Delivery } from '../../../queries/webhook/find-delivery';
import type { DescribedEndpoint } from '../../../queries/webhook/describe-endpoints';
import type { Secrets } from '../../../queries/webhook/read-secret';
import type { Endpoint } from '../../../queries/webhook/find-endpoint';
import { endpointNext } from '../../../domain/webhook/next';
import type { SendingRules } from '../../../domain/webhook/sending';
import type { delivery as deliverySchema, deliveryDetails, webhook, webhookSecret } from './schemas';

export function webhookView(
  { endpoint, undelivered, behind, neglectedSince }: DescribedEndpoint,
  rules: SendingRules,
): z.input<typeof webhook> {
  const { id, name, description, url, eventTypes, status, position, version } = endpoint;
  const { replayAfter: after, replayTo: to, replayFailedOnly: only_failed } = endpoint;
  return {
    ...{ id, name, description, url, event_types: eventTypes, status },
    disabled_reason: endpoint.disabledReason,
    disabled_at: endpoint.disabledAt,
    failing_since: endpoint.failingSince,
    last_delivered_at: endpoint.lastDeliveredAt,
    ...{ undelivered, position, behind },
    redelivery: after === null || to === null ? null : { after, to, only_failed },
    previous_secret_until: endpoint.previousSecretUntil,
    next: endpointNext(endpoint, { rules, neglectedSince }),
    created_at: endpoint.createdAt,
    updated_at: endpoint.updatedAt,
    version,
  };
}

export function secretView(
  { previousSecretUntil }: Endpoint,
  { secret, previous }: Secrets,
): z.input<typeof webhookSecret> {
  const until = previous === null ? null : previousSecretUntil;
  return { secret, previous_secret: previous, previous_secret_until: until };
}

export function deliveryView(delivery: Delivery): z.input<typeof deliverySchema> {
  const { id, position, cause, status } = delivery;
  return {
    ...{ id, webhook_id: delivery.endpointId, event_id: delivery.eventId, type: delivery.eventType },
    ...{ stream_id: delivery.streamId, position, cause, status, attempt_count: delivery.attempts },
    next_attempt_at: delivery.nextAttemptAt,
    created_at: delivery.createdAt,
    ended_at: delivery.endedAt,
  };
}

export function deliveryDetailsView({
  delivery,
  body,
  attempts,
}: DescribedDelivery): z.input<typeof deliveryDetails> {
  return { ...deliveryView(delivery), body, attempts: attempts.map((each) => attemptView(each, body)) };
}

function attemptView(attempt: Attempt, body: string) {
  const { number, at, outcome, statusCode, error } = attempt;
  const response =
    statusCode === null
      ? null
      : { status: statusCode, headers: attempt.responseHeaders ?? {}, body: attempt.responseBody ?? '' };
  return {
    ...{ number, at, duration_ms: attempt.durationMs, outcome },
    ...{ request: { headers: attempt.requestHeaders, body }, response, error },
  };
}
