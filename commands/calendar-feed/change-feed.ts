import { feedClosed, feedOpened, type CalendarFeed, type FeedOwner } from '../../domain/calendar-feed/feed';
import type { Context } from '../../queries/context';
import { closeFeed as close, openFeed as open } from '../../store/calendar-feed/feeds';
import { newId } from '../../store/db/ids';
import type { Services } from '../services';

/** Makes the secret link of a calendar; the former one, where there is one, leads nowhere from then on. */
export function openFeed(
  { db }: Services,
  { scope, actor, now, commandId, resourceId }: Context,
  owner: FeedOwner,
): Promise<CalendarFeed> {
  const feed = { ...scope, ...owner, id: resourceId, secretId: newId(), openedAt: now };
  return open(db, feed, { event: feedOpened(owner), cause: { actor, at: now, commandId } });
}

/** The link leads nowhere from now on. */
export function closeFeed(
  { db }: Services,
  { scope, actor, now, commandId }: Context,
  owner: FeedOwner,
): Promise<void> {
  return close(db, scope, owner, { event: feedClosed(owner), cause: { actor, at: now, commandId } });
}
