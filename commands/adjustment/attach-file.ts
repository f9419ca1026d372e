import type { AdjustmentInCycle } from '../../queries/adjustment/find-adjustment';
import type { Context } from '../../queries/context';
import type { Services } from '../services';
import { withFile, type NewFile } from '../with-file';
import { editAdjustment } from './edit-adjustment';

/** Gives the item its one document (R1-16). */
export function attachFile(
  services: Services,
  context: Context,
  adjustment: AdjustmentInCycle,
  file: NewFile,
): Promise<AdjustmentInCycle> {
  return withFile(services, file, (attachment) =>
    editAdjustment(services, context, adjustment, { attachment }),
  );
}
