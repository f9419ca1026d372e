import type { Contract } from '../../domain/contract/contract';
import type { Termination } from '../../domain/termination/termination';
import { listTerminations as readTerminations } from '../../store/termination/terminations';
import type { Context, Keyset, ReadServices } from '../context';

/** A page of the contract's terminations, the latest first. */
export function listTerminations(
  { db }: ReadServices,
  { scope }: Context,
  { id }: Pick<Contract, 'id'>,
  page: Keyset,
): Promise<Termination[]> {
  return readTerminations(db, scope, id, page);
}
