import { notFound } from '../../domain/shared/failures';
import type { AdjustmentInCycle } from '../../queries/adjustment/find-adjustment';
import type { Context } from '../../queries/context';
import { wasDone } from '../../queries/was-done';
import type { Services } from '../services';
import { editAdjustment } from './edit-adjustment';

/** Takes the item's document off it, which makes room for another. */
export async function detachFile(
  services: Services,
  context: Context,
  adjustment: AdjustmentInCycle,
): Promise<AdjustmentInCycle> {
  if (!adjustment.attachment && !(await wasDone(services, context))) throw notFound('attachment');
  return editAdjustment(services, context, adjustment, { attachment: null });
}
