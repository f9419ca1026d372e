import { readUsers } from '../../../queries/people/read-users';
import { keyed, toOne, type Relation } from '../../shared/expand/relation';
import { user } from './schemas';
import { userView } from './views';

/** The user whose a row is, where it is a user's. */
export const ofItsUser: Relation<{ user_id: string | null }> = toOne(
  {
    schema: user,
    needs: 'users:read',
    read: async ({ services, context }, ids) =>
      keyed(await readUsers(services, context, ids), ({ id }) => id, userView),
  },
  ({ user_id }) => user_id,
);
