import type { Adjustment } from '../../domain/adjustment/adjustment';
import { notFound } from '../../domain/shared/failures';
import type { Context } from '../../queries/context';
import type { Services } from '../services';
import { editAdjustment } from './edit-adjustment';

/** Takes the item's document off it, which makes room for another. */
export async function detachFile(
  services: Services,
  context: Context,
  adjustment: Adjustment,
): Promise<Adjustment> {
  if (!adjustment.attachment) throw notFound('attachment');
  return editAdjustment(services, context, adjustment, { attachment: null });
}
