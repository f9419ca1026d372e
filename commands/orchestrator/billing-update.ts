import type { Cycle } from '../../domain/billing/cycle';
import { billingCycleId } from '../../domain/shared/workflow-ids';
import type { Context } from '../../queries/context';
import { toldTime, type UpdateWithStart } from './update-with-start';

/** An update for the workflow of the cycle's calendar, which may have ended. */
export function billingUpdate(
  context: Context,
  { calendarId }: Pick<Cycle, 'calendarId'>,
  update: string,
  message: unknown,
): UpdateWithStart {
  const { scope } = context;
  return {
    workflowType: 'billingCycle',
    workflowId: billingCycleId(scope, calendarId),
    input: { scope, ...toldTime(context), state: { ...scope, id: calendarId } },
    update,
    message: [message],
  };
}
