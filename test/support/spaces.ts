import type { Json } from './http';
import { accepted } from './steps';
import type { World } from './world';

/** An operator's registers: a location, what is let there, and a company with the member who signs. */
export interface Operator {
  company: string;
  member: string;
  location: string;
  office: string;
  desk: string;
  key: string;
  /** The body of a space contract of theirs. */
  space(changes?: Json): Json;
}

export async function newOperator(world: World, company = 'Rivera Design'): Promise<Operator> {
  const add = async (path: string, body: Json) =>
    accepted(await world.admin.post(`/${path}`, body)).id as string;
  const location = await add('locations', { name: 'Harbour', timezone: 'Europe/Berlin' });
  const office = await add('resources', { name: 'Office 12', type: 'team_room', location_id: location });
  const desk = await add('plans', { name: 'Desk' });
  const key = await add('plans', { name: 'Key', interval: 'once' });
  const companyId = await add('companies', { name: company });
  const member = await add('members', { company_id: companyId, person_id: world.workerId });
  const space = (changes: Json = {}): Json => ({
    ...{ kind: 'space', title: 'Office and desks', currency: 'EUR', start_date: '2027-01-15' },
    ...{ timezone: 'Europe/Berlin', company_id: companyId, member_id: member, location_id: location },
    resources: [{ resource_id: office, steps: [{ start_date: '2027-01-15', price: '900.00' }] }],
    ...changes,
  });
  return { company: companyId, member, location, office, desk, key, space };
}

/** Created, and signed on a paper. */
export async function activeSpace(world: World, body: Json): Promise<string> {
  const id = accepted(await world.admin.post('/contracts', body)).id as string;
  const paper = { client_signature: 'Olga Operator', worker_signature: 'Mia Member' };
  accepted(await world.admin.post(`/contracts/${id}/paper-signatures`, paper));
  return id;
}
