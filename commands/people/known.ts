import { AS_WORKER } from '../../domain/people/person';
import { invalidField } from '../../domain/shared/failures';
import type { Context, ReadServices } from '../../queries/context';
import { getGroup, getPerson, type Group, type Person } from '../../store/people/people';

/** The person that a request names, as the worker or in another field. */
export async function knownPerson(
  { db }: ReadServices,
  { scope }: Context,
  id: string,
  field: string,
): Promise<Person> {
  const person = await getPerson(db, scope, id);
  if (person) return person;
  throw invalidField(
    field,
    'unknown_person',
    'is not the id of a person here; create one with POST /v1/people',
  );
}

export const knownWorker = (services: ReadServices, context: Context, id: string): Promise<Person> =>
  knownPerson(services, context, id, AS_WORKER.id);

/** The group that a request names, if it names one. */
export async function knownGroup(
  { db }: ReadServices,
  { scope }: Context,
  id: string | null,
): Promise<Group | null> {
  if (id === null) return null;
  const group = await getGroup(db, scope, id);
  if (group) return group;
  throw invalidField(
    'group_id',
    'unknown_group',
    'is not the id of a group here; create one with POST /v1/groups',
  );
}
