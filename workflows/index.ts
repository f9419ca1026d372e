/** The bundle's entry: every workflow type there is. */
export { adjustmentApproval } from './adjustment-approval/workflow';
export { amendmentSigning } from './amendment-signing/workflow';
export { billingCycle } from './billing-cycle/workflow';
export { bulkReview } from './bulk-review/workflow';
export { contractSigning } from './contract-signing/workflow';
export { contractTerm } from './contract-term/workflow';
export { invoiceCancellation } from './payment/invoice-cancellation';
export { offCyclePayment } from './off-cycle-payment/workflow';
export { payment } from './payment/workflow';
export { recurringAdjustment } from './recurring-adjustment/workflow';
export { sandboxClock } from './sandbox-clock/workflow';
export { scheduledTermination } from './scheduled-termination/workflow';
