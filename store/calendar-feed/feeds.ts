import type { CalendarFeed, FeedOwner } from '../../domain/calendar-feed/feed';
import { ownerIdOf } from '../../domain/calendar-feed/feed';
import type { EventDraft } from '../../domain/events/event';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { Database, Transaction } from '../db/database';
import type { Environment } from '../environment/environments';
import { EventLog, type Cause } from '../event/events';

const ofOwner = (db: Database, scope: Scope, { personId, userId }: FeedOwner) =>
  db<CalendarFeed>('calendar_feeds').where({ ...inScope(scope), personId, userId });

export async function getFeed(
  db: Database,
  scope: Scope,
  owner: FeedOwner,
): Promise<CalendarFeed | undefined> {
  return ofOwner(db, scope, owner).first();
}

/** The feed that a link names, with its environment. */
export async function findBySecret(
  db: Database,
  secretId: string,
): Promise<{ feed: CalendarFeed; environment: Environment } | undefined> {
  const feed = await db<CalendarFeed>('calendar_feeds').where({ secretId }).first();
  const environment =
    feed && (await db<Environment>('environments').where({ id: feed.environmentId }).first());
  return feed && environment && { feed, environment };
}

/** Makes the link of an owner anew. A repeat of the request, which has left its event, changes nothing. */
export async function openFeed(
  db: Database,
  feed: CalendarFeed & FeedOwner,
  by: { event: EventDraft; cause: Cause },
): Promise<CalendarFeed> {
  await once(db, feed, by, (trx) =>
    trx('calendar_feeds')
      .insert(feed)
      .onConflict(feed.personId === null ? 'userId' : 'personId')
      .merge(['secretId', 'openedAt']),
  );
  return (await getFeed(db, feed, feed)) ?? feed;
}

export async function closeFeed(
  db: Database,
  scope: Scope,
  owner: FeedOwner,
  by: { event: EventDraft; cause: Cause },
): Promise<void> {
  await once(db, { ...inScope(scope), ...owner }, by, (trx) => ofOwner(trx, scope, owner).delete());
}

async function once(
  db: Database,
  owner: Scope & FeedOwner,
  { event, cause }: { event: EventDraft; cause: Cause },
  change: (trx: Transaction) => PromiseLike<unknown>,
): Promise<void> {
  const id = ownerIdOf(owner);
  await db.transaction(async (trx) => {
    const table = owner.personId === null ? 'users' : 'people';
    await trx(table)
      .where({ ...inScope(owner), id })
      .forNoKeyUpdate()
      .first('id');
    const log = new EventLog(trx, owner, cause);
    if (await log.isApplied(id)) return;
    await change(trx);
    await log.append({ id, contractId: null }, [event]);
  });
}
