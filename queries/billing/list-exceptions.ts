import type { Cycle } from '../../domain/billing/cycle';
import { listExceptions as readExceptions } from '../../store/billing/cycles';
import type { Context, Keyset, ReadServices } from '../context';

/** A page of cycles that could not be billed, the newest first. */
export function listExceptions({ db }: ReadServices, { scope }: Context, page: Keyset): Promise<Cycle[]> {
  return readExceptions(db, scope, page);
}
