import type { TimeOff } from '../../domain/time-off/time-off';
import { factsOf } from '../../queries/approval/approval-for';
import type { Context } from '../../queries/context';
import type { Services } from '../services';

/** Approves a request of time off, or rejects it. */
export async function reviewTimeOff(
  services: Services,
  context: Context,
  timeOff: TimeOff,
  type: 'approve' | 'reject',
  reason: string | null,
): Promise<TimeOff> {
  const facts = await factsOf(services, context, timeOff);
  const command = { type, actor: context.actor, reason, facts };
  return services.orchestrator.send(context, 'timeOff', { row: timeOff, command });
}

/** Takes it back while nobody has decided (R0-14); whoever may review it also calls off what is approved. */
export async function cancelTimeOff(
  services: Services,
  context: Context,
  timeOff: TimeOff,
  reason: string | null,
): Promise<TimeOff> {
  const { actor, caller } = context;
  const callsOff = caller.side === 'employer' && caller.rights.has('time-off:review');
  const facts = callsOff ? await factsOf(services, context, timeOff) : undefined;
  const command = { type: 'cancel' as const, actor, reason, callsOff, facts };
  return services.orchestrator.send(context, 'timeOff', { row: timeOff, command });
}
