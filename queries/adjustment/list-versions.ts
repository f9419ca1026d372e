import { listVersions as readVersions, type AdjustmentVersion } from '../../store/adjustment/adjustments';
import type { Context, Keyset, ReadServices } from '../context';

export type { AdjustmentVersion };

/** A page of the states that the adjustment has had, the first one first. */
export function listVersions(
  { db }: ReadServices,
  { scope }: Context,
  { id }: { id: string },
  page: Keyset,
): Promise<AdjustmentVersion[]> {
  return readVersions(db, scope, id, page);
}
