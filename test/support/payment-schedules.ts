import { partyOf } from './agreements';
import type { Json } from './http';
import { accepted, activeContract } from './steps';
import type { World } from './world';

/** An agreement in force, charged by the month. */
export async function agreementIn(world: World, changes: Json = {}): Promise<string> {
  return activeContract(world, {
    ...{ kind: 'client_agreement', amount: '100.00', ...changes },
    ...(await partyOf(world, changes.kind)),
    agreement: { billing_period: { unit: 'months', count: 1 }, billed: 'arrears' },
  });
}

/** What is said of a scheduled payment. */
export const instalment = (changes: Json = {}): Json => ({
  ...{ date: '2026-06-15', amount: '1200.00', note: 'Second instalment' },
  ...changes,
});

/** What tests do with the scheduled payments of one agreement. */
export function paymentsOf(world: World, contractId: string) {
  const path = `/contracts/${contractId}/schedule-entries`;
  return {
    path,
    post: (changes: Json = {}) => world.admin.post(path, instalment(changes)),
    make: async (changes: Json = {}): Promise<Json> =>
      accepted(await world.admin.post(path, instalment(changes))),
    get: async (id: unknown): Promise<Json> => accepted(await world.admin.get(`${path}/${id as string}`)),
    patch: (id: unknown, body: Json) => world.admin.patch(`${path}/${id as string}`, body),
    remove: (id: unknown) => world.admin.delete(`${path}/${id as string}?reason=twice`),
    list: async (query = ''): Promise<Json[]> =>
      accepted(await world.admin.get(`${path}?limit=100&order=asc&${query}`)).data as Json[],
  };
}
