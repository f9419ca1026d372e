import type { Approval, Principal } from '../../domain/approval/approval';
import { peopleOf, type DecisionFacts } from '../../domain/approval/standing';
import type { Candidate } from '../../domain/approval/who';
import type { Role } from '../../domain/people/rights';
import type { Actor } from '../../domain/shared/lifecycle';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { Instant } from '../../domain/shared/time';
import type { Database } from '../db/database';

interface Row {
  id: string;
  name: string;
  roles: Role[];
  isAway: boolean;
}

/** Users who are active, and services whose token is good, of those that are asked for; and who is away just now. */
const STANDING = `
  WITH away AS (
    SELECT user_id FROM approval_delegations
    WHERE organisation_id = :organisationId AND environment_id = :environmentId
      AND delegate_id = :deciderId::uuid AND starts_at <= :at AND ends_at > :at)
  SELECT id, name, roles, id IN (SELECT user_id FROM away) AS is_away FROM users
  WHERE organisation_id = :organisationId AND environment_id = :environmentId AND status = 'active'
    AND (id = ANY(:ids::uuid[]) OR id IN (SELECT user_id FROM away))
  UNION ALL
  SELECT id, name, roles, false FROM tokens
  WHERE organisation_id = :organisationId AND environment_id = :environmentId AND id = ANY(:ids::uuid[])
    AND scope = 'admin' AND user_id IS NULL AND roles IS NOT NULL AND revoked_at IS NULL
    AND (expires_at IS NULL OR expires_at > now())`;

function readStanding(
  db: Database,
  scope: Scope,
  asked: { ids: Iterable<string>; deciderId: string | null; at: Instant | null },
): Promise<Row[]> {
  const given = { ...inScope(scope), ...asked, ids: [...new Set(asked.ids)] };
  return db.raw<{ rows: Row[] }>(STANDING, given).then(({ rows }) => rows);
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
  return readSeat(db, scope, by, at, peopleOf(asked));
}

/** The same of whoever decides, of those for whom they stand in, and of some others. */
export async function readSeat(
  db: Database,
  scope: Scope,
  by: Pick<Actor, 'type' | 'id'>,
  at: Instant,
  others: readonly Pick<Actor, 'id'>[] = [],
): Promise<DecisionFacts | undefined> {
  if (by.type === 'system' || by.type === 'worker') return undefined;
  const ids = [by.id, ...others.map(({ id }) => id)];
  const rows = await readStanding(db, scope, { ids, deciderId: by.id, at });
  const principals: Principal[] = rows.filter(({ isAway }) => isAway).map(({ id, name }) => ({ id, name }));
  const asked = [...new Set([...ids, ...principals.map(({ id }) => id)])];
  return { roles: rolesOf(rows), principals, asked };
}
