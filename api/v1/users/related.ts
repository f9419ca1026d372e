import { readUsers } from '../../../queries/people/read-users';
import { keyed, toOne, type Relation, type Target } from '../../shared/expand/relation';
import { user } from './schemas';
import { userView } from './views';

const users: Target<typeof user> = {
  schema: user,
  needs: 'users:read',
  read: async ({ services, context }, ids) =>
    keyed(await readUsers(services, context, ids), ({ id }) => id, userView),
};

/** The user whose a row is, where it is a user's. */
export const ofItsUser: Relation<{ user_id: string | null }> = toOne(users, ({ user_id }) => user_id);

/** The user who stands in for another. */
export const ofItsDelegate: Relation<{ delegate_id: string }> = toOne(
  users,
  ({ delegate_id }) => delegate_id,
);
