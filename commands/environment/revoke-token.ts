import { notFound } from '../../domain/shared/failures';
import type { Context } from '../../queries/context';
import { revokeToken as markRevoked } from '../../store/environment/tokens';
import type { Services } from '../services';

/** Ends a token at once and for good. */
export async function revokeToken({ db }: Services, { scope }: Context, id: string): Promise<void> {
  if (!(await markRevoked(db, scope, id))) throw notFound('token');
}
