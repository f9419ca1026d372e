import { optional, required, unlessSaid, type DeclaredDetails, type DetailsOf } from './details';

/** Whom an entry names as its person: the very one it is about, or one to turn to. */
interface NamedPerson {
  field: 'person_id' | 'contact_person_id';
  /** It is about that person, so that it names one from the start, and never another. */
  isRequired: boolean;
  /** May be given as somebody new. */
  orNew: boolean;
}

interface Declaration {
  /** The path of its routes. */
  path: string;
  /** One of them, in a sentence. */
  what: string;
  /** Whom it belongs to, from the start and for good. */
  owner: string | null;
  /** Where it is. A place that belongs to somebody is one of the same owner. */
  place: { register: string; isRequired: boolean } | null;
  person: NamedPerson | null;
  details: DeclaredDetails;
}

const contact = { field: 'contact_person_id', isRequired: false, orNew: false } as const;
const price = { price: optional('price'), currency: optional('currency') };
const reachable = { email: optional('email'), phone: optional('phone') };
const billed = {
  billingName: optional('text'),
  vatNumber: optional('text'),
  registrationNumber: optional('text'),
};

/**
 * The registers, and the only place that says what is in them: the parties of contracts, and what contracts are about.
 * Routes, schemas, events and checks follow from it.
 */
export const registers = {
  /** Customers of a flexible workspace. */
  company: {
    path: 'companies',
    what: 'company',
    owner: null,
    place: { register: 'location', isRequired: false },
    person: contact,
    details: { ...reachable, ...billed, address: optional('address') },
  },
  location: {
    path: 'locations',
    what: 'location',
    owner: null,
    place: null,
    person: null,
    details: {
      code: optional('text'),
      timezone: required('zone'),
      address: optional('address'),
      isOpen: unlessSaid('flag', true),
    },
  },
  /** Somebody in a company. */
  member: {
    path: 'members',
    what: 'member',
    owner: 'company',
    place: { register: 'location', isRequired: false },
    person: { field: 'person_id', isRequired: true, orNew: true },
    details: { phone: optional('phone') },
  },
  /** What is let. */
  resource: {
    path: 'resources',
    what: 'resource',
    owner: null,
    place: { register: 'location', isRequired: true },
    person: null,
    details: { type: required('type'), size: optional('size'), ...price },
  },
  plan: {
    path: 'plans',
    what: 'plan',
    owner: null,
    place: null,
    person: null,
    details: { code: optional('text'), interval: unlessSaid('interval', 'month'), ...price },
  },
  /** What contracts of spaces are called by their `external_id`, and the text that they bring along. */
  document_type: {
    path: 'document-types',
    what: 'document type',
    owner: null,
    place: null,
    person: null,
    details: { template: optional('prose') },
  },
  /** Customers of a service provider. */
  client: {
    path: 'clients',
    what: 'client',
    owner: null,
    place: null,
    person: contact,
    details: { ...reachable, ...billed, address: optional('address') },
  },
  site: {
    path: 'sites',
    what: 'site',
    owner: 'client',
    place: null,
    person: null,
    details: { phone: optional('phone'), address: optional('address'), timezone: optional('zone') },
  },
  /** Who uses what is provided to a client. */
  client_user: {
    path: 'client-users',
    what: 'client user',
    owner: 'client',
    place: { register: 'site', isRequired: false },
    person: { field: 'person_id', isRequired: false, orNew: true },
    details: reachable,
  },
  /** What a client has that is looked after. */
  device: {
    path: 'devices',
    what: 'device',
    owner: 'client',
    place: { register: 'site', isRequired: false },
    person: null,
    details: { serialNumber: optional('text'), inventoryNumber: optional('text') },
  },
  supplier: {
    path: 'suppliers',
    what: 'supplier',
    owner: null,
    place: null,
    person: contact,
    details: { ...reachable, ...billed, address: optional('address') },
  },
} as const satisfies Record<string, Declaration>;

export type Register = keyof typeof registers;

export const registerNames = Object.keys(registers) as [Register, ...Register[]];

export type Details<R extends Register> = DetailsOf<(typeof registers)[R]['details']>;

/** The same without the names of one register, for what goes for all. */
export interface Declared {
  path: string;
  what: string;
  owner: Register | null;
  place: { register: Register; isRequired: boolean } | null;
  person: NamedPerson | null;
  details: DeclaredDetails;
}

export const declared = (register: Register): Declared => registers[register];

/** The field that names an entry of the register elsewhere. */
export const idField = <R extends Register>(register: R): `${R}_id` => `${register}_id`;
