import type { RefusalCode } from '../../../domain/shared/errors';

/** Why terms are not amended so, found out as it is proposed, previewed, or signed last. */
export const proposalRefusals = [
  'no_change',
  'amendment_overlap',
  'amendment_conflict',
  'effective_before_start',
  'after_completion',
  'first_payment_over',
  'inside_cycle',
  'contract_ended',
  'contract_not_active',
  'amount_required',
  'no_calendar',
  'agreement_required',
  'agreement_not_allowed',
  'agreement_fixed',
  'unit_price_required',
  'prepay_not_supported',
  'scale_not_allowed',
  'amount_not_allowed',
  'items_not_supported',
  'primary_item_required',
  'first_payment_before_start',
] as const satisfies readonly RefusalCode[];
