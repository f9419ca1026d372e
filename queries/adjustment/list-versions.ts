import { listVersions as readVersions, type AdjustmentVersion } from '../../store/adjustment/adjustments';
import type { Context, ReadServices } from '../context';

export type { AdjustmentVersion };

/** Every state that the adjustment has had, the first one first. */
export function listVersions(
  { db }: ReadServices,
  { scope }: Context,
  { id }: { id: string },
): Promise<AdjustmentVersion[]> {
  return readVersions(db, scope, id);
}
