import { scopesFor } from '../../domain/people/token';
import type { Person } from '../../domain/people/person';
import { RefusedError } from '../../domain/shared/errors';
import { addElapsedSeconds } from '../../domain/shared/time';
import type { Context } from '../../queries/context';
import { realNow } from '../../store/db/real-now';
import { createToken } from '../../store/people/tokens';
import type { Services } from '../services';
import type { NewToken } from './create-token';
import { employer } from './employer';

/** A short-lived token of a worker, made by the employer: for a page that shows the worker what is theirs. */
export async function openSession(
  { db }: Services,
  context: Context,
  { id: personId, firstName, lastName }: Person,
  seconds: number,
): Promise<NewToken> {
  const { scope, environment, actor, now: at, commandId } = context;
  const scoping = scopesFor(employer(context), { kind: 'session', personId }, null);
  if (!scoping.ok) throw new RefusedError(scoping.refusal);
  const token = {
    ...{ ...scope, kind: 'session' as const, personId, name: `Session of ${firstName} ${lastName}` },
    ...{ expiresAt: addElapsedSeconds(realNow(), seconds), createdBy: actor },
  };
  return createToken(db, token, environment.kind, { actor, at, commandId });
}
