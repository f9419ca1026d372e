import type { Json } from './http';
import { accepted } from './steps';
import type { World } from './world';

export const vacationPolicy = (changes: Json = {}): Json => ({
  ...{
    name: 'Full time',
    type: 'vacation',
    days_per_year: 30,
    carry_over_days: 5,
    carry_over_until: '03-31',
  },
  ...changes,
});

/** Makes a policy and has it apply to the person; answers its id. */
export async function assignVacation(world: World, personId: string, changes: Json = {}): Promise<string> {
  const policy = accepted(await world.admin.post('/time-off/policies', vacationPolicy(changes)));
  const body = { policy_id: policy.id, starts_on: '2026-01-01' };
  accepted(await world.admin.post(`/people/${personId}/time-off/assignments`, body));
  return policy.id as string;
}

/** The request of a worker, from the first day to the last. */
export const daysOff = (start: string, end = start, changes: Json = {}): Json => ({
  ...{ type: 'vacation', start_date: start, end_date: end, ...changes },
});

export async function requestTimeOff(world: World, body: Json, by = world.worker): Promise<Json> {
  return accepted(await by.post(`/people/${world.workerId}/time-off/requests`, body));
}

export async function reviewTimeOff(world: World, id: unknown, status = 'approved'): Promise<Json> {
  return accepted(await world.admin.post(`/time-off/requests/${String(id)}/reviews`, { status }));
}

export async function balanceOf(world: World, on?: string, type = 'vacation'): Promise<Json> {
  const query = on === undefined ? '' : `?on=${on}`;
  const answer = accepted(await world.worker.get(`/people/${world.workerId}/time-off/balances${query}`));
  return (answer.data as Json[]).find((each) => each.type === type)!;
}
