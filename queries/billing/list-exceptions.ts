import type { Cycle } from '../../domain/billing/cycle';
import { listExceptions as readExceptions } from '../../store/billing/cycles';
import type { Context, ReadServices } from '../context';

const MAX_EXCEPTIONS = 100;

/** Cycles that could not be billed, the newest first. */
export function listExceptions({ db }: ReadServices, { scope }: Context): Promise<Cycle[]> {
  return readExceptions(db, scope, MAX_EXCEPTIONS);
}
