import { workflowInfo } from '@temporalio/workflow';
import { isLifecycle, lifecycleOf, type LifecycleName, type StateOf } from '../../domain/lifecycles';
import type { LifecycleInput } from '../messages';
import { activitiesOf, type RowActivities } from './activities';
import { Host } from './host';

/** Hosts the lifecycle that the workflow's type names. Its declaration says what it does and what it waits for. */
export async function declaredLifecycle(input: LifecycleInput<StateOf<LifecycleName>>): Promise<void> {
  const { workflowType } = workflowInfo();
  // Fails the task, not the workflow: a worker of a later release may know the type.
  if (!isLifecycle(workflowType)) throw new Error(`There is no workflow of type ${workflowType}.`);
  await hostLifecycle(workflowType, input as LifecycleInput<never>);
}

/** Hosts one row. `adapt` is for a lifecycle that does more than record what was decided. */
export async function hostLifecycle<Name extends LifecycleName>(
  name: Name,
  input: LifecycleInput<StateOf<Name>>,
  adapt: (activities: RowActivities<StateOf<Name>>) => RowActivities<StateOf<Name>> = (declared) => declared,
): Promise<void> {
  const lifecycle = lifecycleOf(name);
  const activities = {
    command: adapt(activitiesOf(lifecycle, 'command')),
    time: adapt(activitiesOf(lifecycle, 'time')),
  };
  await new Host(lifecycle, activities, input).run();
}
