import { AS_PERSON } from '../../domain/people/person';
import type { Entry, EntryFields } from '../../domain/register/entry';
import { declared, type Register } from '../../domain/register/registers';
import { invalidField } from '../../domain/shared/failures';
import type { Context } from '../../queries/context';
import { insertEntry } from '../../store/register/entries';
import { workerFor, type WorkerInput } from '../people/worker-for';
import type { Services } from '../services';
import { checkReferences } from './references';
import { refuseUnwritten } from './unwritten';

/** What somebody says of a new entry. Whoever it is about may be new as well, and gives it the name that it lacks. */
export type NewEntry = Omit<EntryFields, 'name' | 'personId'> & {
  name: string | null;
  ownerId: string | null;
  person: WorkerInput | null;
};

export async function addEntry(
  services: Services,
  context: Context,
  register: Register,
  { person: given, name: said, ...fields }: NewEntry,
): Promise<Entry> {
  const { scope, actor, now: at, commandId, resourceId: id } = context;
  await checkReferences(services, context, { ...fields, register, personId: null });
  const as = { ...AS_PERSON, id: declared(register).person?.field ?? AS_PERSON.id };
  const found = given && (await workerFor(services, context, given, as));
  const person = found?.worker ?? null;
  const name = said ?? (person && `${person.firstName} ${person.lastName}`);
  if (name === null)
    throw invalidField('name', 'required', 'is required where no person is named who has one');
  const entry: Entry = {
    ...{ ...scope, ...fields, id, register, name, personId: person?.id ?? null },
    ...{ version: 1, createdAt: at, createdBy: actor, updatedAt: at },
  };
  const newPerson = found?.isNew ? found.worker : null;
  const written = await insertEntry(services.db, entry, newPerson, { actor, at, commandId });
  return 'entry' in written ? written.entry : refuseUnwritten(services, context, entry, written);
}
