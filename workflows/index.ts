/** The entry of the bundle. Workflows with code of their own are exported by name; the default hosts all the others. */
export { billingCycle } from './billing-cycle/workflow';
export { bulkReview } from './bulk-review/workflow';
export { declaredLifecycle as default } from './entity/declared';
export { mailing } from './mailing/workflow';
export { payment } from './payment/workflow';
export { sandboxClock } from './sandbox-clock/workflow';
export { webhookEndpoint } from './webhook-endpoint/workflow';
