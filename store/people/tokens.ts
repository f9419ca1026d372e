import { randomBytes } from 'node:crypto';
import { tokenCreated, tokenRevoked, tokenRotated } from '../../domain/people/events';
import type { Token, TokenKind } from '../../domain/people/token';
import type { EventDraft } from '../../domain/events/event';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { Database } from '../db/database';
import { newId } from '../db/ids';
import { isPast, purge } from '../db/purge';
import { EventLog, type Cause } from '../event/events';
import { hashSecret } from './authenticate';
import { onPage, type Keyset } from '../db/keyset';

export type { Token, TokenKind };

type Owned = Pick<Token, 'organisationId' | 'environmentId' | 'kind' | 'name'>;
type Rest = Pick<Token, 'userId' | 'personId' | 'roles' | 'scopes' | 'createdBy' | 'expiresAt'>;

/** A token as it is made: what is left out is nothing. */
export type NewToken = Owned & Partial<Rest>;

/** A row as it is answered; tokens live by real time, as the database knows it, in sandboxes as well. */
const COLUMNS = `id, organisation_id, environment_id, user_id, person_id, roles, scopes, name, prefix, created_by,
  created_at, expires_at, coalesce(expires_at <= now(), false) AS is_expired, last_used_at, revoked_at, previous_valid_until,
  CASE WHEN is_session THEN 'session' WHEN person_id IS NOT NULL THEN 'worker'
       WHEN user_id IS NOT NULL THEN 'user' ELSE 'service' END AS kind`;

/** The secret names the kind of environment, so that one of a sandbox is not taken for another. */
function newSecret(environment: 'live' | 'sandbox') {
  const secret = `pd_${environment}_${randomBytes(32).toString('base64url')}`;
  return { secret, prefix: secret.slice(0, 14), secretHash: hashSecret(secret) };
}

/** Makes a token and answers its secret, which is shown this once and stored as a hash; with the event, where somebody caused it. */
export async function createToken(
  db: Database,
  { kind, createdBy, ...token }: NewToken,
  environment: 'live' | 'sandbox',
  cause?: Cause,
): Promise<{ token: Token; secret: string }> {
  const { secret, ...kept } = newSecret(environment);
  const side = {
    scope: kind === 'worker' || kind === 'session' ? 'worker' : 'admin',
    isSession: kind === 'session',
  };
  const by = createdBy ? { createdBy: JSON.stringify(createdBy) } : {};
  return db.transaction(async (trx) => {
    const [made] = await trx('tokens')
      .insert({ ...token, ...kept, ...side, ...by, id: newId() })
      .returning<Token[]>(trx.raw(COLUMNS));
    const stream = { id: made!.id, contractId: null };
    if (cause) await new EventLog(trx, made!, cause).append(stream, [tokenCreated(made!, kind)]);
    return { token: made!, secret };
  });
}

export async function getToken(db: Database, scope: Scope, id: string): Promise<Token | undefined> {
  return ofEnvironment(db, scope).where({ id }).first<Token>();
}

export interface TokenFilter {
  kinds?: readonly TokenKind[] | undefined;
  userId?: string | undefined;
  personId?: string | undefined;
}

/** Tokens, the latest first, those that are over included. */
export async function listTokens(
  db: Database,
  scope: Scope,
  { kinds, userId, personId }: TokenFilter,
  page: Keyset,
): Promise<Token[]> {
  const tokens = ofEnvironment(db, scope).as('tokens');
  const query = db.from(tokens);
  onPage(query, 'id', page);
  if (kinds) void query.whereIn('kind', kinds);
  if (userId !== undefined) void query.where({ userId });
  if (personId !== undefined) void query.where({ personId });
  return (await query.select('*')) as Token[];
}

function ofEnvironment(db: Database, scope: Scope) {
  return db('tokens').where(inScope(scope)).select(db.raw(COLUMNS));
}

/**
 * Gives the token a new secret. The one before stays good for so long; the one before that, no longer. One that was revoked
 * meanwhile is answered as it is, and the secret is good for nothing.
 */
export async function rotateToken(
  db: Database,
  { id, ...scope }: Scope & { id: string },
  given: { environment: 'live' | 'sandbox'; overlapSeconds: number; scopes: Token['scopes'] },
  cause: Cause,
): Promise<{ token: Token; secret: string } | undefined> {
  const { environment, overlapSeconds, scopes } = given;
  const { secret, ...kept } = newSecret(environment);
  const change = {
    ...kept,
    scopes,
    previousSecretHash: db.raw('secret_hash'),
    previousValidUntil: db.raw('now() + make_interval(secs => ?)', [overlapSeconds]),
  };
  const event = tokenRotated({ id }, overlapSeconds);
  const token = await changeLiving(db, scope, id, change, event, cause);
  return token && { token, secret };
}

/** Ends a token at once and for good, or finds it ended; undefined where there is none. */
export async function revokeToken(
  db: Database,
  scope: Scope,
  id: string,
  cause: Cause,
): Promise<Token | undefined> {
  return changeLiving(db, scope, id, { revokedAt: db.fn.now() }, tokenRevoked({ id }), cause);
}

async function changeLiving(
  db: Database,
  scope: Scope,
  id: string,
  change: Record<string, unknown>,
  event: EventDraft,
  cause: Cause,
): Promise<Token | undefined> {
  return db.transaction(async (trx) => {
    const token = await ofEnvironment(trx, scope).where({ id }).forUpdate().first<Token>();
    if (!token) return undefined;
    const log = new EventLog(trx, token, cause);
    // The same request, repeated: what it asked for has been done.
    if (await log.isApplied(id)) return token;
    if (token.revokedAt !== null) return token;
    const [changed] = await trx('tokens')
      .where({ ...inScope(scope), id })
      .update(change)
      .returning<Token[]>(trx.raw(COLUMNS));
    await log.append({ id, contractId: null }, [event]);
    return changed;
  });
}

const KEPT_DAYS = 30;

/** Sessions are made by the thousand; those that were over long ago are of no use to anybody. */
export async function purgeSessions(db: Database): Promise<number> {
  return purge(db, { table: 'tokens', isOld: `is_session AND ${isPast('expires_at', KEPT_DAYS)}` });
}
