import type { ApprovalPolicy } from '../../domain/approval/policy';
import { notFound } from '../../domain/shared/failures';
import { getPolicy, listPolicies as readPolicies, type PolicyFilter } from '../../store/approval/policies';
import type { Context, Keyset, ReadServices } from '../context';

export type { ApprovalPolicy, PolicyFilter };

export async function findPolicy(
  { db }: ReadServices,
  { scope }: Context,
  id: string,
): Promise<ApprovalPolicy> {
  const policy = await getPolicy(db, scope, id);
  if (!policy) throw notFound('approval policy');
  return policy;
}

/** The policies of the environment, the latest first. */
export function listPolicies(
  { db }: ReadServices,
  { scope }: Context,
  filter: PolicyFilter,
  keyset: Keyset,
): Promise<ApprovalPolicy[]> {
  return readPolicies(db, scope, filter, keyset);
}
