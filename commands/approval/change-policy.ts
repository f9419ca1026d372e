import { decidePolicyChange, policyDeleted, type PolicyFields } from '../../domain/approval/policy-fields';
import type { ApprovalPolicy } from '../../domain/approval/policy';
import { notFound } from '../../domain/shared/failures';
import { change, refuseMoved, type Decision } from '../../domain/shared/lifecycle';
import type { Context } from '../../queries/context';
import { wasDone } from '../../queries/was-done';
import { changePolicy as storePolicy } from '../../store/approval/policies';
import type { Services } from '../services';
import { approversOf } from './add-policy';
import { checkApprovers } from './check-approvers';

/** Changes who approves what from now on; what waits already goes on as it began. */
export async function changePolicy(
  services: Services,
  context: Context,
  policy: ApprovalPolicy,
  wanted: Partial<PolicyFields>,
): Promise<ApprovalPolicy> {
  const next = { ...policy, ...wanted };
  // Whoever is named by what stays as it is may have left meanwhile.
  const asked = { steps: wanted.steps ?? [], escalation: wanted.escalation ?? null };
  const isForMore = wanted.kinds !== undefined;
  await checkApprovers(services, context, next.kinds, approversOf(isForMore ? next : asked));
  return decideOn(services, context, policy.id, (found) => decidePolicyChange(found, wanted, context.now));
}

/** What waits by it goes on by it. */
export async function deletePolicy(services: Services, context: Context, id: string): Promise<void> {
  if (await wasDone(services, context)) return;
  await decideOn(services, context, id, (found) => change(null, policyDeleted(found)));
}

async function decideOn(
  { db }: Services,
  { scope, actor, now: at, commandId, ifVersion }: Context,
  id: string,
  decide: (policy: ApprovalPolicy) => Decision<ApprovalPolicy | null>,
): Promise<ApprovalPolicy> {
  const changed = await storePolicy(
    db,
    scope,
    id,
    (found) => {
      const moved = refuseMoved(found, ifVersion);
      return moved ? { ok: false, refusal: moved } : decide(found);
    },
    { actor, at, commandId },
  );
  if (!changed) throw notFound('approval policy');
  return changed;
}
