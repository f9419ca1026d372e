import type { Register } from '../../../domain/register/registers';
import { SOME_ID } from '../../shared/examples';

const address = { street: '12 Harbour Street', city: 'Hamburg', zip: '20457', country: 'DE' };

/** Of a new entry, for documents. */
export const examples: Record<Register, Record<string, unknown>> = {
  company: {
    name: 'Acme',
    email: 'office@acme.example',
    billing_name: 'Acme GmbH',
    vat_number: 'DE123456789',
  },
  location: { name: 'Harbour', code: 'HH-1', timezone: 'Europe/Berlin', address },
  member: {
    company_id: SOME_ID,
    person: { first_name: 'Mia', last_name: 'Member', email: 'mia.member@example.com' },
  },
  resource: {
    ...{ name: 'Room 12', type: 'team_room', location_id: SOME_ID },
    ...{ size: 6, price: '950.00', currency: 'EUR' },
  },
  plan: { name: 'Dedicated desk', code: 'desk', interval: 'month', price: '290.00', currency: 'EUR' },
  document_type: {
    ...{ name: 'Membership', external_id: 'membershipAgreement' },
    template: '{{company}} may use {{location}} from {{start_date}} on.',
  },
  client: { name: 'Northwind', email: 'it@northwind.example', address },
  site: { client_id: SOME_ID, name: 'Warehouse', address, timezone: 'Europe/Berlin' },
  client_user: { client_id: SOME_ID, name: 'Uli User', email: 'uli.user@northwind.example' },
  device: { client_id: SOME_ID, name: 'Mail server', serial_number: 'SN-4711' },
  supplier: { name: 'Paper & Co', email: 'orders@paper.example' },
};
