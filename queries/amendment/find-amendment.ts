import type { Amendment } from '../../domain/amendment/amendment';
import type { Contract } from '../../domain/contract/contract';
import { notFound } from '../../domain/shared/failures';
import { getAmendment } from '../../store/amendment/amendments';
import type { Context, ReadServices } from '../context';

/** The amendment of this contract; one of another contract is not found under it. */
export async function findAmendment(
  { db }: ReadServices,
  { scope }: Context,
  contract: Pick<Contract, 'id'>,
  id: string,
): Promise<Amendment> {
  const amendment = await getAmendment(db, scope, id);
  if (amendment?.contractId !== contract.id) throw notFound('amendment');
  return amendment;
}
