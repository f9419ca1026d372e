import type { TimeOff } from '../../domain/time-off/time-off';
import type { Context } from '../../queries/context';
import type { Services } from '../services';

/** Approves a request of time off, rejects it, or takes it back while nobody has decided (R0-14). */
export function changeTimeOff(
  { orchestrator }: Services,
  context: Context,
  timeOff: TimeOff,
  type: 'approve' | 'reject' | 'cancel',
  reason: string | null,
): Promise<TimeOff> {
  const command = { type, actor: context.actor, reason };
  return orchestrator.send(context, 'timeOff', { row: timeOff, command });
}
