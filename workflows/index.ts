/** The bundle's entry: every workflow type there is. */
export { amendmentSigning } from './amendment-signing/workflow';
export { contractSigning } from './contract-signing/workflow';
export { contractTerm } from './contract-term/workflow';
export { sandboxClock } from './sandbox-clock/workflow';
export { scheduledTermination } from './scheduled-termination/workflow';
