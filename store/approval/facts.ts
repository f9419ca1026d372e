import type { Approval, Approvers, Principal } from '../../domain/approval/approval';
import { peopleOf, type DecisionFacts } from '../../domain/approval/standing';
import type { Candidate } from '../../domain/approval/who';
import { rightsOf, rolesWith, type Role } from '../../domain/people/rights';
import type { Actor } from '../../domain/shared/lifecycle';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { Instant } from '../../domain/shared/time';
import type { Database } from '../db/database';

interface Row {
  id: string;
  name: string;
  roles: Role[];
  isAway: boolean;
  isOther: boolean;
  standsInFor: string[];
}

/**
 * Users who are active, and services whose token is good, of those that are asked for; and who is away just now. For who
 * may decide in the stead of all whom a policy asks, also all of these, with their delegates: so many of each role as
 * could have had their say already, and one more.
 */
const STANDING = `
  WITH active AS NOT MATERIALIZED (
    SELECT id, name, roles FROM users
    WHERE organisation_id = :organisationId AND environment_id = :environmentId AND status = 'active'),
  standing_in AS NOT MATERIALIZED (
    SELECT user_id, delegate_id FROM approval_delegations
    WHERE organisation_id = :organisationId AND environment_id = :environmentId AND starts_at <= :at AND ends_at > :at),
  away AS (SELECT user_id FROM standing_in WHERE delegate_id = :deciderId::uuid),
  overriding AS (SELECT id FROM active WHERE id = :deciderId::uuid AND roles && :overriders::text[]),
  asked AS (
    SELECT id FROM active WHERE id = ANY(:users::uuid[]) AND EXISTS (SELECT FROM overriding)
    UNION
    SELECT holder.id FROM overriding, unnest(:roles::text[]) AS one (role)
    CROSS JOIN LATERAL (SELECT id FROM active WHERE roles @> ARRAY[one.role] ORDER BY id LIMIT :enough) AS holder),
  others AS (
    SELECT id FROM asked UNION SELECT delegate_id FROM standing_in WHERE user_id IN (SELECT id FROM asked)),
  sought AS (
    SELECT unnest(:ids::uuid[]) AS id UNION SELECT user_id FROM away UNION SELECT id FROM others)
  SELECT id, name, roles, id IN (SELECT user_id FROM away) AS is_away, id IN (SELECT id FROM others) AS is_other,
         ARRAY(SELECT user_id FROM standing_in WHERE delegate_id = active.id) AS stands_in_for
  FROM active JOIN sought USING (id)
  UNION ALL
  SELECT id, name, roles, false, false, '{}' FROM tokens
  WHERE organisation_id = :organisationId AND environment_id = :environmentId AND id = ANY(:ids::uuid[])
    AND scope = 'admin' AND user_id IS NULL AND roles IS NOT NULL AND revoked_at IS NULL
    AND (expires_at IS NULL OR expires_at > now())`;

function readStanding(
  db: Database,
  scope: Scope,
  asked: { ids: Iterable<string>; deciderId: string | null; at: Instant | null },
  others: Approvers & { enough: number } = NOBODY,
): Promise<Row[]> {
  const overriders = [...rolesWith('approvals:manage')];
  const given = { ...inScope(scope), ...asked, ...others, overriders, ids: [...new Set(asked.ids)] };
  return db.raw<{ rows: Row[] }>(STANDING, given).then(({ rows }) => rows);
}

const isOverrider = (held: readonly Role[] = []): boolean => rightsOf(held).has('approvals:manage');

const NOBODY = { users: [], roles: [], enough: 0 };

/** Whom these ask in whatever step, and those whom they are escalated to. */
function askedBy(approvals: readonly Approval[]): Approvers & { enough: number } {
  const groups = approvals.flatMap(({ steps, escalation }) => [
    ...steps,
    ...(escalation ? [escalation] : []),
  ]);
  // Besides who have had their say, and in whose stead, or are kept for a later step: those who had a hand in it.
  const most = ({ steps }: Approval) => steps.reduce((sum, { any }) => sum + 2 * any, 0) + 3;
  return {
    users: [...new Set(groups.flatMap(({ users }) => users))],
    roles: [...new Set(groups.flatMap(({ roles }) => roles))],
    enough: Math.max(0, ...approvals.map(most)),
  };
}

const rolesOf = (rows: Candidate[]): DecisionFacts['roles'] =>
  Object.fromEntries(rows.map(({ id, roles }) => [id, roles]));

/** Users and services with these ids who may do something. */
export function readPeople(db: Database, scope: Scope, ids: readonly string[]): Promise<Candidate[]> {
  return ids.length === 0 ? Promise.resolve([]) : readStanding(db, scope, { ids, deciderId: null, at: null });
}

/** What these may do now; whoever may do nothing is not there. */
export async function readRoles(
  db: Database,
  scope: Scope,
  ids: readonly string[],
): Promise<DecisionFacts['roles']> {
  return rolesOf(await readPeople(db, scope, ids));
}

/**
 * What is true at this moment of the people on whom a decision of these depends, in one statement; undefined where no
 * policy asks for anybody, and where it is no person who decides.
 */
export async function readFacts(
  db: Database,
  scope: Scope,
  by: Pick<Actor, 'type' | 'id'>,
  approvals: Iterable<Approval | null | undefined>,
  at: Instant,
): Promise<DecisionFacts | undefined> {
  const asked = [...approvals].filter((approval) => approval != null);
  if (asked.length === 0) return undefined;
  return readSeat(db, scope, by, at, asked);
}

/** The same of whoever decides, of those for whom they stand in, and of all on whom these depend. */
export async function readSeat(
  db: Database,
  scope: Scope,
  by: Pick<Actor, 'type' | 'id'>,
  at: Instant,
  approvals: readonly Approval[] = [],
): Promise<DecisionFacts | undefined> {
  if (by.type === 'system' || by.type === 'worker') return undefined;
  const ids = [by.id, ...peopleOf(approvals).map(({ id }) => id)];
  const rows = await readStanding(db, scope, { ids, deciderId: by.id, at }, askedBy(approvals));
  const principals: Principal[] = rows.filter(({ isAway }) => isAway).map(({ id, name }) => ({ id, name }));
  const asked = [...new Set([...ids, ...principals.map(({ id }) => id)])];
  const roles = rolesOf(rows);
  if (approvals.length === 0 || !isOverrider(roles[by.id])) return { roles, principals, asked };
  const others = rows.filter(({ isOther }) => isOther).map(({ id, standsInFor }) => ({ id, standsInFor }));
  return { roles, principals, asked, others };
}
