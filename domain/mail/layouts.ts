import type { MailKind } from './kinds';
import type { Layout } from './template';

const parties = ['contract', 'employer', 'worker'] as const;
const amended: Layout = { rows: [...parties, 'appliesFrom'] };
const toSign: Layout = { rows: ['contract', 'employer', 'startDate', 'signBy'], act: 'readAndSign' };
const toAmend: Layout = { rows: ['contract', 'employer', 'appliesFrom', 'signBy'], act: 'readAndSign' };
const item = ['what', 'amount', 'worker', 'contract'] as const;
const paid = ['amount', 'worker', 'contract', 'invoice'] as const;

/** What of its item a mail of each kind shows, and where it leads. */
export const layouts: Record<MailKind, Layout> = {
  signature_request: { ...toSign, note: 'message' },
  signature_reminder: toSign,
  signature_awaited: { rows: ['contract', 'worker', 'startDate'], act: 'readAndSign' },
  invitation_withdrawn: { rows: ['contract', 'employer'] },
  invitation_expired: { rows: parties },
  contract_signed: { rows: [...parties, 'startDate'] },
  contract_activated: { rows: [...parties, 'startDate'] },
  contract_declined: { rows: ['contract', 'worker'], note: 'reason' },
  contract_cancelled: { rows: ['contract', 'employer'] },
  contract_expiring: { rows: [...parties, 'endDate'] },
  contract_ended: { rows: [...parties, 'endDate'] },
  contract_renewed: { rows: parties },
  renewal_reminder: { rows: [...parties, 'endDate'] },
  renewal_stopped: { rows: [...parties, 'endDate'], note: 'reason' },
  renewal_resumed: { rows: parties },
  contract_indexed: { rows: [...parties, 'amount', 'appliesFrom'] },
  indexation_skipped: { rows: [...parties, 'appliesFrom'], note: 'reason' },
  indexation_skip: { rows: [...parties, 'appliesFrom'], note: 'reason' },
  amendment_request: { ...toAmend, note: 'message' },
  amendment_reminder: toAmend,
  amendment_awaited: { rows: ['contract', 'worker', 'appliesFrom', 'signBy'], act: 'readAndSign' },
  amendment_signed: amended,
  amendment_active: amended,
  amendment_declined: { ...amended, note: 'reason' },
  amendment_withdrawn: { ...amended, note: 'reason' },
  amendment_withdrawal: { ...amended, note: 'reason' },
  amendment_expired: amended,
  amendment_voided: { ...amended, note: 'reason' },
  termination_scheduled: { rows: [...parties, 'lastDay'], note: 'message' },
  termination_cancelled: { rows: parties },
  termination_reminder: { rows: [...parties, 'lastDay'] },
  termination_effective: { rows: [...parties, 'lastDay'], note: 'message' },
  review_request: { rows: [...item, 'paymentDate', 'locksOn'], note: 'description', act: 'review' },
  review_reminder: { rows: [...item, 'paymentDate', 'locksOn'], note: 'description', act: 'review' },
  work_request: { rows: [...item, 'locksOn'], note: 'description' },
  work_reminder: { rows: [...item, 'locksOn'], note: 'description' },
  review_outcome: { rows: [...item, 'decision', 'paymentDate'], note: 'note' },
  time_off_requested: { rows: ['worker', 'contract', 'period'], note: 'reason', act: 'review' },
  time_off_reminder: { rows: ['worker', 'contract', 'period'], note: 'reason', act: 'review' },
  time_off_reviewed: { rows: ['contract', 'period', 'decision'], note: 'reason' },
  time_off_cancelled: { rows: ['worker', 'contract', 'appliesFrom'], note: 'reason' },
  invoice_issued: { rows: ['invoice', 'amount', 'worker', 'contract', 'period', 'due'] },
  client_invoice_issued: { rows: ['invoice', 'amount', 'contract', 'employer', 'period', 'due'] },
  payment_completed: { rows: paid },
  payment_failed: { rows: [...paid, 'nextAttempt'], note: 'reason' },
  webhook_endpoint_disabled: { rows: ['endpoint'] },
};
