import type { Cycle } from '../../domain/billing/cycle';
import { billingCycleId } from '../../domain/shared/workflow-ids';
import type { Context } from '../../queries/context';
import { RETRY_CYCLE, type RetryMessage } from '../../workflows/messages';
import type { Engine } from './failures';
import { insistOnUpdate, toldTime } from './update-with-start';

/** Has a cycle that was set aside billed again, by the workflow of its calendar. */
export async function retryCycle(engine: Engine, context: Context, cycle: Cycle): Promise<void> {
  const { scope } = context;
  const { sandbox, at } = toldTime(context);
  const message: RetryMessage = { cycleId: cycle.id, at };
  await insistOnUpdate<void>(engine, context, {
    workflowType: 'billingCycle',
    workflowId: billingCycleId(scope, cycle.calendarId),
    input: { scope, sandbox, at, state: { ...scope, id: cycle.calendarId } },
    update: RETRY_CYCLE,
    message: [message],
  });
}
