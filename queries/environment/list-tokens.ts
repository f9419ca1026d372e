import { listTokens as readTokens, type Token } from '../../store/environment/tokens';
import type { Context, Keyset, ReadServices } from '../context';

export type { Token };

/** A page of the environment's tokens, the latest first, revoked ones included, without their secrets: nobody has those any more. */
export function listTokens({ db }: ReadServices, { scope }: Context, page: Keyset): Promise<Token[]> {
  return readTokens(db, scope, page);
}
