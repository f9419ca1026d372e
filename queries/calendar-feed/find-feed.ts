import type { CalendarFeed, FeedOwner } from '../../domain/calendar-feed/feed';
import { notFound } from '../../domain/shared/failures';
import { getFeed } from '../../store/calendar-feed/feeds';
import type { Context, ReadServices } from '../context';

export async function findFeed(
  { db }: ReadServices,
  { scope }: Context,
  owner: FeedOwner,
): Promise<CalendarFeed> {
  const feed = await getFeed(db, scope, owner);
  if (!feed) throw notFound('calendar feed');
  return feed;
}
