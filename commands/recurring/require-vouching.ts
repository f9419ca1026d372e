import type { Contract } from '../../domain/contract/contract';
import { refuseVouched } from '../../domain/recurring/instance';
import type { RecurringRule } from '../../domain/recurring/recurring';
import { RefusedError } from '../../domain/shared/errors';
import type { Context, ReadServices } from '../../queries/context';
import { readApproving } from '../../store/approval/approving';

type Rule = Pick<
  RecurringRule,
  'amount' | 'currency' | 'policies' | 'createdBy' | 'editedBy' | 'isAutoApproved'
>;

/**
 * Nobody is promised instances that need no approval where a policy asks others for it. Answers whether a policy goes for
 * them at all, and so says instead of the settings who may approve their own.
 */
export async function requireVouching(
  { db }: ReadServices,
  { scope, environment, now }: Context,
  contract: Pick<Contract, 'id' | 'groupId'>,
  rule: Rule,
): Promise<{ isByPolicy: boolean }> {
  if (!rule.isAutoApproved || !environment.hasApprovalPolicies) return { isByPolicy: false };
  const approving = await readApproving(db, scope, [contract], [rule]);
  const { refusal, isByPolicy } = refuseVouched(rule, contract, approving, now);
  if (refusal) throw new RefusedError(refusal);
  return { isByPolicy };
}
