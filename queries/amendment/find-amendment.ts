import type { Amendment } from '../../domain/amendment/amendment';
import type { Contract } from '../../domain/contract/contract';
import { notFound } from '../../domain/shared/failures';
import { getAmendment } from '../../store/amendment/amendments';
import type { Context, ReadServices } from '../context';
import { findContract, type ContractView } from '../contract/find-contract';

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

/** The same by its id alone, with its contract. */
export async function findAmendmentAlone(
  services: ReadServices,
  context: Context,
  id: string,
): Promise<{ amendment: Amendment; contract: ContractView }> {
  const amendment = await getAmendment(services.db, context.scope, id);
  if (!amendment) throw notFound('amendment');
  return { amendment, contract: await findContract(services, context, amendment.contractId) };
}
