import type { Right, Role } from '../../domain/people/rights';
import { userCreated } from '../../domain/people/events';
import type { User } from '../../domain/people/user';
import { newId } from '../../store/db/ids';
import { createToken } from '../../store/people/tokens';
import { insertUser } from '../../store/people/users';
import { Api } from './http';
import { stackAddress, START, type World } from './world';

export interface TestUser {
  user: User;
  api: Api;
  tokenId: string;
}

/** A user with these roles, and a token of theirs that is narrowed to these rights, if any. */
export async function userIn(world: World, roles: Role[], scopes: Right[] | null = null): Promise<TestUser> {
  const id = newId();
  const user: User = {
    ...{ ...world.scope, id, name: `User ${roles.join(' ')}`, email: `${id}@example.com`, roles },
    ...{ status: 'active', locale: 'en', issuer: null, subject: null, version: 1, createdAt: START },
  };
  const cause = { actor: { type: 'system' as const, id: 'test', name: 'Test' }, at: START, commandId: id };
  await insertUser(world.db, user, [userCreated(user)], cause);
  return { user, ...(await tokenOf(world, user, scopes)) };
}

export async function tokenOf(world: World, { id: userId }: User, scopes: Right[] | null = null) {
  const given = { ...world.scope, kind: 'user' as const, userId, scopes, name: 'Test' };
  const { token, secret } = await createToken(world.db, given, 'sandbox');
  return { api: new Api(stackAddress().url, secret), tokenId: token.id };
}
