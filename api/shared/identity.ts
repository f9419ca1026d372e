import { employerCaller, userActor, type Caller } from '../../domain/people/caller';
import type { Role, Right } from '../../domain/people/rights';
import type { User } from '../../domain/people/user';
import type { Actor } from '../../domain/shared/lifecycle';
import type { Context } from '../../queries/context';
import { newId } from '../../store/db/ids';
import { nowIn, scopeOfEnvironment, type Environment } from '../../store/environment/environments';
import type { Presented } from '../../store/people/authenticate';
import { disabledUser, refused } from './refused-token';

/** Who a request is from, and where: what a token, or whatever else is sent as one, says. */
export interface Identity {
  caller: Caller;
  actor: Actor;
  environment: Environment;
}

/** Whose a token of ours is, if it is still good. */
export function identityOfToken(presented: Presented): Identity {
  const { id, name, user, person, environment, roles, scopes, maker } = presented;
  if (presented.isRevoked) throw refused('token_revoked', 'This token has been revoked.');
  if (presented.isExpired) throw refused('token_expired', 'This token has expired.');
  if (presented.isReplaced)
    throw refused('token_expired', 'This token has been rotated; use its new secret.');
  if (person) {
    const caller: Caller = { id, side: 'worker', personId: person.id };
    return { caller, actor: { type: 'worker', id: person.id, name: person.name }, environment };
  }
  if (user) return identityOfUser(user, environment, { id, scopes });
  const caller = employerCaller({ id, userId: null, roles: roles ?? [], scopes });
  return { caller, actor: { type: 'service', id, name, ...(maker !== null && { maker }) }, environment };
}

/** A user by one of their tokens, or by what vouches for them: then keys and limits go by the user. */
export function identityOfUser(
  user: { id: string; name: string; roles: Role[]; status: User['status'] },
  environment: Environment,
  { id, scopes }: { id: string; scopes: Right[] | null } = { id: user.id, scopes: null },
): Identity {
  if (user.status === 'disabled') throw disabledUser();
  const caller = employerCaller({ id, userId: user.id, roles: user.roles, scopes });
  return { caller, actor: userActor(user), environment };
}

export function contextFor({ caller, actor, environment }: Identity): Context {
  const scope = scopeOfEnvironment(environment);
  const ids = { commandId: newId(), resourceId: newId() };
  return { scope, environment, caller, actor, now: nowIn(environment), ...ids };
}
