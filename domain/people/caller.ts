import type { Refusal } from '../shared/errors';
import type { Actor } from '../shared/lifecycle';
import { grantersOf, inOrder, rightsOf, rolesWith, type Right, type Role } from './rights';

interface Calling {
  /** What keys, limits and logs tell callers apart by: the id of the token, or of the user where there is none. */
  id: string;
}

/** A user of the employer's side, or a service that acts for it. */
export interface EmployerCaller extends Calling {
  side: 'employer';
  userId: string | null;
  roles: readonly Role[];
  /** What the token is narrowed to; null where it is to all that the roles have. */
  scopes: readonly Right[] | null;
  rights: ReadonlySet<Right>;
  personId: null;
}

export interface WorkerCaller extends Calling {
  side: 'worker';
  personId: string;
}

/** Who asks, and what they may do now. */
export type Caller = EmployerCaller | WorkerCaller;

/** A token has the rights of its roles as they are now, and of those only what it is narrowed to. */
export function employerCaller(
  given: Pick<EmployerCaller, 'id' | 'userId' | 'roles' | 'scopes'>,
): EmployerCaller {
  return { ...given, side: 'employer', personId: null, rights: narrowed(given.roles, given.scopes) };
}

export function narrowed(roles: readonly Role[], scopes: readonly Right[] | null): ReadonlySet<Right> {
  const held = rightsOf(roles);
  return scopes === null ? held : new Set(scopes.filter((right) => held.has(right)));
}

export const userActor = ({ id, name }: { id: string; name: string }): Actor => ({ type: 'user', id, name });

const either = new Intl.ListFormat('en', { type: 'disjunction' });

/** Why a caller of the employer's side may not do what needs the right, and who can change that; null if they may. */
export function refuseWithout(caller: EmployerCaller, right: Right, form?: string): Refusal | null {
  if (caller.rights.has(right)) return null;
  const heldBy = rolesWith(right);
  const grantedBy = grantersOf(right);
  const isNarrowed = rightsOf(caller.roles).has(right);
  return {
    code: 'missing_right',
    message: `${form ? `Where ${form}, this` : 'This'} needs the right ${right}. ${isNarrowed ? narrowedToo(right) : withoutRole(caller, right)}`,
    details: {
      right,
      missing_in: isNarrowed ? 'scopes' : 'roles',
      held_by: [...heldBy],
      granted_by: grantedBy,
    },
  };
}

function narrowedToo(right: Right): string {
  return `The scopes of this token leave it out; use a token whose scopes name ${right}.`;
}

function withoutRole({ roles, userId }: EmployerCaller, right: Right): string {
  const has = roles.length === 0 ? 'there is no role' : `the roles are ${roles.join(', ')}`;
  const way =
    userId === null
      ? `makes a token with such a role: POST /v1/tokens.`
      : `gives roles: PATCH /v1/users/${userId}.`;
  return `It comes with the role ${either.format(rolesWith(right))}; here ${has}. An ${either.format(grantersOf(right))} ${way}`;
}

/** Rights that are given, or taken, by somebody who does not have them; null if there are none. */
export function refuseBeyond(
  caller: Pick<EmployerCaller, 'rights'>,
  wanted: Iterable<Right>,
  field: string,
): Refusal | null {
  const missing = inOrder(wanted).filter((right) => !caller.rights.has(right));
  if (missing.length === 0) return null;
  return {
    code: 'missing_right',
    field,
    message: `Nobody gives or takes rights that they do not have themselves: ${missing.join(', ')}. Ask somebody who has them.`,
  };
}
