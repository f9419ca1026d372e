import { notFound } from '../../domain/shared/failures';
import { getPerson, type Person } from '../../store/people/people';
import type { Context, ReadServices } from '../context';
import { refuseForeign } from '../contract/find-contract';

export type { Person };

/** A worker is shown no person but their own. */
export async function findPerson({ db }: ReadServices, context: Context, id: string): Promise<Person> {
  const person = await getPerson(db, context.scope, id);
  if (!person) throw notFound('person');
  refuseForeign(context, person.id);
  return person;
}
