import type { Json } from '../http';
import { accepted } from '../steps';
import type { World } from '../world';
import type { Writes } from '.';

let made = 0;
/** Names and addresses are taken once. */
const anew = (): number => (made += 1);

function person(): Json {
  return { first_name: 'Nora', last_name: 'New', email: `person.${anew()}@example.com` };
}

function user(): Json {
  return { name: 'Uma User', email: `user.${anew()}@example.com`, roles: ['viewer'] };
}

async function idOf(world: World, path: string, body: Json): Promise<string> {
  return accepted(await world.admin.post(path, body)).id as string;
}

/** People, users, tokens and settings: what is written without a workflow. */
export const peopleWrites: Writes = {
  'POST /people': {
    prepare: () => Promise.resolve({ body: person(), other: { body: person() } }),
    events: { 'people.created': 1 },
  },
  'POST /groups': {
    prepare: () =>
      Promise.resolve({ body: { name: `Group ${anew()}` }, other: { body: { name: `Group ${anew()}` } } }),
    events: { 'group.created': 1 },
  },
  'POST /users': {
    prepare: () => Promise.resolve({ body: user(), other: { body: user() } }),
    events: { 'user.created': 1 },
  },
  'PATCH /users/:userId': {
    prepare: async (world) => ({
      ids: { userId: await idOf(world, '/users', user()) },
      ...{ body: { name: 'Renamed' }, other: { body: { name: 'Otherwise' } } },
    }),
    events: { 'user.updated': 1 },
  },
  'DELETE /people/:personId/sessions/:sessionId': {
    prepare: async (world) => {
      const personId = world.workerId;
      return { ids: { personId, sessionId: await idOf(world, `/people/${personId}/sessions`, {}) } };
    },
    events: { 'token.revoked': 1 },
  },
  'DELETE /tokens/:tokenId': {
    prepare: async (world) => ({
      ids: {
        tokenId: await idOf(world, '/tokens', { kind: 'service', name: 'Robot', roles: ['viewer'] }),
      },
    }),
    events: { 'token.revoked': 1 },
  },
  'PUT /me/notifications': {
    prepare: (world) =>
      Promise.resolve({
        ...{ by: world.worker, body: { locale: 'de', off: ['invoice_issued'] } },
        other: { body: { locale: 'fr', off: [] } },
      }),
    events: { 'notifications.updated': 1 },
  },
  'PATCH /settings': {
    prepare: () =>
      Promise.resolve({ body: { invitation_days: 21 }, other: { body: { invitation_days: 22 } } }),
    events: { 'settings.updated': 1 },
  },
};
