import type { Amendment } from '../../domain/amendment/amendment';
import type { Contract } from '../../domain/contract/contract';
import { listAmendments as readAmendments } from '../../store/amendment/amendments';
import type { CommonFilter } from '../../store/db/narrow';
import type { Context, Keyset, ReadServices } from '../context';

/** A page of the contract's amendments, newest first. */
export function listAmendments(
  { db }: ReadServices,
  { scope }: Context,
  { id }: Pick<Contract, 'id'>,
  filter: CommonFilter,
  page: Keyset,
): Promise<Amendment[]> {
  return readAmendments(db, scope, id, filter, page);
}
