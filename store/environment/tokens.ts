import { inScope, type Scope } from '../../domain/shared/scope';
import { hash, randomBytes } from 'node:crypto';
import type { Instant } from '../../domain/shared/time';
import { type Database } from '../db/database';
import type { Environment } from './environments';
import { newId } from '../db/ids';
import { keptRows } from '../db/kept';

export interface Token extends Scope {
  id: string;
  scope: 'admin' | 'worker';
  personId: string | null;
  name: string;
  prefix: string;
  createdAt: Instant;
  revokedAt: Instant | null;
}

export interface Authenticated {
  token: Token;
  /** Full name of the person that a worker token stands for. */
  personName: string | null;
  environment: Environment;
}

/** 256 random bits need no slow hash: there is nothing to guess. */
function hashSecret(secret: string): Buffer {
  return hash('sha256', secret, 'buffer');
}

/** Makes a token and answers its secret, which is shown this once and stored as a hash. */
export async function createToken(
  db: Database,
  token: Pick<Token, 'organisationId' | 'environmentId' | 'scope' | 'personId' | 'name'> & {
    kind: 'live' | 'sandbox';
  },
): Promise<{ id: string; secret: string; prefix: string }> {
  const { kind, ...row } = token;
  const secret = `pd_${kind}_${randomBytes(32).toString('base64url')}`;
  const id = newId();
  const prefix = secret.slice(0, 14);
  await db('tokens').insert({ ...row, id, prefix, secretHash: hashSecret(secret) });
  return { id, secret, prefix };
}

type Found = Token &
  Environment & { environmentName: string; environmentCreatedAt: Instant; personName: string | null };

const FIND = `
  SELECT t.id, t.organisation_id, t.environment_id, t.scope, t.person_id, t.name, t.prefix, t.created_at, t.revoked_at,
         p.first_name || ' ' || p.last_name AS person_name, e.kind, e.name AS environment_name, e.policies,
         e.clock_now, e.clock_target, e.created_at AS environment_created_at
  FROM tokens t JOIN environments e ON e.id = t.environment_id LEFT JOIN people p ON p.id = t.person_id
  WHERE t.secret_hash = ? AND t.revoked_at IS NULL`;

export async function authenticate(db: Database, secret: string): Promise<Authenticated | undefined> {
  const rows = await keptRows<Found>(db, { sql: FIND, bindings: [hashSecret(secret)] });
  const row = rows[0];
  if (!row) return undefined;
  const {
    kind,
    environmentName,
    policies,
    clockNow,
    clockTarget,
    environmentCreatedAt,
    personName,
    ...token
  } = row;
  const { organisationId, environmentId: id } = token;
  return {
    token,
    personName,
    environment: {
      id,
      organisationId,
      kind,
      name: environmentName,
      policies,
      clockNow,
      clockTarget,
      createdAt: environmentCreatedAt,
    },
  };
}

export async function listTokens(
  db: Database,
  scope: Scope,
  page: { before: string | null; limit: number },
): Promise<Token[]> {
  const query = db<Token>('tokens').where(inScope(scope)).orderBy('id', 'desc').limit(page.limit);
  if (page.before) void query.where('id', '<', page.before);
  return query.select(
    'id',
    'organisationId',
    'environmentId',
    'scope',
    'personId',
    'name',
    'prefix',
    'createdAt',
    'revokedAt',
  );
}

export async function revokeToken(db: Database, scope: Scope, id: string): Promise<boolean> {
  const revoked = await db('tokens')
    .where({ ...inScope(scope), id })
    .whereNull('revokedAt')
    .update({ revokedAt: db.fn.now() });
  return revoked > 0;
}
