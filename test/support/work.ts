import type { WorkKind } from '../../domain/adjustment/item-kind';
import { workOn } from '../../domain/adjustment/item-kind';
import type { Answer, Json } from './http';
import { accepted, activeContract } from './steps';
import type { World } from './world';

const bodies: Readonly<Record<WorkKind, Json>> = {
  timesheet: { quantity: '7.5', description: 'Interviews' },
  task: { amount: '300.00', description: 'Translation' },
  milestone: { amount: '300.00', title: 'Design' },
};

/** What a report of that kind says at least. */
export const reportOf = (kind: WorkKind): Json => bodies[kind];

/** An active contract on which work of the kind is reported; a timesheet's hour is 40.00. */
export function contractFor(world: World, kind: WorkKind, changes: Json = {}): Promise<string> {
  const amount = kind === 'timesheet' ? { amount: '40.00', scale: 'hourly' } : { amount: undefined };
  return activeContract(world, { kind: workOn[kind].contractKinds[0]!, ...amount, ...changes });
}

/** What tests do with work of one contract; the worker reports unless somebody else is named. */
export function workOf(world: World, contractId: string, kind: WorkKind) {
  const path = `/contracts/${contractId}/${kind}s`;
  const post = (body: Json = {}, by = world.worker): Promise<Answer> =>
    by.post(path, { ...bodies[kind], ...body });
  return {
    path,
    post,
    make: async (body: Json = {}, by = world.worker): Promise<Json> => accepted(await post(body, by)),
    get: async (id: string): Promise<Json> => accepted(await world.admin.get(`${path}/${id}`)),
    patch: (id: string, body: Json, by = world.worker) => by.patch(`${path}/${id}`, body),
    remove: (id: string, by = world.worker) => by.delete(`${path}/${id}?reason=twice`),
    review: (id: string, status = 'approved', by = world.admin) =>
      by.post(`${path}/${id}/reviews`, { status }),
    reviewMany: (ids: string[], status = 'approved') =>
      world.admin.post(`${path}/many/reviews`, { ids, status }),
    list: async (query = '', by = world.admin): Promise<Json[]> =>
      accepted(await by.get(`${path}?limit=100&${query}`)).data as Json[],
  };
}
