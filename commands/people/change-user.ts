import { decideUserChange, type User, type UserChange } from '../../domain/people/user';
import { notFound } from '../../domain/shared/failures';
import { refuseMoved } from '../../domain/shared/lifecycle';
import type { Context } from '../../queries/context';
import { changeUser as storeUser } from '../../store/people/users';
import type { Services } from '../services';
import { employer } from './employer';

/** Renames, disables or enables a user, or gives them other roles. It goes for their tokens from the next request on. */
export async function changeUser(
  { db }: Services,
  context: Context,
  id: string,
  wanted: UserChange,
): Promise<User> {
  const { scope, actor, now: at, commandId, ifVersion } = context;
  const by = employer(context);
  const changed = await storeUser(
    db,
    scope,
    id,
    ({ user, otherOwners }) => {
      const moved = refuseMoved(user, ifVersion);
      return moved ? { ok: false, refusal: moved } : decideUserChange(user, wanted, by, otherOwners);
    },
    { actor, at, commandId },
  );
  if (!changed) throw notFound('user');
  return changed;
}
