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
export const sandboxClockId = (scope: IdScope): string => workflowId(scope, 'sandbox-clock');
