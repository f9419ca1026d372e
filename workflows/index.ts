/** The bundle's entry. Named exports are the workflows with code of their own; all others are declared lifecycles. */
export { billingCycle } from './billing-cycle/workflow';
export { bulkReview } from './bulk-review/workflow';
export { declaredLifecycle as default } from './entity/declared';
export { payment } from './payment/workflow';
export { sandboxClock } from './sandbox-clock/workflow';
