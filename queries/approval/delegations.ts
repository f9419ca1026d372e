import type { Delegation } from '../../domain/approval/delegation';
import { notFound } from '../../domain/shared/failures';
import {
  getDelegation,
  listDelegations as readDelegations,
  type DelegationFilter,
} from '../../store/approval/delegations';
import type { Context, Keyset, ReadServices } from '../context';

export type { Delegation };

export async function findDelegation(
  { db }: ReadServices,
  { scope }: Context,
  id: string,
): Promise<Delegation> {
  const delegation = await getDelegation(db, scope, id);
  if (!delegation) throw notFound('delegation');
  return delegation;
}

/** The delegations of the environment, the latest first; only those of this moment, where that is asked for. */
export function listDelegations(
  { db }: ReadServices,
  { scope, now }: Context,
  { isActive, ...filter }: Omit<DelegationFilter, 'activeAt'> & { isActive: boolean },
  keyset: Keyset,
): Promise<Delegation[]> {
  return readDelegations(db, scope, { ...filter, activeAt: isActive ? now : undefined }, keyset);
}
