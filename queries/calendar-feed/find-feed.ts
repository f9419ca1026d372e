import type { CalendarFeed, FeedOwner } from '../../domain/calendar-feed/feed';
import { getFeed } from '../../store/calendar-feed/feeds';
import type { Context, ReadServices } from '../context';

/** Undefined where nobody has made its link. */
export function findFeed(
  { db }: ReadServices,
  { scope }: Context,
  owner: FeedOwner,
): Promise<CalendarFeed | undefined> {
  return getFeed(db, scope, owner);
}
