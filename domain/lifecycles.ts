import { adjustmentApproval } from './adjustment/lifecycle';
import { amendmentSigning } from './amendment/lifecycle';
import { contractSigning, contractTerm } from './contract/lifecycle';
import { invoiceCancellation } from './invoice/lifecycle';
import { offCyclePayment } from './off-cycle/lifecycle';
import { payment } from './payment/lifecycle';
import { prepay } from './prepay/lifecycle';
import { paymentSchedule } from './payment-schedule/lifecycle';
import { recurringAdjustment } from './recurring/lifecycle';
import type { Lifecycle } from './shared/lifecycle';
import type { Scope } from './shared/scope';
import { workflowId } from './shared/workflow-ids';
import { scheduledTermination } from './termination/lifecycle';
import { workReview } from './work/lifecycle';
import { timeOff } from './time-off/lifecycle';

/**
 * Every lifecycle there is, by the type of its workflow. This is the one list to add a new one to: the bundle of
 * workflows, the activities, the alarms, `doctor` and the commands of the API are derived from it.
 */
export const lifecycles = {
  adjustmentApproval,
  amendmentSigning,
  contractSigning,
  contractTerm,
  invoiceCancellation,
  offCyclePayment,
  payment,
  paymentSchedule,
  recurringAdjustment,
  scheduledTermination,
  workReview,
  timeOff,
  prepay,
};

type Lifecycles = typeof lifecycles;
export type LifecycleName = keyof Lifecycles;

export type StateOf<Name extends LifecycleName> =
  Lifecycles[Name] extends Lifecycle<infer S, infer _C> ? S : never;
export type CommandOf<Name extends LifecycleName> =
  Lifecycles[Name] extends Lifecycle<infer _S, infer C> ? C : never;

/** The commands that people give; the others come with time or from another lifecycle. */
export type GivenCommandOf<Name extends LifecycleName> = Extract<
  CommandOf<Name>,
  { type: Lifecycles[Name]['commands'][number] }
>;

/** The lifecycle as one that knows its own rows and commands; the list alone would make a union of each part. */
export function lifecycleOf<Name extends LifecycleName>(
  name: Name,
): Lifecycle<StateOf<Name>, CommandOf<Name>> {
  return lifecycles[name] as unknown as Lifecycle<StateOf<Name>, CommandOf<Name>>;
}

export function isLifecycle(name: string): name is LifecycleName {
  return Object.hasOwn(lifecycles, name);
}

/** The id of the workflow that waits for the row. */
export function workflowOf<Name extends LifecycleName>(name: Name, state: StateOf<Name>): string {
  const { keyOf } = lifecycleOf(name);
  return workflowIdOf(name, state, keyOf ? keyOf(state) : state.id);
}

/** The same by its key: the id of a row, or of the contract that can have one such workflow only. */
export function workflowIdOf(name: LifecycleName, scope: Scope, key: string): string {
  return workflowId(scope, `${lifecycles[name].path}/${key}`);
}
