import type { Refusal } from '../shared/errors';
import type { Actor } from '../shared/lifecycle';
import type { Scope } from '../shared/scope';
import type { Instant } from '../shared/time';
import { narrowed, refuseBeyond, type EmployerCaller } from './caller';
import { inOrder, rights, rightsOf, type Right, type Role } from './rights';

/** Whose a token is. A session is a worker's as well: short-lived, made by the employer to be embedded. */
export const tokenKinds = ['user', 'service', 'worker', 'session'] as const;

export type TokenKind = (typeof tokenKinds)[number];

export interface Token extends Scope {
  id: string;
  kind: TokenKind;
  /** The user whose it is. */
  userId: string | null;
  /** The worker whose it is. */
  personId: string | null;
  /** Those of a service; a user has their own. */
  roles: Role[] | null;
  /** What it is narrowed to; null where it is to all that the roles give. */
  scopes: Right[] | null;
  name: string;
  prefix: string;
  /** Null for those of releases that did not note it, and for what the command line makes. */
  createdBy: Actor | null;
  createdAt: Instant;
  expiresAt: Instant | null;
  isExpired: boolean;
  lastUsedAt: Instant | null;
  revokedAt: Instant | null;
  /** Until when the secret before the last rotation is good, too. */
  previousValidUntil: Instant | null;
}

/** Whose a new token is to be. The roles of a user are those that they have now. */
export type TokenOwner =
  | { kind: 'user'; userId: string; roles: readonly Role[] }
  | { kind: 'service'; roles: readonly Role[] }
  | { kind: 'worker' | 'session'; personId: string };

type Maker = Pick<EmployerCaller, 'userId' | 'scopes' | 'rights'>;

export type Scoping = { ok: true; scopes: Right[] | null } | { ok: false; refusal: Refusal };

/**
 * What a token is narrowed to whose secret somebody is given: never to more than they may do themselves. That holds for
 * the days to come, too: who knows the secret of another user's token gains nothing by what that user is given later.
 */
export function scopesFor(by: Maker, owner: TokenOwner, wanted: readonly Right[] | null): Scoping {
  if ('personId' in owner) {
    const beyond = refuseBeyond(by, ['sessions:manage'], 'person_id');
    return beyond ? { ok: false, refusal: beyond } : { ok: true, scopes: null };
  }
  const beyond = refuseBeyond(by, narrowed(owner.roles, wanted), wanted ? 'scopes' : ownerField(owner));
  if (beyond) return { ok: false, refusal: beyond };
  const isOwn = owner.kind === 'user' && owner.userId === by.userId && by.scopes === null;
  const isFixed = owner.kind === 'service';
  if (isOwn || isFixed || by.rights.size === rights.length)
    return { ok: true, scopes: wanted && inOrder(wanted) };
  return { ok: true, scopes: inOrder((wanted ?? rights).filter((right) => by.rights.has(right))) };
}

/** Scopes that the roles do not give would promise what the token cannot do. */
export function scopesBeyondRoles(roles: readonly Role[], wanted: readonly Right[] | null): Right[] {
  const held = rightsOf(roles);
  return (wanted ?? []).filter((right) => !held.has(right));
}

const ownerField = ({ kind }: TokenOwner) => (kind === 'user' ? 'user_id' : 'roles');

/** The longest that a session of a worker lasts, and how long it does unless something else is said. */
export const SESSION_SECONDS = { least: 60, most: 86_400, usual: 3_600 } as const;

/** The longest that two secrets of one token overlap. */
export const OVERLAP_SECONDS = { most: 604_800, usual: 0 } as const;

/** One that is over is not rotated: a new secret would not work either. */
export function refuseRotation(token: Pick<Token, 'revokedAt' | 'expiresAt' | 'isExpired'>): Refusal | null {
  const { revokedAt, expiresAt, isExpired } = token;
  if (revokedAt === null && !isExpired) return null;
  const why = revokedAt === null ? `expired at ${expiresAt}` : `was revoked at ${revokedAt}`;
  return { code: 'token_over', message: `The token ${why}. Make a new one: POST /v1/tokens.` };
}
