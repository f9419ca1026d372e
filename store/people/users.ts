import type { EventDraft } from '../../domain/events/event';
import type { Decision } from '../../domain/shared/lifecycle';
import { RefusedError } from '../../domain/shared/errors';
import type { User } from '../../domain/people/user';
import { inScope, type Scope } from '../../domain/shared/scope';
import { violates, type Database, type Transaction } from '../db/database';
import { narrow, type CommonFilter } from '../db/narrow';
import { EventLog, type Cause } from '../event/events';
import { onPage, type Keyset } from '../db/keyset';

export type { User };

/** What is decided about a user while nobody else's rights in the environment change. */
export interface Standing {
  user: User;
  /** How many others are owners and active. */
  otherOwners: number;
}

/** Inserts a user with their event; undefined when somebody has the e-mail address, or the identity, already. */
export async function insertUser(
  db: Database,
  user: User,
  events: EventDraft[],
  cause: Cause,
): Promise<User | undefined> {
  try {
    return await db.transaction(async (trx) => {
      const inserted: unknown[] = await trx('users').insert(user).onConflict('id').ignore().returning('id');
      // The id comes from the idempotency key, so a row that is there already is this very request, repeated.
      if (inserted.length === 0) return getUser(trx, user, user.id);
      await new EventLog(trx, user, cause).append({ id: user.id, contractId: null }, events);
      return user;
    });
  } catch (error) {
    if (violates(error, 'users_email') || violates(error, 'users_identity')) return undefined;
    throw error;
  }
}

/**
 * Changes a user by a decision that is made under a lock of all users of the environment: two owners who disable each
 * other at once come one after the other, and the second one is refused. Undefined where there is no such user.
 */
export async function changeUser(
  db: Database,
  scope: Scope,
  id: string,
  decide: (standing: Standing) => Decision<User>,
  cause: Cause,
): Promise<User | undefined> {
  return db.transaction(async (trx) => {
    await lockUsers(trx, scope);
    const user = await trx<User>('users')
      .where({ ...inScope(scope), id })
      .forUpdate()
      .first();
    if (!user) return undefined;
    const log = new EventLog(trx, user, cause);
    // The same request, repeated: what it asked for has been done, and may have been changed again since.
    if (await log.isApplied(id)) return user;
    const decision = decide({ user, otherOwners: await countOwners(trx, scope, id) });
    if (!decision.ok) throw new RefusedError(decision.refusal);
    const { next, events } = decision.change;
    if (events.length === 0) return user;
    const { name, roles, status, locale, version } = next;
    await trx('users')
      .where({ ...inScope(scope), id })
      .update({ name, roles, status, locale, version });
    await log.append({ id, contractId: null }, events);
    return next;
  });
}

async function lockUsers(trx: Transaction, { environmentId }: Scope): Promise<void> {
  await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [`users/${environmentId}`]);
}

async function countOwners(trx: Transaction, scope: Scope, besides: string): Promise<number> {
  const rows: unknown[] = await trx('users')
    .where({ ...inScope(scope), status: 'active' })
    .whereNot({ id: besides })
    .whereRaw(`'owner' = ANY (roles)`)
    .select('id');
  return rows.length;
}

export async function getUser(db: Database, scope: Scope, id: string): Promise<User | undefined> {
  return db<User>('users')
    .where({ ...inScope(scope), id })
    .first();
}

/** Those of the ids that there are. */
export async function readUsers(db: Database, scope: Scope, ids: string[]): Promise<User[]> {
  return db<User>('users').where(inScope(scope)).whereIn('id', ids);
}

export async function findUserByEmail(db: Database, scope: Scope, email: string): Promise<User | undefined> {
  return db<User>('users').where(inScope(scope)).whereRaw('lower(email) = lower(?)', [email]).first();
}

/** Users, the latest first. */
export async function listUsers(
  db: Database,
  scope: Scope,
  filter: CommonFilter & { role?: string | undefined },
  page: Keyset,
): Promise<User[]> {
  const query = db<User>('users').where(inScope(scope));
  onPage(query, 'id', page);
  if (filter.role) void query.whereRaw('? = ANY (roles)', [filter.role]);
  narrow(query, filter, { status: 'status' });
  return await query;
}
