import { changeSettings } from '../../../commands/environment/change-settings';
import { readSettings } from '../../../queries/environment/read-settings';
import { reply, route } from '../../shared/route';
import { changesBody, settings } from './schemas';
import { settingsView, toPolicies } from './views';

const path = '/settings';

export const settingsRoutes = [
  route({
    method: 'get',
    path,
    summary: 'Read the settings of the environment',
    needs: 'settings:read',
    answers: { 200: settings },
    handle: ({ context }) => reply(200, settingsView(readSettings(context))),
  }),
  route({
    method: 'patch',
    path,
    summary:
      'Change settings; waits under way keep those they began with, but self_approval when it is refused',
    needs: 'settings:write',
    body: changesBody,
    answers: { 200: settings },
    handle: async ({ services, context, body }) =>
      reply(200, settingsView(await changeSettings(services, context, toPolicies(body)))),
  }),
];
