import type { Contract } from '../../domain/contract/contract';
import { listTerms as readTerms, type TermsVersion } from '../../store/contract/contracts';
import type { Context, ReadServices } from '../context';

export type { TermsVersion };

/** Every version of the contract's terms, the first one first. */
export function listTerms(
  { db }: ReadServices,
  { scope }: Context,
  { id }: Pick<Contract, 'id'>,
): Promise<TermsVersion[]> {
  return readTerms(db, scope, id);
}
