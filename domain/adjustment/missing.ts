import { hasPassed, type Instant } from '../shared/time';
import type { Adjustment } from './adjustment';
import { adjustmentTable } from './transitions';

export const missingThings = ['approval', 'lock', 'mended_exception'] as const;
export type MissingThing = (typeof missingThings)[number];

/** What has to happen before an invoice bills the item; `cycle` is the one that is to bill it. */
export function missingFor(
  { status }: Pick<Adjustment, 'status'>,
  cycle: { status: string } | null,
): MissingThing[] {
  if (status === 'pending') return ['approval'];
  if (status !== 'approved') return [];
  return cycle?.status === 'exception' ? ['mended_exception'] : ['lock'];
}

/** Whether its fields can still be changed. */
export function isEditable(
  { status, locksAt }: Pick<Adjustment, 'status' | 'locksAt'>,
  at: Instant,
): boolean {
  return adjustmentTable[status].on.edit !== undefined && !hasPassed(locksAt, at);
}
