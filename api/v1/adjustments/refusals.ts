import type { RefusalCode } from '../../../domain/shared/errors';

/** Why an adjustment stays as it is. */
export const itemRefusals = [
  'not_your_adjustment',
  'invoice_locked',
  'adjustment_immutable',
  'already_reviewed',
  'not_pending',
] as const satisfies readonly RefusalCode[];
