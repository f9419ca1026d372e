import type { Scope } from './scope';

/**
 * The ids of workflows. Each carries the organisation and the environment, so that one tenant's waits can be listed,
 * and never met, by another's. Those of lifecycles are in `domain/lifecycles.ts`.
 */
export const workflowId = ({ organisationId, environmentId }: Scope, rest: string): string =>
  `${organisationId}/${environmentId}/${rest}`;

/** The environment in whose time the workflow lives. */
export const environmentIn = (id: string): string => id.split('/')[1] ?? '';

export const billingCycleId = (scope: Scope, calendarId: string): string =>
  workflowId(scope, `billing/${calendarId}`);
export const bulkReviewId = (scope: Scope, batchId: string): string => workflowId(scope, `bulk/${batchId}`);
export const webhookEndpointId = (scope: Scope, endpointId: string): string =>
  workflowId(scope, `webhook/${endpointId}`);
export const mailingId = (scope: Scope): string => workflowId(scope, 'mailing');
export const sandboxClockId = (scope: Scope): string => workflowId(scope, 'sandbox-clock');
