import type { EventType } from '../../domain/events/event';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { Database } from '../db/database';
import type { EventPage, StoredEvent } from './events';

/**
 * The environment's feed. Transactions commit in another order than they insert, so a reader that followed the
 * insert order could step over an event that commits later. Places are therefore given here, under a lock, to
 * what has been committed: gapless, final, and in sequence within each stream.
 */
export async function readFeed(db: Database, scope: Scope, page: EventPage): Promise<StoredEvent[]> {
  let found = await placed(db, scope, page);
  // Of the types that are asked for there may be none among those that get their places first.
  for (let isMore = true; isMore && found.length < page.limit;) {
    isMore = await placeInFeed(db, scope);
    found = await placed(db, scope, page);
  }
  return found;
}

function placed(db: Database, scope: Scope, { after, limit, types }: EventPage): Promise<StoredEvent[]> {
  const events = types ? ofTypes(db, scope, { after, limit, types }) : db<StoredEvent>('events');
  return events
    .where(inScope(scope))
    .where('position', '>', after)
    .orderBy('position')
    .limit(limit)
    .select<StoredEvent[]>('*');
}

/** As many of each type as a page holds: what lies between them is not read, however much that is. */
function ofTypes(
  db: Database,
  { environmentId }: Scope,
  { after, limit, types }: { after: number; limit: number; types: readonly EventType[] },
) {
  const found = db.raw(
    `(SELECT found.* FROM unnest(?::text[]) AS wanted(type)
      CROSS JOIN LATERAL (SELECT * FROM events
                          WHERE environment_id = ? AND type = wanted.type AND position > ?
                          ORDER BY position LIMIT ?) AS found) AS events`,
    [`{${types.join(',')}}`, environmentId, after, limit],
  );
  return db.from<StoredEvent>(found);
}

/** Events that are given places in one statement. */
const AT_ONCE = 10_000;

/** Gives places to what waits for one; answers whether there may be more. */
export async function placeInFeed(db: Database, { environmentId }: Scope): Promise<boolean> {
  const waiting = await db<StoredEvent>('events').where({ environmentId, position: null }).first('id');
  if (!waiting) return false;
  return db.transaction(async (trx) => {
    await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [`feed/${environmentId}`]);
    const { rowCount } = await trx.raw<{ rowCount: number }>(
      `WITH fresh AS (
         SELECT id, row_number() OVER (ORDER BY inserted) AS n FROM events
         WHERE environment_id = :environmentId AND position IS NULL
         ORDER BY inserted LIMIT ${AT_ONCE}
       ), head AS (
         SELECT coalesce(max(position), 0) AS last FROM events
         WHERE environment_id = :environmentId AND position IS NOT NULL
       )
       UPDATE events SET position = head.last + fresh.n FROM fresh, head WHERE events.id = fresh.id`,
      { environmentId },
    );
    return rowCount === AT_ONCE;
  });
}

/** The last place there is, once everything that waits has been given one. */
export async function headOfFeed(db: Database, scope: Scope): Promise<number> {
  for (let isMore = true; isMore;) isMore = await placeInFeed(db, scope);
  const head = await db('events')
    .where({ environmentId: scope.environmentId })
    .whereNotNull('position')
    .orderBy('position', 'desc')
    .first<{ position: string } | undefined>('position');
  return Number(head?.position ?? 0);
}
