import type { Adjustment, AdjustmentEdit } from '../../domain/adjustment/adjustment';
import type { AdjustmentInCycle } from '../../queries/adjustment/find-adjustment';
import { paysOtherwise } from '../../domain/approval/self-approval';
import { approvalFor } from '../../queries/approval/approval-for';
import type { Context } from '../../queries/context';
import { findContract } from '../../queries/contract/find-contract';
import type { Services } from '../services';
import { sendAdjustment } from './send-adjustment';

/** Changes an item that waits for a review, until its invoice locks (R1-08). */
export async function editAdjustment(
  services: Services,
  context: Context,
  adjustment: AdjustmentInCycle,
  edit: AdjustmentEdit,
): Promise<AdjustmentInCycle> {
  const anew = await awaitedAnew(services, context, adjustment, edit);
  return sendAdjustment(services, context, adjustment, { type: 'edit', actor: context.actor, edit, anew });
}

/** Another amount may be for others to approve. */
async function awaitedAnew(
  services: Services,
  context: Context,
  adjustment: AdjustmentInCycle,
  edit: AdjustmentEdit,
): Promise<Pick<Adjustment, 'approval' | 'policies'> | undefined> {
  const next = { ...adjustment, ...edit };
  const isAsked = context.environment.hasApprovalPolicies || adjustment.approval;
  if (!isAsked || !paysOtherwise(adjustment, next)) return undefined;
  const contract = await findContract(services, context, adjustment.contractId);
  return approvalFor(services, context, contract, { ...next, kind: 'adjustment' });
}
