import type { Adjustment } from '../../domain/adjustment/adjustment';
import type { Context } from '../../queries/context';
import type { Services } from '../services';
import { editAdjustment } from './edit-adjustment';
import { saveAttachment, type NewAttachment } from './save-attachment';

/** Gives the item its one document (R1-16). */
export async function attachFile(
  services: Services,
  context: Context,
  adjustment: Adjustment,
  file: NewAttachment,
): Promise<Adjustment> {
  const attachment = await saveAttachment(services, file);
  return editAdjustment(services, context, adjustment, { attachment });
}
