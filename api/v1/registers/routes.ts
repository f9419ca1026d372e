import { addEntry } from '../../../commands/register/add-entry';
import { changeEntry } from '../../../commands/register/change-entry';
import { removeEntry } from '../../../commands/register/remove-entry';
import { declared, registerNames, type Register } from '../../../domain/register/registers';
import type { Keyset } from '../../../queries/context';
import { findEntry } from '../../../queries/register/find-entry';
import { listEntries } from '../../../queries/register/list-entries';
import { pageOfSearch } from '../../shared/pagination';
import { created, pathId, reply, route, type Loading, type Route } from '../../shared/route';
import { pageOf } from '../shared/answers';
import { toEntry, toEntryChange, toFilter } from './inputs';
import { relationsOf } from './related';
import { removedEntry, schemas } from './schemas';
import { entryView } from './views';

/** The same routes for each register, as `domain/register/registers.ts` declares it. */
export const registerRoutes: Route[] = registerNames.flatMap(routesOf);

function routesOf(register: Register): Route[] {
  const { path, what, person } = declared(register);
  const { newBody, changeBody, listQuery, answer } = schemas[register];
  const one = `a ${what}`;
  const list = `/${path}`;
  // `clientUserId` of `client_user`.
  const name = `${register.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())}Id`;
  const params = { [name]: pathId(what) };
  const idOf = (given: Record<string, string>) => given[name]!;
  const load = ({ services, context, params: given }: Loading<Record<string, string>>) =>
    findEntry(services, context, register, idOf(given));
  const relations = relationsOf(register);
  const expand = relations ? { expand: relations } : {};
  return [
    route({
      ...{ method: 'get', path: list, summary: `List ${path.replace('-', ' ')}`, needs: 'parties:read' },
      query: listQuery,
      answers: { 200: pageOf(answer) },
      ...expand,
      handle: async ({ services, context, query }) => {
        const filter = toFilter(register, query);
        const read = (keyset: Keyset) => listEntries(services, context, register, filter, keyset);
        return reply(200, await pageOfSearch(query as unknown as PageQuery, read, entryView));
      },
    }),
    route({
      ...{ method: 'post', path: list, summary: `Add ${one}`, needs: 'parties:write' },
      errors: ['external_id_taken', ...(person?.orNew ? (['email_taken'] as const) : [])],
      body: newBody,
      answers: { 201: answer },
      handle: async ({ services, context, body }) => {
        const entry = await addEntry(services, context, register, toEntry(register, body));
        return created(`/v1${list}/${entry.id}`, entryView(entry));
      },
    }),
    route({
      ...{ method: 'get', path: `${list}/:${name}`, summary: `Read ${one}`, needs: 'parties:read' },
      ...{ versioned: true, params, load },
      answers: { 200: answer },
      ...expand,
      handle: ({ loaded }) => reply(200, entryView(loaded)),
    }),
    route({
      ...{ method: 'patch', path: `${list}/:${name}`, summary: `Change ${one}`, needs: 'parties:write' },
      ...{ versioned: true, params, load },
      errors: ['no_change', 'external_id_taken'],
      body: changeBody,
      answers: { 200: answer },
      handle: async ({ services, context, loaded, body }) => {
        const wanted = toEntryChange(register, body);
        return reply(200, entryView(await changeEntry(services, context, loaded, wanted)));
      },
    }),
    route({
      ...{ method: 'delete', path: `${list}/:${name}`, summary: `Remove ${one} that nothing names` },
      ...{ needs: 'parties:write', versioned: true, params },
      errors: ['in_use'],
      answers: { 200: removedEntry },
      handle: async ({ services, context, params: given }) => {
        await removeEntry(services, context, register, idOf(given));
        return reply(200, { id: idOf(given), deleted: true as const });
      },
    }),
  ];
}

type PageQuery = Parameters<typeof pageOfSearch>[0];
