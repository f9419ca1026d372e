import type { RefusalCode } from '../../../domain/shared/errors';
import { entry, type ErrorEntry } from './entry';

/** What the rules refuse. 409 where the state forbids it and may change; 422 where the content breaks a rule (spec 6.21). */
export const refusals = {
  precondition_failed: entry(
    412,
    'The row has another version than If-Match names.',
    'Read it again and look at what has changed; `details` gives its version.',
  ),
  // Contracts
  already_signed: entry(
    409,
    'This party, or both, have signed already.',
    'Read the row; nothing is left to sign.',
  ),
  sign_order: entry(
    409,
    'It is the other party’s turn to sign.',
    'Let the party named in `waiting_for` sign first.',
  ),
  contract_not_submitted: entry(
    409,
    'The contract is still a draft.',
    'The employer submits it, then the worker signs.',
  ),
  contract_not_active: entry(
    409,
    'The contract is not in a status that allows this.',
    'Sign the contract, wait until it begins, or edit it while it is unsigned.',
  ),
  contract_ended: entry(
    409,
    'The contract is over, cancelled, deleted or renewed.',
    'Use its successor, or create a new contract.',
  ),
  contract_already_signed: entry(
    409,
    'A contract with a signature on it is not changed in place.',
    'Propose an amendment, cancel it, or terminate it.',
  ),
  contract_not_ended: entry(
    409,
    'Only a contract that is over is archived.',
    'Wait for its end, or terminate or cancel it.',
  ),
  invite_before_client_signature: entry(
    409,
    'The worker is invited once it is their turn.',
    'Submit and sign the contract first.',
  ),
  no_open_invitation: entry(409, 'There is no open invitation.', 'Send one by POST …/invitations.'),
  invitation_expired: entry(409, 'The invitation to sign has expired.', 'The employer invites again.'),
  invitation_withdrawn: entry(409, 'The invitation to sign was withdrawn.', 'The employer invites again.'),
  not_your_contract: entry(
    403,
    'The contract is another worker’s.',
    'Use the token of the worker whose contract it is.',
  ),
  wrong_token_scope: entry(
    403,
    'This is for the other party.',
    'Use a token of the side that the message names.',
  ),
  missing_right: entry(
    403,
    'The roles of the user or the service do not give the right, or the scopes of the token leave it out.',
    '`details` names the right, the roles with which it comes, and who gives them.',
  ),
  last_owner: entry(
    409,
    'Nobody would be left who is an owner and active.',
    'Make another user an owner first.',
  ),
  token_over: entry(409, 'The token has expired or was revoked.', 'Make a new one by POST /v1/tokens.'),
  not_pending: entry(
    409,
    'The row is no longer, or not yet, waiting for this.',
    'Read its status, and `next`.',
  ),
  no_change: entry(422, 'Every field has the value that was sent.', 'Send only fields that change.'),
  end_before_start: entry(
    422,
    'The end date is before the start date.',
    'Choose an end date on or after the start date.',
  ),
  number_taken: entry(
    409,
    'Another contract has this number.',
    'Choose another, or leave it out and get the next one.',
  ),
  external_id_taken: entry(
    409,
    'Another contract has this external id.',
    'Choose another, or take it from the other contract.',
  ),
  renewal_exists: entry(
    409,
    'The contract has been renewed already.',
    'Use the successor that exists, or cancel it first.',
  ),
  renewal_overlaps: entry(
    409,
    'The renewal would bill days twice.',
    'Start it on `earliest_start_date` or later.',
  ),
  too_many_documents: entry(
    422,
    'The contract holds as many documents as it can.',
    'Combine some into one file.',
  ),
  // Terms and amendments
  amount_required: entry(
    422,
    'The kind of contract, or another field, needs this amount.',
    'Send the field that the message names.',
  ),
  no_calendar: entry(
    422,
    'These billing settings make no calendar.',
    'Change the field that the message names; POST /v1/calendar/preview shows what settings make.',
  ),
  scale_not_allowed: entry(
    422,
    'A contract of this kind is not paid by this scale.',
    'Choose one of the scales in the message.',
  ),
  first_payment_before_start: entry(
    422,
    'The first payment would be before the contract starts.',
    'Choose a day from the start date on.',
  ),
  first_payment_over: entry(
    422,
    'The first invoice is locked, or will be by then.',
    'Choose an earlier effective_date, or correct it by an adjustment.',
  ),
  inside_cycle: entry(
    422,
    'The currency changes on the first day of a billing cycle only.',
    'Choose one of the days in the message.',
  ),
  amendment_overlap: entry(
    409,
    'Another open amendment changes the same field.',
    'Withdraw it, or wait until it is over.',
  ),
  amendment_conflict: entry(
    409,
    'Together with what else is agreed, the amendment could not take effect.',
    'Withdraw what is in the way, or propose it anew.',
  ),
  effective_before_start: entry(
    422,
    'The amendment would take effect before the contract starts.',
    'Choose a day from the start date on.',
  ),
  after_completion: entry(
    409,
    'The day is after the last day of the contract.',
    'Choose an earlier day, or cancel the termination.',
  ),
  amendment_expired: entry(409, 'The amendment was not signed in time.', 'The employer proposes it again.'),
  amendment_final: entry(409, 'A fully signed amendment is final.', 'Propose another one.'),
  // Terminations
  termination_exists: entry(
    409,
    'A termination is scheduled already.',
    'Cancel it before requesting another.',
  ),
  termination_final: entry(
    409,
    'The completion date has passed.',
    'A termination in effect cannot be undone; create a new contract.',
  ),
  termination_not_found: entry(404, 'No termination is scheduled.', 'List the terminations of the contract.'),
  completion_date_past: entry(
    422,
    'The completion date has passed.',
    'Choose today or later, or set terminate_now.',
  ),
  completion_before_start: entry(
    422,
    'The completion date is before the start date.',
    'Choose a day from then on, or cancel the contract.',
  ),
  completion_after_end: entry(
    422,
    'The contract ends by itself before that day.',
    'Choose a day up to its end date.',
  ),
  notice_period: entry(
    422,
    'The notice period does not allow this day.',
    'Choose `earliest_completion_date` or later, or give notice_override_reason.',
  ),
  // Adjustments
  invoice_locked: entry(
    409,
    'The cycle of the item has been locked, and its invoice issued.',
    'Submit a new adjustment; it goes on the next invoice.',
  ),
  adjustment_immutable: entry(
    409,
    'A reviewed adjustment is not changed.',
    'Submit another that corrects it.',
  ),
  already_reviewed: entry(409, 'The adjustment has been reviewed.', 'Read it; nothing is left to review.'),
  not_your_adjustment: entry(
    403,
    'Only who reported the adjustment, or an admin, changes it.',
    'Ask whoever reported it.',
  ),
  self_approval: entry(403, 'Whoever reported an item does not approve it.', 'Let somebody else review it.'),
  amount_sign: entry(
    400,
    'The type of the item allows no amount of this sign.',
    'Change the sign, or the type.',
  ),
  before_start: entry(422, 'The day is before the contract starts.', 'Choose a day from the start date on.'),
  currency_not_allowed: entry(
    422,
    'The amount is not in the currency of the contract.',
    'Send it in the contract’s currency, or leave currency out.',
  ),
  single_attachment: entry(
    400,
    'An adjustment has at most one attachment.',
    'Combine the documents into one file.',
  ),
  recurring_attachment: entry(400, 'A recurring adjustment has no attachment.', 'Send it without a file.'),
  rule_over: entry(409, 'The recurring adjustment has ended.', 'Create a new one.'),
  // Invoices and payments
  invoice_not_payable: entry(
    409,
    'Only issued invoices that are pending or failed are paid.',
    'Leave those in `invoices` out.',
  ),
  invoice_not_cancelable: entry(
    409,
    'The invoice is paid, or being paid, or canceled already.',
    'Correct it by an adjustment on the next invoice.',
  ),
  mixed_currencies: entry(
    422,
    'The rows have more than one currency.',
    'Do each currency by itself, as the message says.',
  ),
  method_not_available: entry(
    422,
    'The method of payment does not exist in this environment.',
    'Use the method that the message names.',
  ),
  payment_final: entry(
    409,
    'The payment is completed.',
    'Nothing is left to do; correct it by an off-cycle payment.',
  ),
  payment_not_ready: entry(
    409,
    'The payment is not in a status that allows this.',
    'Read the payment, and `next`.',
  ),
  payment_with_gateway: entry(409, 'The gateway has not answered yet.', 'Try again in a moment.'),
  payment_date_past: entry(
    422,
    'The payment date is before today, or has come.',
    'Choose a later day; cancel the invoice of one that is being paid.',
  ),
  credit_used: entry(
    409,
    'A later invoice has used the credit of this one.',
    'Cancel the later invoice first.',
  ),
  no_unlocked_cycle: entry(
    409,
    'No later invoice could bill what is left over.',
    'Take the way out that the message names: decline the items, pay the invoice, or waive base pay.',
  ),
  // People and the sandbox
  email_taken: entry(
    409,
    'Another person, or another user, has this e-mail address.',
    'Use that person or user.',
  ),
  name_taken: entry(409, 'Another group has this name.', 'Use that group, or choose another name.'),
  not_your_balance: entry(403, 'A worker reads their own balance.', 'Leave worker_id out.'),
  clock_moves_forward: entry(422, 'A sandbox clock only moves forward.', 'Choose an instant after `now`.'),
  clock_stopped: entry(
    409,
    'The clock was stopped on the way.',
    'Read where it stands, and advance it again.',
  ),
  // Everywhere
  not_found: entry(
    404,
    'There is no such thing in this environment, or it is not for this token.',
    'Check the id, and that the token is of the same environment.',
  ),
  not_recordable: entry(422, 'What was sent cannot be stored.', 'Change what the message names.'),
} satisfies Record<RefusalCode, ErrorEntry>;
