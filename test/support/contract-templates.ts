import type { Json } from './http';
import { accepted } from './steps';
import { makeEntry } from './registers';
import type { World } from './world';

export const templateOf = (fields: Json = {}): Json => ({
  name: 'Support',
  kind: 'client_agreement',
  term: { unit: 'months', count: 12 },
  fields: {
    ...{ currency: 'EUR', amount: '500.00', frequency: 'monthly' },
    agreement: { billing_period: { unit: 'months', count: 1 }, billed: 'advance' },
  },
  ...fields,
});

export async function makeTemplate(world: World, fields: Json = {}): Promise<string> {
  return accepted(await world.admin.post('/contract-templates', templateOf(fields))).id as string;
}

/** A client whose contact person can sign. */
export async function clientOf(world: World, name = 'Northwind'): Promise<string> {
  return (await makeEntry(world, 'client', { name, contact_person_id: world.workerId })).id as string;
}
