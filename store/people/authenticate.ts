import { hash } from 'node:crypto';
import type { Right, Role } from '../../domain/people/rights';
import type { User } from '../../domain/people/user';
import type { Instant } from '../../domain/shared/time';
import type { Database } from '../db/database';
import { keptRows } from '../db/kept';
import type { Environment } from '../environment/environments';

/** 256 random bits need no slow hash: there is nothing to guess. */
export function hashSecret(secret: string): Buffer {
  return hash('sha256', secret, 'buffer');
}

/** A token by its secret, with whose it is, and whether it is good at this moment of real time. */
export interface Presented {
  id: string;
  name: string;
  roles: Role[] | null;
  scopes: Right[] | null;
  /** Of a service the user who made it. */
  maker: string | null;
  lastUsedAt: Instant | null;
  isRevoked: boolean;
  isExpired: boolean;
  /** The secret before a rotation, whose overlap is over. */
  isReplaced: boolean;
  user: Pick<User, 'id' | 'name' | 'roles' | 'status'> | null;
  person: { id: string; name: string } | null;
  environment: Environment;
}

interface Row extends Omit<Presented, 'user' | 'person' | 'environment'> {
  userId: string | null;
  userName: string;
  userRoles: Role[];
  userStatus: User['status'];
  personId: string | null;
  personName: string;
  environmentId: string;
  organisationId: string;
  kind: Environment['kind'];
  environmentName: string;
  policies: Environment['policies'];
  hasApprovalPolicies: boolean;
  clockNow: Instant | null;
  clockTarget: Instant | null;
  environmentCreatedAt: Instant;
}

/** The user whom a service acts for; null where the command line made it, or the first one of those that made each other. */
const MAKER = `CASE t.created_by->>'type' WHEN 'user' THEN t.created_by->>'id' ELSE t.created_by->>'maker' END`;

/** One statement: each request begins with it. Roles are those of the user at this moment. */
const FIND = `
  SELECT t.id, t.name, t.roles, t.scopes, ${MAKER} AS maker, t.last_used_at, t.revoked_at IS NOT NULL AS is_revoked,
         coalesce(t.expires_at <= now(), false) AS is_expired,
         t.secret_hash <> ? AND t.previous_valid_until <= now() AS is_replaced,
         t.user_id, u.name AS user_name, u.roles AS user_roles, u.status AS user_status,
         t.person_id, p.first_name || ' ' || p.last_name AS person_name,
         e.id AS environment_id, e.organisation_id, e.kind, e.name AS environment_name, e.policies,
         e.has_approval_policies, e.clock_now, e.clock_target, e.created_at AS environment_created_at
  FROM tokens t JOIN environments e ON e.id = t.environment_id
       LEFT JOIN users u ON u.id = t.user_id LEFT JOIN people p ON p.id = t.person_id
  WHERE t.secret_hash = ? OR t.previous_secret_hash = ?`;

export async function findPresented(db: Database, secret: string): Promise<Presented | undefined> {
  const given = hashSecret(secret);
  const [row] = await keptRows<Row>(db, { sql: FIND, bindings: [given, given, given] });
  return row && presented(row);
}

function presented(row: Row): Presented {
  const { userId, userName, userRoles, userStatus, personId, personName, ...rest } = row;
  const { environmentId, organisationId, kind, environmentName, environmentCreatedAt, ...more } = rest;
  const { policies, hasApprovalPolicies, clockNow, clockTarget, ...token } = more;
  return {
    ...token,
    user: userId === null ? null : { id: userId, name: userName, roles: userRoles, status: userStatus },
    person: personId === null ? null : { id: personId, name: personName },
    environment: {
      ...{ id: environmentId, organisationId, kind, name: environmentName },
      ...{ policies, hasApprovalPolicies, clockNow, clockTarget, createdAt: environmentCreatedAt },
    },
  };
}

/** Notes that tokens were used; at most once a minute each, whoever else notes it. */
export async function touchTokens(db: Database, ids: string[]): Promise<void> {
  await db.raw(
    `UPDATE tokens SET last_used_at = now()
     WHERE id = ANY (?::uuid[]) AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')`,
    [`{${ids.join(',')}}`],
  );
}
