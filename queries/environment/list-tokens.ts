import { listTokens as readTokens, type Token } from '../../store/environment/tokens';
import type { Context, ReadServices } from '../context';

export type { Token };

/** The environment's tokens, revoked ones included, without their secrets: nobody has those any more. */
export function listTokens({ db }: ReadServices, { scope }: Context): Promise<Token[]> {
  return readTokens(db, scope);
}
