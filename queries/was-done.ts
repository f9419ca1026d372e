import { findByCommand } from '../store/event/events';
import type { Context, ReadServices } from './context';

/**
 * Whether an earlier request with the key has done what this one asks for, as far as events tell. What its own effect, or
 * time, would refuse it is then no reason to refuse it: it is answered.
 */
export async function wasDone(
  { db }: ReadServices,
  { scope, commandId, isRepeat = false }: Context,
): Promise<boolean> {
  return isRepeat && (await findByCommand(db, scope, commandId)) !== undefined;
}
