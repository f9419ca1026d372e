/**
 * Every reason for which a command can be refused. A refusal is an expected answer, not a fault: it writes
 * nothing and carries a stable code (spec 6.21). `api/errors.ts` maps codes to HTTP status once.
 */
export type RefusalCode =
  | 'already_signed'
  | 'not_signed_by_hand'
  | 'sign_order'
  | 'contract_not_submitted'
  | 'contract_not_active'
  | 'contract_ended'
  | 'contract_already_signed'
  | 'contract_not_ended'
  | 'invite_before_client_signature'
  | 'no_open_invitation'
  | 'invitation_expired'
  | 'invitation_withdrawn'
  | 'not_your_contract'
  | 'wrong_token_scope'
  | 'missing_right'
  | 'last_owner'
  | 'token_over'
  | 'not_pending'
  | 'no_change'
  | 'amendment_overlap'
  | 'amendment_conflict'
  | 'effective_before_start'
  | 'after_completion'
  | 'amendment_expired'
  | 'amendment_final'
  | 'withdrawal_proposed'
  | 'termination_exists'
  | 'termination_final'
  | 'termination_not_found'
  | 'completion_date_past'
  | 'completion_before_start'
  | 'completion_after_end'
  | 'notice_period'
  | 'amount_required'
  | 'no_calendar'
  | 'agreement_required'
  | 'kind_fixed'
  | 'agreement_not_allowed'
  | 'agreement_fixed'
  | 'unit_price_required'
  | 'scale_not_allowed'
  | 'amount_not_allowed'
  | 'items_not_supported'
  | 'primary_item_required'
  | 'first_payment_before_start'
  | 'first_payment_over'
  | 'inside_cycle'
  | 'end_before_start'
  | 'number_taken'
  | 'external_id_taken'
  | 'renewal_exists'
  | 'renewal_overlaps'
  | 'renewal_without_end'
  | 'renewal_not_automatic'
  | 'renewal_stopped'
  | 'renewal_not_stopped'
  | 'renewal_stopped_by_other'
  | 'renewal_window_closed'
  | 'indexation_before_start'
  | 'indexation_skip_proposed'
  | 'indexation_window_closed'
  | 'no_indexation'
  | 'occurrence_due'
  | 'raise_without_amount'
  | 'minimum_term'
  | 'not_found'
  | 'precondition_failed'
  | 'invoice_locked'
  | 'adjustment_immutable'
  | 'work_immutable'
  | 'already_reviewed'
  | 'not_your_adjustment'
  | 'not_your_work'
  | 'timesheets_not_supported'
  | 'tasks_not_supported'
  | 'milestones_not_supported'
  | 'quantity_out_of_range'
  | 'date_in_future'
  | 'rate_required'
  | 'self_approval'
  | 'not_an_approver'
  | 'approval_required'
  | 'too_few_approvers'
  | 'amounts_without_effect'
  | 'too_many_policies'
  | 'too_many_templates'
  | 'delegation_refused'
  | 'amount_sign'
  | 'too_many_time_off_types'
  | 'assignment_order'
  | 'no_working_days'
  | 'time_off_overlaps'
  | 'time_off_balance'
  | 'time_off_window_closed'
  | 'revision_order'
  | 'too_many_revisions'
  | 'before_start'
  | 'currency_not_allowed'
  | 'single_attachment'
  | 'recurring_attachment'
  | 'rule_over'
  | 'too_many_documents'
  | 'invoice_not_payable'
  | 'invoice_not_cancelable'
  | 'mixed_currencies'
  | 'mixed_directions'
  | 'method_not_available'
  | 'payment_final'
  | 'payment_not_ready'
  | 'payment_with_gateway'
  | 'payment_date_past'
  | 'credit_used'
  | 'no_unlocked_cycle'
  | 'email_taken'
  | 'name_taken'
  | 'in_use'
  | 'not_your_balance'
  | 'webhook_disabled'
  | 'webhook_not_enabled'
  | 'redelivery_under_way'
  | 'too_many_webhooks'
  | 'prepay_not_supported'
  | 'schedule_not_supported'
  | 'too_many_entries'
  | 'entry_fixed'
  | 'too_many_lots'
  | 'expired_already'
  | 'entry_used'
  | 'entry_final'
  | 'already_reversed'
  | 'clock_moves_forward'
  | 'clock_stopped'
  | 'not_recordable';

/** What is wrong with one field of a request. */
export interface FieldFault {
  field: string;
  rule: string;
  message: string;
}

export interface Refusal {
  code: RefusalCode;
  /** One sentence: what was refused, the rule, and the way out. */
  message: string;
  /** The request field the refusal is about, when there is one. */
  field?: string;
  /** Facts about the refusal, or what to say of the field where the message alone would not do. */
  details?: Record<string, unknown> | FieldFault[];
}

/** Thrown outside the workflow sandbox, where a refusal has to travel as an exception. */
export class RefusedError extends Error {
  constructor(
    readonly refusal: Refusal,
    /** Told by the workflow or by a row that is over: the command can have no effect any more, however often it was sent. */
    readonly isFinal = false,
  ) {
    super(refusal.message);
    this.name = 'RefusedError';
  }
}

export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
