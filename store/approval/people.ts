import type { Approvers } from '../../domain/approval/approval';
import type { Delegation } from '../../domain/approval/delegation';
import type { Candidate } from '../../domain/approval/who';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { Instant } from '../../domain/shared/time';
import type { Database } from '../db/database';

/** So many are named at most, where somebody asks who could decide. */
export const MOST_CANDIDATES = 100;

/** Active users who are named, or have one of the roles. */
export async function readCandidates(
  db: Database,
  scope: Scope,
  { users, roles }: Approvers,
): Promise<Candidate[]> {
  return db('users')
    .where({ ...inScope(scope), status: 'active' })
    .whereRaw('(id = ANY(?::uuid[]) OR roles && ?::text[])', [[...users], [...roles]])
    .orderBy('id')
    .limit(MOST_CANDIDATES)
    .select<Candidate[]>('id', 'name', 'roles');
}

/** Who is away at this moment, of these, and who decides in their stead. */
export async function readAway(
  db: Database,
  scope: Scope,
  userIds: readonly string[],
  at: Instant,
): Promise<Delegation[]> {
  return db<Delegation>('approval_delegations')
    .where(inScope(scope))
    .whereRaw('user_id = ANY(?::uuid[]) AND starts_at <= ? AND ends_at > ?', [[...userIds], at, at]);
}
