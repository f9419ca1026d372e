import { RefusedError } from '../../domain/shared/errors';
import { typeCreated } from '../../domain/time-off/events';
import { defaultTypes, MOST_OWN_TYPES, type TimeOffType } from '../../domain/time-off/kinds';
import type { Context } from '../../queries/context';
import { insertType, listOwnTypes } from '../../store/time-off/policies';
import type { Services } from '../services';

/** Adds a type of time off; its key is unique in the environment. */
export async function addType(
  { db }: Services,
  { scope, actor, now, commandId, resourceId }: Context,
  input: TimeOffType,
): Promise<TimeOffType> {
  const own = await listOwnTypes(db, scope);
  if (own.length >= MOST_OWN_TYPES && !own.some(({ id }) => id === resourceId)) {
    throw new RefusedError({
      code: 'too_many_time_off_types',
      message: `There are ${MOST_OWN_TYPES} types of your own; no more can be added. Use one of them.`,
    });
  }
  const type = { ...scope, ...input, id: resourceId, createdAt: now, createdBy: actor };
  const by = { event: typeCreated(type), cause: { actor, at: now, commandId } };
  const isTaken = defaultTypes.some(({ key }) => key === input.key);
  const added = isTaken ? undefined : await insertType(db, type, by);
  if (added) return added;
  throw new RefusedError({
    code: 'name_taken',
    message: `A type of time off has the key ${input.key} already. Choose another one.`,
    details: [{ field: 'key', rule: 'unique', message: 'is the key of another type here' }],
  });
}
