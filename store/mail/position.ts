import { tellingTypes } from '../../domain/mail/rules';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { Database, Transaction } from '../db/database';
import type { StoredEvent } from '../event/events';
import { readFeed } from '../event/feed';

/** Events that are taken in one transaction: each may be a mail to everybody of the employer's side. */
const AT_ONCE = 100;

/** The events to tell of next, and the place up to which they go. */
export interface Ahead {
  events: StoredEvent[];
  upTo: number;
  isMore: boolean;
}

interface Position {
  position: string;
  silentTo: string;
}

/** Gives places in the feed to what waits for one. Outside of the transaction that takes it, which others wait for. */
export async function placeAhead(db: Database, scope: Scope): Promise<void> {
  const { position } = await positionOf(db, scope);
  await readFeed(db, scope, { after: Number(position), limit: AT_ONCE, types: tellingTypes });
}

/** One at a time writes the mails of an environment. */
export async function lockMail(trx: Transaction, { environmentId }: Scope): Promise<void> {
  await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [`mail/${environmentId}`]);
}

export async function readAhead(trx: Transaction, scope: Scope): Promise<Ahead> {
  const { environmentId } = scope;
  const { position, silentTo } = await positionOf(trx, scope);
  const head = await trx('events')
    .where({ environmentId })
    .whereNotNull('position')
    .max<{ max: string | null }>('position')
    .first();
  const upTo = Number(head?.max ?? position);
  const { rows: events } = await trx.raw<{ rows: StoredEvent[] }>(
    `SELECT found.* FROM unnest(?::text[]) AS wanted(type)
     CROSS JOIN LATERAL (SELECT * FROM events
                         WHERE environment_id = ? AND type = wanted.type AND position > ? AND position <= ?
                         ORDER BY position LIMIT ${AT_ONCE}) AS found
     ORDER BY position LIMIT ${AT_ONCE}`,
    [[...tellingTypes], environmentId, position, upTo],
  );
  const isMore = events.length === AT_ONCE;
  return {
    events: events.filter((event) => BigInt(insertedOf(event)) > BigInt(silentTo)),
    upTo: isMore ? Number(events.at(-1)!.position) : upTo,
    isMore,
  };
}

const insertedOf = (event: StoredEvent) => (event as StoredEvent & { inserted: string }).inserted;

export async function moveTo(trx: Transaction, scope: Scope, position: number): Promise<void> {
  await trx('mail_positions')
    .insert({ ...inScope(scope), position, movedAt: trx.fn.now() })
    .onConflict('environmentId')
    .merge(['position', 'movedAt']);
}

async function positionOf(db: Database, { environmentId }: Scope): Promise<Position> {
  const known = await db<Position & { environmentId: string }>('mail_positions')
    .where({ environmentId })
    .first('position', 'silentTo');
  return known ?? { position: '0', silentTo: '0' };
}
