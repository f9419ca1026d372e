import { listTokens as readTokens, type Token, type TokenFilter } from '../../store/people/tokens';
import type { Context, Keyset, ReadServices } from '../context';

export type { Token };

/** A page of the environment's tokens, the latest first, those that are over included; nobody has their secrets any more. */
export function listTokens(
  { db }: ReadServices,
  { scope }: Context,
  filter: TokenFilter,
  page: Keyset,
): Promise<Token[]> {
  return readTokens(db, scope, filter, page);
}
