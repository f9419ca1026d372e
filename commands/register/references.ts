import type { Entry } from '../../domain/register/entry';
import { declared, idField } from '../../domain/register/registers';
import { invalidField } from '../../domain/shared/failures';
import type { Context, ReadServices } from '../../queries/context';
import { knownPerson } from '../people/known';
import { knownEntry } from './known-entry';

type Named = Pick<Entry, 'register' | 'ownerId' | 'placeId' | 'personId'>;

/** That an entry names what there is, as far as that is to be another than before. */
export async function checkReferences(
  services: ReadServices,
  context: Context,
  { register, ...next }: Named,
  before: Omit<Named, 'register'> = { ownerId: null, placeId: null, personId: null },
): Promise<void> {
  const { owner, place, person } = declared(register);
  if (owner && next.ownerId !== null && next.ownerId !== before.ownerId)
    await knownEntry(services, context, owner, next.ownerId, idField(owner));
  if (place && next.placeId !== null && next.placeId !== before.placeId) {
    const found = await knownEntry(services, context, place.register, next.placeId, idField(place.register));
    if (found.ownerId !== null && found.ownerId !== next.ownerId)
      throw invalidField(
        idField(place.register),
        `other_${owner}`,
        `is of another ${owner}; name one of its own, which GET /v1/${declared(place.register).path} lists`,
      );
  }
  if (person && next.personId !== null && next.personId !== before.personId)
    await knownPerson(services, context, next.personId, person.field);
}
