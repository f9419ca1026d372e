import type { Attachment } from '../../domain/adjustment/adjustment';
import { notFound } from '../../domain/shared/failures';
import type { TimeOff } from '../../domain/time-off/time-off';
import type { Context } from '../../queries/context';
import { wasDone } from '../../queries/was-done';
import type { Services } from '../services';
import { withFile, type NewFile } from '../with-file';

/** Gives it its one document. */
export function attachToTimeOff(
  services: Services,
  context: Context,
  timeOff: TimeOff,
  file: NewFile,
): Promise<TimeOff> {
  return withFile(services, file, (attachment) => attach(services, context, timeOff, attachment));
}

/** Takes its document off it, which makes room for another. */
export async function detachFromTimeOff(
  services: Services,
  context: Context,
  timeOff: TimeOff,
): Promise<TimeOff> {
  if (!timeOff.attachment && !(await wasDone(services, context))) throw notFound('attachment');
  return attach(services, context, timeOff, null);
}

function attach(
  { orchestrator }: Services,
  context: Context,
  row: TimeOff,
  attachment: Attachment | null,
): Promise<TimeOff> {
  const command = { type: 'attach' as const, actor: context.actor, attachment };
  return orchestrator.send(context, 'timeOff', { row, command });
}
