import type { ApprovableKind } from '../../domain/approval/approval';
import { workKinds } from '../../domain/adjustment/item-kind';
import type { Api, Json } from './http';
import { accepted, activeContract } from './steps';
import { daysOff, requestTimeOff } from './time-off';
import { userIn, type TestUser } from './users';
import { contractFor, workOf } from './work';
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

/** One of every kind that waits for an approval in a world in which it is 10 March 2026. */
export async function oneOfEach(world: World, changes: Json = {}): Promise<Record<ApprovableKind, Json>> {
  const start = { start_date: '2026-03-01', ...changes };
  const contractId = await activeContract(world, start);
  const payment = { amount: '7.00', reason: 'Travel', payment_date: '2026-03-20' };
  const sick = daysOff('2026-03-23', '2026-03-23', { type: 'sick', contract_id: contractId });
  const work = [];
  for (const kind of workKinds)
    work.push([kind, await workOf(world, await contractFor(world, kind, start), kind).make()] as const);
  return {
    ...(Object.fromEntries(work) as Record<(typeof workKinds)[number], Json>),
    adjustment: await bonusIn(world, contractId),
    off_cycle_payment: accepted(
      await world.admin.post(`/contracts/${contractId}/off-cycle-payments`, payment),
    ),
    time_off: await requestTimeOff(world, sick),
  };
}
