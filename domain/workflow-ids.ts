/**
 * Workflow ids, built here and nowhere else. Each carries the organisation and the environment, so that one
 * tenant's waits can be listed, and never met, by another's.
 */
export interface IdScope {
  organisationId: string;
  environmentId: string;
}

const workflowId = ({ organisationId, environmentId }: IdScope, rest: string): string =>
  `${organisationId}/${environmentId}/${rest}`;

export const contractSigningId = (scope: IdScope, contractId: string): string =>
  workflowId(scope, `contract-signing/${contractId}`);
export const contractTermId = (scope: IdScope, contractId: string): string =>
  workflowId(scope, `contract-term/${contractId}`);
export const amendmentSigningId = (scope: IdScope, amendmentId: string): string =>
  workflowId(scope, `amendment/${amendmentId}`);
export const scheduledTerminationId = (scope: IdScope, contractId: string): string =>
  workflowId(scope, `termination/${contractId}`);
export const billingCycleId = (scope: IdScope, calendarId: string): string =>
  workflowId(scope, `billing/${calendarId}`);
export const adjustmentApprovalId = (scope: IdScope, adjustmentId: string): string =>
  workflowId(scope, `adjustment/${adjustmentId}`);
export const recurringAdjustmentId = (scope: IdScope, ruleId: string): string =>
  workflowId(scope, `recurring/${ruleId}`);
export const bulkReviewId = (scope: IdScope, batchId: string): string => workflowId(scope, `bulk/${batchId}`);
export const paymentId = (scope: IdScope, id: string): string => workflowId(scope, `payment/${id}`);
export const offCyclePaymentId = (scope: IdScope, id: string): string => workflowId(scope, `off-cycle/${id}`);
export const invoiceCancellationId = (scope: IdScope, invoiceId: string): string =>
  workflowId(scope, `invoice-cancellation/${invoiceId}`);
export const sandboxClockId = (scope: IdScope): string => workflowId(scope, 'sandbox-clock');
