import type { Termination } from '../../domain/termination/termination';
import { readStanding } from '../../store/termination/terminations';
import type { Context, ReadServices } from '../context';

/** Of many contracts the termination that is scheduled or in effect, at most one of each. */
export function readStandingTerminations(
  { db }: ReadServices,
  { scope, caller }: Context,
  contractIds: string[],
): Promise<Termination[]> {
  return readStanding(db, scope, contractIds, caller.personId);
}
