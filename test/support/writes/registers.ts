import { declared, registerNames, type Register } from '../../../domain/register/registers';
import { entryBody, freshPerson, makeEntry, pathNameOf } from '../registers';
import type { World } from '../world';
import type { Write, Writes } from '.';

const eventOf = (register: Register, verb: string) => `${register.replace('_', '-')}.${verb}`;

async function idsOf(world: World, register: Register): Promise<Record<string, string>> {
  return { [pathNameOf(register)]: (await makeEntry(world, register)).id as string };
}

function writesOf(register: Register): [string, Write][] {
  const { path, person } = declared(register);
  const list = `/${path}`;
  const one = `${list}/:${pathNameOf(register)}`;
  return [
    [
      `POST ${list}`,
      {
        prepare: async (world) => {
          const body = await entryBody(world, register, person?.orNew ? { person: freshPerson() } : {});
          return { body, other: { body: { ...body, name: 'Otherwise' } } };
        },
        events: { [eventOf(register, 'created')]: 1, ...(person?.orNew && { 'people.created': 1 }) },
      },
    ],
    [
      `PATCH ${one}`,
      {
        prepare: async (world) => ({
          ids: await idsOf(world, register),
          ...{ body: { name: 'Renamed' }, other: { body: { name: 'Otherwise' } } },
        }),
        events: { [eventOf(register, 'updated')]: 1 },
      },
    ],
    [
      `DELETE ${one}`,
      {
        prepare: async (world) => ({ ids: await idsOf(world, register) }),
        events: { [eventOf(register, 'removed')]: 1 },
      },
    ],
  ];
}

/** Entries of every register. */
export const registerWrites: Writes = Object.fromEntries(registerNames.flatMap(writesOf));
