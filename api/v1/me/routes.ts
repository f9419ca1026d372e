import { inOrder } from '../../../domain/people/rights';
import type { Context } from '../../../queries/context';
import { reply, route } from '../../shared/route';
import { me } from './schemas';

/** For a client that shows people only what they may do. */
export const meRoutes = [
  route({
    method: 'get',
    path: '/me',
    summary: 'Tell whom the token stands for, and what it may do',
    needs: 'any token',
    answers: { 200: me },
    handle: ({ context }) => reply(200, meView(context)),
  }),
];

function meView({ actor, caller, environment: { id, name, kind } }: Context) {
  const held =
    caller.side === 'employer'
      ? { roles: [...caller.roles], rights: inOrder(caller.rights) }
      : { roles: [], rights: [] };
  return { actor, side: caller.side, ...held, environment: { id, name, kind } };
}
