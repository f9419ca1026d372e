import { refuseOtherPerson, type NamedAs, type Person } from '../../domain/people/person';
import { RefusedError } from '../../domain/shared/errors';
import type { Transaction } from '../db/database';
import type { Cause } from '../event/events';
import { findPersonByEmail, insertPerson } from './people';

/**
 * The id of the person with that e-mail address: the new one, made in the transaction of what names them, or whoever was
 * brought along at the same moment by something else.
 */
export async function makePerson(
  trx: Transaction,
  person: Person,
  cause: Cause,
  as?: NamedAs,
): Promise<string> {
  const by = { ...cause, commandId: `person/${cause.commandId}` };
  const made = (await insertPerson(trx, person, by)) ?? (await findPersonByEmail(trx, person, person.email));
  if (!made) throw new Error(`Person ${person.id} can neither be made nor found.`);
  const refusal = refuseOtherPerson(made, person, as);
  if (refusal) throw new RefusedError(refusal);
  return made.id;
}
