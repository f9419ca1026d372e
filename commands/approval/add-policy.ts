import { MOST_POLICIES, type ApprovalPolicy } from '../../domain/approval/policy';
import { decideNewPolicy, type PolicyFields } from '../../domain/approval/policy-fields';
import { RefusedError } from '../../domain/shared/errors';
import { notFound } from '../../domain/shared/failures';
import type { Context } from '../../queries/context';
import { findContract } from '../../queries/contract/find-contract';
import { findGroup } from '../../queries/people/find-group';
import { insertPolicy } from '../../store/approval/policies';
import type { Services } from '../services';
import { checkApprovers } from './check-approvers';

export type NewPolicy = PolicyFields & Pick<ApprovalPolicy, 'contractId' | 'groupId'>;

/** Says who approves what from now on; what waits already goes on as it began. */
export async function addPolicy(
  services: Services,
  context: Context,
  fields: NewPolicy,
): Promise<ApprovalPolicy> {
  const { scope, actor, now: at, commandId, resourceId: id } = context;
  if (fields.contractId !== null) await findContract(services, context, fields.contractId);
  if (fields.groupId !== null) await findGroup(services, context, fields.groupId);
  await checkApprovers(services, context, fields.kinds, approversOf(fields));
  const policy = { ...scope, ...fields, id, version: 1, createdAt: at, updatedAt: at };
  const decision = decideNewPolicy(policy);
  if (!decision.ok) throw new RefusedError(decision.refusal);
  const { next, events } = decision.change;
  const inserted = await insertPolicy(services.db, next, events, { actor, at, commandId });
  if (inserted === 'deleted_since') throw notFound('approval policy');
  if (inserted !== 'too_many') return inserted.policy;
  throw new RefusedError({
    code: 'too_many_policies',
    message: `The environment has ${MOST_POLICIES} approval policies, and can have no more. Delete one that nobody needs (DELETE /v1/approval-policies/{id}), or let one for a group do for many contracts.`,
    details: { most: MOST_POLICIES },
  });
}

export function approversOf({ steps, escalation }: Pick<PolicyFields, 'steps' | 'escalation'>) {
  return [
    ...steps.map((step, index) => ({ ...step, field: `steps.${index}` })),
    ...(escalation ? [{ ...escalation, field: 'escalation' }] : []),
  ];
}
