import { beyondOneApproval } from '../../domain/approval/refusals';
import type { Contract } from '../../domain/contract/contract';
import { awaitedOf, isVouchedFor } from '../../domain/recurring/instance';
import type { RecurringRule } from '../../domain/recurring/recurring';
import { RefusedError } from '../../domain/shared/errors';
import type { Context, ReadServices } from '../../queries/context';
import { readApproving } from '../../store/approval/approving';

type Rule = Pick<
  RecurringRule,
  'amount' | 'currency' | 'policies' | 'createdBy' | 'editedBy' | 'isAutoApproved'
>;

/** Nobody is promised instances that need no approval where a policy asks others for it. */
export async function requireVouching(
  { db }: ReadServices,
  { scope, environment, now }: Context,
  contract: Pick<Contract, 'id' | 'groupId'>,
  rule: Rule,
): Promise<void> {
  if (!rule.isAutoApproved || !environment.hasApprovalPolicies) return;
  const approving = await readApproving(db, scope, [contract], [rule]);
  if (isVouchedFor(rule, contract, approving, now)) return;
  throw new RefusedError(beyondOneApproval(awaitedOf(rule, contract, approving).approval!));
}
