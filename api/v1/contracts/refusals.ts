import type { RefusalCode } from '../../../domain/shared/errors';

/** Why what a contract says makes no sense together, or not here. */
export const draftRefusals = [
  'amount_required',
  'no_calendar',
  'agreement_required',
  'agreement_not_allowed',
  'unit_price_required',
  'prepay_not_supported',
  'scale_not_allowed',
  'amount_not_allowed',
  'items_not_supported',
  'primary_item_required',
  'first_payment_before_start',
  'end_before_start',
  'renewal_without_end',
  'indexation_before_start',
  'raise_without_amount',
  'number_taken',
  'external_id_taken',
] as const satisfies readonly RefusalCode[];
