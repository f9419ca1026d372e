import { RefusedError } from '../../domain/shared/errors';
import type { Context } from '../../queries/context';
import { insertGroup, type Group } from '../../store/people/people';
import type { Services } from '../services';

/** Adds a group; its name is unique in the environment. */
export async function addGroup(
  { db }: Services,
  { scope, actor, now, commandId, resourceId }: Context,
  { name }: Pick<Group, 'name'>,
): Promise<Group> {
  const group: Group = { ...scope, id: resourceId, name, createdAt: now };
  const added = await insertGroup(db, group, { actor, at: now, commandId });
  if (added) return added;
  throw new RefusedError({
    code: 'name_taken',
    message: `A group named ${name} exists already.`,
    details: [{ field: 'name', rule: 'unique', message: 'is the name of another group here' }],
  });
}
