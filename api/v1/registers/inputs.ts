import type { z } from 'zod';
import type { NewEntry } from '../../../commands/register/add-entry';
import type { WorkerInput } from '../../../commands/people/worker-for';
import type { Entry, EntryChange } from '../../../domain/register/entry';
import { declared, idField, type Register } from '../../../domain/register/registers';
import type { newPerson } from '../../shared/schemas';
import { given } from '../shared/given';
import { together } from '../shared/list-filter';
import { toNewPerson } from '../shared/new-person';
import { toDetails } from './details';

/** What the schema of the register has let in. */
export type Sent = Readonly<Record<string, unknown>>;

const said = <T>(body: Sent, field: string | null | undefined): T | undefined =>
  field ? (body[field] as T | undefined) : undefined;

/** The fields under which entries of a register name others. */
function namesOf(register: Register) {
  const { owner, place, person } = declared(register);
  return {
    ownerId: owner && idField(owner),
    placeId: place && idField(place.register),
    personId: person && person.field,
  };
}

export function toEntry(register: Register, body: Sent): NewEntry {
  const names = namesOf(register);
  return {
    name: said<string>(body, 'name') ?? null,
    externalId: body.external_id as string | null,
    isActive: body.is_active as boolean,
    ownerId: said<string>(body, names.ownerId) ?? null,
    placeId: said<string | null>(body, names.placeId) ?? null,
    person: toPerson(body, names.personId),
    details: toDetails(declared(register).details, body) as Entry['details'],
    attributes: body.attributes as Entry['attributes'],
  };
}

function toPerson(body: Sent, field: string | null): WorkerInput | null {
  const fresh = said<z.output<typeof newPerson>>(body, 'person');
  if (fresh) return toNewPerson(fresh);
  const id = said<string | null>(body, field);
  return id ? { id } : null;
}

export function toEntryChange(register: Register, body: Sent): EntryChange {
  const names = namesOf(register);
  return given({
    name: said<string>(body, 'name'),
    externalId: said<string | null>(body, 'external_id'),
    isActive: said<boolean>(body, 'is_active'),
    placeId: said<string | null>(body, names.placeId),
    personId: said<string | null>(body, names.personId),
    attributes: said<Entry['attributes']>(body, 'attributes'),
    details: toDetails(declared(register).details, body),
  });
}

export function toFilter(register: Register, query: Sent) {
  const names = namesOf(register);
  const types = ['type', 'type[]', 'types', 'types[]'].map((word) => said<string[]>(query, word));
  return {
    includeInactive: said<boolean>(query, 'include_inactive') ?? false,
    ownerId: said<string>(query, names.ownerId),
    placeId: said<string>(query, names.placeId),
    personId: said<string>(query, names.personId),
    externalId: said<string>(query, 'external_id'),
    types: together(...types),
    currency: said<string>(query, 'currency'),
    search: said<string>(query, 'search'),
  };
}
