import { examples } from '../../api/v1/registers/examples';
import { declared, idField, type Register } from '../../domain/register/registers';
import type { Json } from './http';
import { accepted } from './steps';
import type { World } from './world';

let made = 0;

/** What a new entry says, with whatever it has to name made first. */
export async function entryBody(world: World, register: Register, fields: Json = {}): Promise<Json> {
  const { owner, place, person } = declared(register);
  const named: Json = {};
  if (owner) named[idField(owner)] = fields[idField(owner)] ?? (await makeEntry(world, owner)).id;
  if (place?.isRequired)
    named[idField(place.register)] =
      fields[idField(place.register)] ?? (await makeEntry(world, place.register)).id;
  if (person?.isRequired && fields.person === undefined) {
    named.person_id = world.workerId;
    named.person = undefined;
  }
  const example = examples[register];
  const own =
    example.external_id === undefined ? {} : { external_id: `${example.external_id as string}-${++made}` };
  return { ...example, ...own, ...named, ...fields };
}

export async function makeEntry(world: World, register: Register, fields: Json = {}): Promise<Json> {
  const body = await entryBody(world, register, fields);
  return accepted(await world.admin.post(`/${declared(register).path}`, body));
}

/** Addresses are taken once. */
export function freshPerson(): Json {
  made += 1;
  return { first_name: 'Mia', last_name: 'Member', email: `mia.${made}@example.com` };
}

/** The name of an entry in the path of its routes. */
export const pathNameOf = (register: Register): string =>
  `${register.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())}Id`;
