import { scopesBeyondRoles, scopesFor, type TokenOwner } from '../../domain/people/token';
import type { Right, Role } from '../../domain/people/rights';
import { RefusedError } from '../../domain/shared/errors';
import { invalidField } from '../../domain/shared/failures';
import type { Instant } from '../../domain/shared/time';
import type { Context, ReadServices } from '../../queries/context';
import { realNow } from '../../store/db/real-now';
import { createToken as storeToken, type Token } from '../../store/people/tokens';
import { getPerson } from '../../store/people/people';
import { getUser } from '../../store/people/users';
import type { Services } from '../services';
import { employer } from './employer';

export type WantedOwner =
  | { kind: 'user'; userId: string }
  | { kind: 'service'; roles: Role[] }
  | { kind: 'worker'; personId: string };

export interface TokenInput {
  owner: WantedOwner;
  name: string;
  scopes: Right[] | null;
  /** By real time, in sandboxes as well. */
  expiresAt: Instant | null;
}

export interface NewToken {
  token: Token;
  /** Shown this once; only its hash is kept. */
  secret: string;
}

/** Makes a token for a user, a service or a worker, with no right that whoever makes it does not have. */
export async function createToken(
  services: Services,
  context: Context,
  input: TokenInput,
): Promise<NewToken> {
  const { scope, environment, actor, now: at, commandId } = context;
  const { name, expiresAt } = input;
  if (expiresAt !== null && expiresAt <= realNow())
    throw invalidField('expires_at', 'future', `must be after ${realNow()}: tokens expire by real time`);
  const owner = await knownOwner(services, context, input.owner);
  const scoping = scopesFor(employer(context), owner, input.scopes);
  if (!scoping.ok) throw new RefusedError(scoping.refusal);
  checkScopes(owner, input.scopes);
  const whose = { userId: null, personId: null, roles: null, ...ownerColumns(owner) };
  const token = {
    ...scope,
    ...whose,
    kind: owner.kind,
    name,
    expiresAt,
    scopes: scoping.scopes,
    createdBy: actor,
  };
  return storeToken(services.db, token, environment.kind, { actor, at, commandId });
}

async function knownOwner({ db }: ReadServices, { scope }: Context, owner: WantedOwner): Promise<TokenOwner> {
  switch (owner.kind) {
    case 'service':
      return owner;
    case 'worker':
      if (await getPerson(db, scope, owner.personId)) return owner;
      throw invalidField('person_id', 'unknown_person', 'is not the id of a person here');
    case 'user': {
      const user = await getUser(db, scope, owner.userId);
      if (!user) throw invalidField('user_id', 'unknown_user', 'is not the id of a user here');
      if (user.status === 'disabled')
        throw invalidField(
          'user_id',
          'user_disabled',
          'is the id of a user who is disabled; enable them first',
        );
      return { ...owner, roles: user.roles };
    }
  }
}

function checkScopes(owner: TokenOwner, wanted: Right[] | null): void {
  if (!('roles' in owner)) return;
  const beyond = scopesBeyondRoles(owner.roles, wanted);
  if (beyond.length > 0) {
    const roles = owner.roles.join(', ');
    throw invalidField(
      'scopes',
      'beyond_roles',
      `names rights that do not come with ${roles}: ${beyond.join(', ')}`,
    );
  }
}

function ownerColumns(owner: TokenOwner): Partial<Pick<Token, 'userId' | 'personId' | 'roles'>> {
  switch (owner.kind) {
    case 'user':
      return { userId: owner.userId };
    case 'service':
      return { roles: [...owner.roles] };
    case 'worker':
    case 'session':
      return { personId: owner.personId };
  }
}
