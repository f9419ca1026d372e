import { readFeed as readEvents, type StoredEvent } from '../../store/event/events';
import type { Context, ReadServices } from '../context';

/** The environment's feed after a position. Read on from the last position seen, and nothing is missed or repeated. */
export function readFeed(
  { db }: ReadServices,
  { scope }: Context,
  page: { after: number; limit: number },
): Promise<StoredEvent[]> {
  return readEvents(db, scope, page);
}
