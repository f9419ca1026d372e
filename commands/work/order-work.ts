import type { AdjustmentEdit, Review } from '../../domain/adjustment/adjustment';
import { isWork, kindOf } from '../../domain/adjustment/item-kind';
import { notFound } from '../../domain/shared/failures';
import type { WorkCommand } from '../../domain/work/work-sheet';
import type { Context } from '../../queries/context';
import { wasDone } from '../../queries/was-done';
import { findWork, type WorkInCycle } from '../../queries/work/find-work';
import type { Services } from '../services';
import { withFile, type NewFile } from '../with-file';
import { sendWork } from './send-work';

type Order = Exclude<WorkCommand, { type: 'submit' | 'remind' | 'lock' }>;
type Asked<O extends Order = Order> = O extends Order ? Omit<O, 'actor' | 'itemId' | 'ifVersion'> : never;

/** Changes work that waits for a review, until its invoice locks. */
export function editWork(
  services: Services,
  context: Context,
  item: WorkInCycle,
  edit: AdjustmentEdit,
): Promise<WorkInCycle> {
  const isAsked = context.environment.hasApprovalPolicies;
  return order(services, context, item, { type: 'edit', edit, isAsked });
}

/** Gives it its one document. */
export function attachToWork(
  services: Services,
  context: Context,
  item: WorkInCycle,
  file: NewFile,
): Promise<WorkInCycle> {
  return withFile(services, file, (attachment) => editWork(services, context, item, { attachment }));
}

/** Takes its document off it, which makes room for another. */
export async function detachFromWork(
  services: Services,
  context: Context,
  item: WorkInCycle,
): Promise<WorkInCycle> {
  if (!item.attachment && !(await wasDone(services, context))) throw notFound('attachment');
  return editWork(services, context, item, { attachment: null });
}

/** Deletes work that waits for a review. */
export function deleteWork(
  services: Services,
  context: Context,
  item: WorkInCycle,
  reason: string | null,
): Promise<WorkInCycle> {
  return order(services, context, item, { type: 'delete', reason });
}

/** Approves or declines it; what is approved can still be declined until its invoice locks. */
export function reviewWork(
  services: Services,
  context: Context,
  item: WorkInCycle,
  review: Pick<Review, 'outcome' | 'reason'>,
): Promise<WorkInCycle> {
  return order(services, context, item, { type: 'review', ...review });
}

/** Sends what is asked of one item; answers it as it is then. */
async function order(
  services: Services,
  context: Context,
  item: WorkInCycle,
  asked: Asked,
): Promise<WorkInCycle> {
  const { actor, ifVersion } = context;
  const contract = { id: item.contractId };
  const kind = kindOf(item);
  if (!isWork(kind)) throw new Error(`An ${kind} is no work.`);
  const command: Order = { ...asked, actor, itemId: item.id, ifVersion };
  await sendWork(services, context, contract, item.cycleId, command);
  return findWork(services, context, contract, { kind, id: item.id });
}
