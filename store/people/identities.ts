import { identityBound } from '../../domain/people/events';
import type { User } from '../../domain/people/user';
import { userActor } from '../../domain/people/caller';
import type { Instant } from '../../domain/shared/time';
import { violates, type Database } from '../db/database';
import { newId } from '../db/ids';
import { keptRows } from '../db/kept';
import { nowIn, scopeOfEnvironment, type Environment } from '../environment/environments';
import { EventLog } from '../event/events';

/** As an issuer vouches for somebody, for one environment. */
export interface Identity {
  environmentId: string;
  issuer: string;
  subject: string;
}

export interface SignedIn {
  environment: Environment;
  user: Pick<User, 'id' | 'name' | 'roles' | 'status'> | null;
}

interface Row extends Omit<Environment, 'name'> {
  environmentName: string;
  userId: string | null;
  userName: string;
  roles: User['roles'];
  status: User['status'];
}

/** One statement: each request begins with it. Roles are those of the user at this moment. */
const FIND = `
  SELECT e.id, e.organisation_id, e.kind, e.name AS environment_name, e.policies, e.has_approval_policies,
         e.clock_now, e.clock_target, e.created_at,
         u.id AS user_id, u.name AS user_name, u.roles, u.status
  FROM environments e LEFT JOIN users u ON u.environment_id = e.id AND u.issuer = ? AND u.subject = ?
  WHERE e.id = ?`;

export async function findSignedIn(db: Database, identity: Identity): Promise<SignedIn> {
  const { environmentId, issuer, subject } = identity;
  const [row] = await keptRows<Row>(db, { sql: FIND, bindings: [issuer, subject, environmentId] });
  if (!row) throw new Error(`The issuer ${issuer} is to vouch for an environment that is not there.`);
  const { environmentName: name, userId: id, userName, roles, status, ...environment } = row;
  return {
    environment: { ...environment, name },
    user: id === null ? null : { id, name: userName, roles, status },
  };
}

/** Binds an identity to the active user who has the e-mail address and no identity yet, if there is one. */
export async function bindIdentity(
  db: Database,
  environment: Environment,
  { issuer, subject, email }: Identity & { email: string },
): Promise<void> {
  const scope = scopeOfEnvironment(environment);
  const at: Instant = nowIn(environment);
  try {
    await db.transaction(async (trx) => {
      const [user] = await trx('users')
        .where({ ...scope, status: 'active', issuer: null })
        .whereRaw('lower(email) = lower(?)', [email])
        .update({ issuer, subject, version: trx.raw('version + 1') })
        .returning<Pick<User, 'id' | 'name'>[]>(['id', 'name']);
      if (!user) return;
      const log = new EventLog(trx, scope, { actor: userActor(user), at, commandId: newId() });
      await log.append({ id: user.id, contractId: null }, [identityBound(user, { issuer, subject })]);
    });
  } catch (error) {
    // Two requests at once, of which the other was first: what it has bound is there.
    if (!violates(error, 'users_identity')) throw error;
  }
}
