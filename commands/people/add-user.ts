import { decideNewUser, type User } from '../../domain/people/user';
import { RefusedError } from '../../domain/shared/errors';
import type { Context } from '../../queries/context';
import { insertUser } from '../../store/people/users';
import type { Services } from '../services';
import { employer } from './employer';

export type UserInput = Pick<User, 'name' | 'email' | 'roles' | 'locale'>;

/** Adds somebody of the employer's side; an e-mail address belongs to one user only. */
export async function addUser({ db }: Services, context: Context, input: UserInput): Promise<User> {
  const { scope, actor, now, commandId, resourceId } = context;
  const user: User = {
    ...{ ...scope, ...input, id: resourceId, status: 'active', createdAt: now },
    ...{ version: 1, issuer: null, subject: null },
  };
  const decision = decideNewUser(user, employer(context));
  if (!decision.ok) throw new RefusedError(decision.refusal);
  const { next, events } = decision.change;
  const added = await insertUser(db, next, events, { actor, at: now, commandId });
  if (added) return added;
  throw new RefusedError({
    code: 'email_taken',
    message: `A user here has the e-mail address ${input.email} already.`,
    details: [{ field: 'email', rule: 'unique', message: 'belongs to another user here' }],
  });
}
