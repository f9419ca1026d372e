import type { Amendment, AmendmentStatus } from '../../domain/amendment/amendment';
import type { Contract } from '../../domain/contract/contract';
import { listAmendments as readAmendments } from '../../store/amendment/amendments';
import type { Context, Keyset, ReadServices } from '../context';

/** A page of the contract's amendments, the latest first. */
export function listAmendments(
  { db }: ReadServices,
  { scope }: Context,
  { id }: Pick<Contract, 'id'>,
  filter: { statuses?: AmendmentStatus[] | undefined },
  page: Keyset,
): Promise<Amendment[]> {
  return readAmendments(db, scope, id, filter, page);
}
