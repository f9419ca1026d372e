import type { Contract } from '../../domain/contract/contract';
import { listTerms as readTerms, type TermsVersion } from '../../store/contract/contracts';
import type { Context, Keyset, ReadServices } from '../context';

export type { TermsVersion };

/** A page of the versions of the contract's terms, oldest first. */
export function listTerms(
  { db }: ReadServices,
  { scope }: Context,
  { id }: Pick<Contract, 'id'>,
  page: Keyset,
): Promise<TermsVersion[]> {
  return readTerms(db, scope, id, page);
}
