import { notFound } from '../../domain/shared/failures';
import type { Context } from '../../queries/context';
import { revokeToken as markRevoked } from '../../store/people/tokens';
import type { Services } from '../services';

/** Ends a token at once and for good, with both its secrets where it was rotated. */
export async function revokeToken({ db }: Services, context: Context, id: string): Promise<void> {
  const { scope, actor, now: at, commandId } = context;
  if (!(await markRevoked(db, scope, id, { actor, at, commandId }))) throw notFound('token');
}
