import { notFound } from '../../domain/shared/failures';
import { getGroup, type Group } from '../../store/people/people';
import type { Context, ReadServices } from '../context';

export type { Group };

export async function findGroup({ db }: ReadServices, context: Context, id: string): Promise<Group> {
  const group = await getGroup(db, context.scope, id);
  if (!group) throw notFound('group');
  return group;
}
