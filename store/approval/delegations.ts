import type { Delegation, DelegationFacts } from '../../domain/approval/delegation';
import type { User } from '../../domain/people/user';
import { RefusedError } from '../../domain/shared/errors';
import type { Decision } from '../../domain/shared/lifecycle';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { Instant } from '../../domain/shared/time';
import type { Database, Transaction } from '../db/database';
import { onPage, type Keyset } from '../db/keyset';
import { EventLog, type Cause } from '../event/events';

export type { Delegation };

export async function getDelegation(db: Database, scope: Scope, id: string): Promise<Delegation | undefined> {
  return db<Delegation>('approval_delegations')
    .where({ ...inScope(scope), id })
    .first();
}

export interface DelegationFilter {
  userId?: string | undefined;
  delegateId?: string | undefined;
  activeAt?: Instant | undefined;
}

/** Delegations, the latest first. */
export async function listDelegations(
  db: Database,
  scope: Scope,
  { userId, delegateId, activeAt }: DelegationFilter,
  page: Keyset,
): Promise<Delegation[]> {
  const query = db<Delegation>('approval_delegations').where(inScope(scope));
  onPage(query, 'id', page);
  if (userId !== undefined) void query.where({ userId });
  if (delegateId !== undefined) void query.where({ delegateId });
  if (activeAt !== undefined) void query.whereRaw('starts_at <= ? AND ends_at > ?', [activeAt, activeAt]);
  return query;
}

/** Those that go for some instant between the two. */
export async function delegationsOver(
  db: Database,
  scope: Scope,
  first: Instant,
  last: Instant,
): Promise<Delegation[]> {
  return db<Delegation>('approval_delegations')
    .where(inScope(scope))
    .whereRaw('starts_at <= ? AND ends_at > ?', [last, first]);
}

type Decide = (found: Delegation | undefined, facts: DelegationFacts) => Decision<Delegation | null>;

/**
 * Makes, changes or deletes a delegation by a decision under a lock of all of the user's: two at once come one after the
 * other, and never overlap. Undefined where there is nothing to change.
 */
export async function writeDelegation(
  db: Database,
  scope: Scope,
  { id, userId, delegateId }: Pick<Delegation, 'id' | 'userId' | 'delegateId'>,
  decide: Decide,
  cause: Cause,
): Promise<Delegation | undefined> {
  return db.transaction(async (trx) => {
    await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [`delegations/${userId}`]);
    const found = await getDelegation(trx, scope, id);
    const log = new EventLog(trx, scope, cause);
    // The same request, repeated: what it asked for has been done, and may have been changed again since.
    if (await log.isApplied(id)) return found;
    const decision = decide(found, await factsOf(trx, scope, userId, delegateId));
    if (!decision.ok) throw new RefusedError(decision.refusal);
    const { next, events } = decision.change;
    const row = trx('approval_delegations');
    if (next === null) await row.where({ ...inScope(scope), id }).delete();
    else await row.insert(next).onConflict('id').merge();
    await log.append({ id, contractId: null }, events);
    return next ?? found;
  });
}

async function factsOf(
  trx: Transaction,
  scope: Scope,
  userId: string,
  delegateId: string,
): Promise<DelegationFacts> {
  const delegate = await trx<User>('users')
    .where({ ...inScope(scope), id: delegateId })
    .first();
  const others = await trx<Delegation>('approval_delegations').where({ ...inScope(scope), userId });
  return { delegate, others };
}
