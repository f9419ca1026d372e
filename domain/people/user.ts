import type { Locale } from '../language/locale';
import { change, refuse, type Decision } from '../shared/lifecycle';
import type { Scope } from '../shared/scope';
import type { Instant } from '../shared/time';
import { refuseBeyond, type EmployerCaller } from './caller';
import { userCreated } from './events';
import { rightsOf, roles as allRoles, type Right, type Role } from './rights';

export const userStatuses = ['active', 'disabled'] as const;

/** Somebody of the employer's side. */
export interface User extends Scope {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  status: (typeof userStatuses)[number];
  /** In which language they are told things. */
  locale: Locale;
  /** Who vouches for them elsewhere, and under which name: the issuer and subject of OpenID Connect. */
  issuer: string | null;
  subject: string | null;
  version: number;
  createdAt: Instant;
}

export type UserChange = Partial<Pick<User, 'name' | 'roles' | 'status' | 'locale'>>;

type Granter = Pick<EmployerCaller, 'rights'>;

/** Somebody new is given no right that whoever adds them does not have. */
export function decideNewUser(user: User, by: Granter): Decision<User> {
  const roles = ordered(user.roles);
  const beyond = refuseBeyond(by, rightsOf(roles), 'roles');
  if (beyond) return { ok: false, refusal: beyond };
  return change({ ...user, roles }, userCreated({ ...user, roles }));
}

/** `otherOwners`: how many others are owners and active. The caller holds the lock under which that stays true. */
export function decideUserChange(
  user: User,
  wanted: UserChange,
  by: Granter,
  otherOwners: number,
): Decision<User> {
  const roles = wanted.roles ? ordered(wanted.roles) : user.roles;
  const next: User = { ...user, ...wanted, roles };
  const field = wanted.status === undefined || wanted.status === user.status ? 'roles' : 'status';
  const beyond = refuseBeyond(by, movedRights(user, next), field);
  if (beyond) return { ok: false, refusal: beyond };
  if (isOwner(user) && !isOwner(next) && otherOwners === 0) {
    return refuse(
      'last_owner',
      'Nobody else is an owner here, and somebody has to be. Make another user an owner first.',
      { field },
    );
  }
  const events = eventsOf(user, next);
  return change(events.length === 0 ? user : { ...next, version: user.version + 1 }, ...events);
}

export function isOwner({ roles, status }: Pick<User, 'roles' | 'status'>): boolean {
  return status === 'active' && roles.includes('owner');
}

/** What somebody can do after a change and could not before, or the other way round. */
function movedRights(before: User, after: User): Right[] {
  const had = rightsOf(before.roles);
  const has = rightsOf(after.roles);
  if (before.status !== after.status) return [...had, ...has];
  return [...[...had].filter((right) => !has.has(right)), ...[...has].filter((right) => !had.has(right))];
}

function eventsOf(before: User, { id, name, locale, roles, status }: User) {
  const isRenamed = before.name !== name || before.locale !== locale;
  const isMoved = before.roles.join() !== roles.join();
  const updated = {
    type: 'user.updated' as const,
    payload: { id, ...(isMoved ? { roles, former_roles: before.roles } : {}) },
  };
  const switched = status === 'active' ? ('user.enabled' as const) : ('user.disabled' as const);
  return [
    ...(isRenamed || isMoved ? [updated] : []),
    ...(before.status === status ? [] : [{ type: switched, payload: { id } }]),
  ];
}

const ordered = (given: readonly Role[]): Role[] => allRoles.filter((role) => given.includes(role));
