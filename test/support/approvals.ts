import type { Api, Json } from './http';
import { accepted } from './steps';
import { userIn, type TestUser } from './users';
import type { World } from './world';

/** An approval policy for adjustments, of as many steps as are named. */
export async function policyIn(world: World, changes: Json = {}): Promise<Json> {
  const body = { name: 'Policy', kinds: ['adjustment'], steps: [{ roles: ['approver'] }], ...changes };
  return accepted(await world.admin.post('/approval-policies', body));
}

/** Users who may approve, by the names that a test gives them. */
export async function approversIn<Name extends string>(
  world: World,
  ...names: Name[]
): Promise<Record<Name, TestUser>> {
  const made = await Promise.all(
    names.map(async (name) => [name, await userIn(world, ['approver'])] as const),
  );
  return Object.fromEntries(made) as Record<Name, TestUser>;
}

export async function bonusIn(world: World, contractId: string, changes: Json = {}): Promise<Json> {
  const body = { contract_id: contractId, type: 'bonus', amount: '100.00', ...changes };
  return accepted(await world.admin.post('/invoice-adjustments', body));
}

export const reviewBy = (by: { api: Api }, id: unknown, status = 'approved') =>
  by.api.post(`/invoice-adjustments/${String(id)}/reviews`, { status });

export const inboxOf = async (by: { api: Api }, query = ''): Promise<Json[]> =>
  accepted(await by.api.get(`/approvals${query}`)).data as Json[];
