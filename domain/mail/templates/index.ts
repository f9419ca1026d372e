import type { MailKind } from '../kinds';
import type { Template } from '../template';
import { amendmentActive } from './amendment-active';
import { amendmentAwaited } from './amendment-awaited';
import { amendmentDeclined } from './amendment-declined';
import { amendmentExpired } from './amendment-expired';
import { amendmentReminder } from './amendment-reminder';
import { amendmentRequest } from './amendment-request';
import { amendmentSigned } from './amendment-signed';
import { amendmentVoided } from './amendment-voided';
import { amendmentWithdrawn } from './amendment-withdrawn';
import { contractActivated } from './contract-activated';
import { contractCancelled } from './contract-cancelled';
import { contractDeclined } from './contract-declined';
import { contractEnded } from './contract-ended';
import { contractExpiring } from './contract-expiring';
import { contractSigned } from './contract-signed';
import { invitationExpired } from './invitation-expired';
import { invitationWithdrawn } from './invitation-withdrawn';
import { invoiceIssued } from './invoice-issued';
import { paymentCompleted } from './payment-completed';
import { paymentFailed } from './payment-failed';
import { reviewOutcome } from './review-outcome';
import { reviewReminder } from './review-reminder';
import { reviewRequest } from './review-request';
import { signatureAwaited } from './signature-awaited';
import { signatureReminder } from './signature-reminder';
import { signatureRequest } from './signature-request';
import { terminationCancelled } from './termination-cancelled';
import { terminationEffective } from './termination-effective';
import { terminationReminder } from './termination-reminder';
import { terminationScheduled } from './termination-scheduled';
import { timeOffCancelled } from './time-off-cancelled';
import { timeOffRequested } from './time-off-requested';
import { timeOffReviewed } from './time-off-reviewed';
import { webhookEndpointDisabled } from './webhook-endpoint-disabled';
import { workReminder } from './work-reminder';
import { workRequest } from './work-request';

/** The texts of every kind of mail. */
export const templates: Record<MailKind, Template> = {
  amendment_active: amendmentActive,
  amendment_awaited: amendmentAwaited,
  amendment_declined: amendmentDeclined,
  amendment_expired: amendmentExpired,
  amendment_reminder: amendmentReminder,
  amendment_request: amendmentRequest,
  amendment_signed: amendmentSigned,
  amendment_voided: amendmentVoided,
  amendment_withdrawn: amendmentWithdrawn,
  contract_activated: contractActivated,
  contract_cancelled: contractCancelled,
  contract_declined: contractDeclined,
  contract_ended: contractEnded,
  contract_expiring: contractExpiring,
  contract_signed: contractSigned,
  invitation_expired: invitationExpired,
  invitation_withdrawn: invitationWithdrawn,
  invoice_issued: invoiceIssued,
  payment_completed: paymentCompleted,
  payment_failed: paymentFailed,
  review_outcome: reviewOutcome,
  review_reminder: reviewReminder,
  review_request: reviewRequest,
  signature_awaited: signatureAwaited,
  signature_reminder: signatureReminder,
  signature_request: signatureRequest,
  termination_cancelled: terminationCancelled,
  termination_effective: terminationEffective,
  termination_reminder: terminationReminder,
  termination_scheduled: terminationScheduled,
  time_off_cancelled: timeOffCancelled,
  time_off_requested: timeOffRequested,
  time_off_reviewed: timeOffReviewed,
  webhook_endpoint_disabled: webhookEndpointDisabled,
  work_reminder: workReminder,
  work_request: workRequest,
};
