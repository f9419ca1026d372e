import type { Cycle } from '../../domain/billing/cycle';
import type { Context } from '../../queries/context';
import { RETRY_CYCLE, type RetryMessage } from '../../workflows/messages';
import { billingUpdate } from './billing-update';
import type { Engine } from './failures';
import { insistOnUpdate, toldTime } from './update-with-start';

/** Has a cycle that was set aside billed again, by the workflow of its calendar. */
export async function retryCycle(engine: Engine, context: Context, cycle: Cycle): Promise<void> {
  const { actor, commandId } = context;
  const message: RetryMessage = { cycleId: cycle.id, at: toldTime(context).at, actor, commandId };
  await insistOnUpdate<void>(engine, context, billingUpdate(context, cycle, RETRY_CYCLE, message));
}
