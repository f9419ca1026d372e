import { RefusedError } from '../../domain/shared/errors';
import type { Context } from '../../queries/context';
import { insertPerson, type Person } from '../../store/people/people';
import type { Services } from '../services';

export type PersonInput = Pick<Person, 'firstName' | 'lastName' | 'email' | 'country' | 'locale'>;

/** Adds a person; an e-mail address belongs to one person only. */
export async function addPerson(
  { db }: Services,
  { scope, actor, now, commandId, resourceId }: Context,
  input: PersonInput,
): Promise<Person> {
  const person: Person = { ...scope, ...input, id: resourceId, status: 'active', createdAt: now };
  const added = await insertPerson(db, person, { actor, at: now, commandId });
  if (added) return added;
  throw new RefusedError({
    code: 'email_taken',
    message: `Somebody here has the e-mail address ${input.email} already.`,
    details: [{ field: 'email', rule: 'unique', message: 'belongs to another person here' }],
  });
}
