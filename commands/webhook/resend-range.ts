import { invalidField } from '../../domain/shared/failures';
import type { Instant } from '../../domain/shared/time';
import type { Context, ReadServices } from '../../queries/context';
import { placesBetween } from '../../store/webhook/delivery-log';
import type { Endpoint } from '../../store/webhook/endpoints';
import { sendEndpoint } from './send-endpoint';

/** By places of the feed, or by the time in which things were first taken up for the endpoint. */
export type WantedRange =
  { after: number; to: number | undefined } | { from: Instant; until: Instant | undefined };

/** Sends a range of events again, up to the place from which on the endpoint is sent them anyway. */
export async function resendRange(
  services: ReadServices,
  context: Context,
  endpoint: Endpoint,
  { failedOnly, ...wanted }: WantedRange & { failedOnly: boolean },
): Promise<Endpoint> {
  const places = 'from' in wanted ? await placesOf(services, endpoint, wanted) : wanted;
  const { position } = endpoint;
  if (places.after >= position)
    throw invalidField(
      'after',
      'range',
      `must be below ${position}, up to which the endpoint has been sent events; it is sent later ones anyway`,
    );
  const range = { after: places.after, to: Math.min(places.to ?? position, position), failedOnly };
  return sendEndpoint(services, context, endpoint.id, { type: 'resend', range });
}

async function placesOf(
  { db }: ReadServices,
  endpoint: Endpoint,
  time: { from: Instant; until: Instant | undefined },
) {
  const found = await placesBetween(db, endpoint, { from: time.from, to: time.until });
  if (found) return { after: found.first - 1, to: found.last };
  throw invalidField(
    'date_from',
    'range',
    'begins a time in which nothing was first sent to this endpoint, as far as its log goes back (30 days); name a place by after instead',
  );
}

/** What has not been sent again yet is not. */
export function stopResending(services: ReadServices, context: Context, id: string): Promise<Endpoint> {
  return sendEndpoint(services, context, id, { type: 'stopResending' });
}
