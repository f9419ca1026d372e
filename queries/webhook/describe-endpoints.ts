import type { Instant } from '../../domain/shared/time';
import { neglectedSince, type Patience } from '../../domain/webhook/standing';
import { headOfFeed } from '../../store/event/feed';
import { readBacklogs } from '../../store/webhook/backlog';
import { countWaiting } from '../../store/webhook/delivery-log';
import type { Endpoint } from '../../store/webhook/endpoints';
import type { Context, ReadServices } from '../context';

/** An endpoint with how it is doing. */
export interface DescribedEndpoint {
  endpoint: Endpoint;
  /** What has been taken from the feed, or is to be sent again, and has not arrived yet. */
  undelivered: number;
  /** Events that have not been looked at yet, of whichever type. */
  behind: number;
  /** Since when nothing has been sent although something is due; null: sending goes on. */
  neglectedSince: Instant | null;
}

export async function describeEndpoints(
  { db }: ReadServices,
  { scope }: Context,
  endpoints: Endpoint[],
  patience: Patience,
): Promise<DescribedEndpoint[]> {
  if (endpoints.length === 0) return [];
  const ids = endpoints.map(({ id }) => id);
  const [head, waiting, backlogs] = await Promise.all([
    headOfFeed(db, scope),
    countWaiting(db, ids),
    readBacklogs(db, { ids }),
  ]);
  const neglected = new Map(
    backlogs.map((each) => [each.id, neglectedSince(each, each, { ...each, patience })]),
  );
  return endpoints.map((endpoint) => ({
    endpoint,
    undelivered: waiting.get(endpoint.id) ?? 0,
    behind: Math.max(0, head - endpoint.position),
    neglectedSince: neglected.get(endpoint.id) ?? null,
  }));
}
