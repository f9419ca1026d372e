import type { EventPage, StoredEvent } from '../../store/event/events';
import { readFeed as readEvents } from '../../store/event/feed';
import type { Context, ReadServices } from '../context';

/** The environment's feed after a position. Read on from the last position seen, and nothing is missed or repeated. */
export function readFeed({ db }: ReadServices, { scope }: Context, page: EventPage): Promise<StoredEvent[]> {
  return readEvents(db, scope, page);
}
