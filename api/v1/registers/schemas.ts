import { z } from 'zod';
import { declared, idField, registerNames, type Register } from '../../../domain/register/registers';
import { pageQuery } from '../../shared/pagination';
import { attributes, elsewhere, flag, newPerson, text, uuid } from '../../shared/schemas';
import { actor, answerId, answerInstant } from '../shared/answers';
import { NAMES_A_FIELD, namesAField } from '../shared/item-fields';
import { byCurrency, byKey } from '../shared/list-filter';
import {
  answeredDetails,
  changedDetails,
  newDetails,
  PRICED_WHOLE,
  pricedWhole,
  TYPE,
  TYPE_MESSAGE,
} from './details';
import { examples } from './examples';

type Shape = Record<string, z.ZodType>;

const own = {
  external_id: text(200).nullable(),
  is_active: z.boolean('must be true or false'),
  attributes,
};

function newBody(register: Register) {
  const { owner, place, person, details } = declared(register);
  const shape: Shape = {
    name: person?.orNew ? text(200).optional() : text(200),
    external_id: own.external_id.default(null),
    is_active: own.is_active.default(true),
    attributes: own.attributes.default({}),
    ...(owner && { [idField(owner)]: uuid }),
    ...(place && { [idField(place.register)]: place.isRequired ? uuid : uuid.nullable().default(null) }),
    ...(person && { [person.field]: person.isRequired ? uuid.optional() : uuid.nullable().default(null) }),
    ...(person?.orNew && { person: newPerson.optional() }),
    ...newDetails(details),
  };
  const named = ({ person_id, person: fresh }: Record<string, unknown>) =>
    [person_id, fresh].filter((each) => each != null).length;
  return z
    .strictObject(shape)
    .refine((body) => pricedWhole(body), PRICED_WHOLE)
    .refine((body) => named(body) >= (person?.isRequired ? 1 : 0) && named(body) <= 1, {
      path: ['person_id'],
      params: { rule: person?.isRequired ? 'exactly_one' : 'at_most_one' },
      message: `${person?.isRequired ? 'is required: ' : ''}give person_id, or person with first_name, last_name and email for a new person, but not both`,
    })
    .meta({ examples: [examples[register]] });
}

function changeBody(register: Register) {
  const { owner, place, person, details, what } = declared(register);
  const stays = (of: string) => elsewhere(`cannot be changed: add another ${what}, of that ${of}`);
  const shape: Shape = {
    ...{ name: text(200), ...own },
    ...(place && { [idField(place.register)]: place.isRequired ? uuid : uuid.nullable() }),
    ...(person && { [person.field]: person.isRequired ? stays('person') : uuid.nullable() }),
    ...changedDetails(details),
    ...(owner && { [idField(owner)]: stays(owner) }),
  };
  return z
    .strictObject(shape)
    .partial()
    .refine(namesAField, NAMES_A_FIELD)
    .refine((body) => pricedWhole(body), PRICED_WHOLE)
    .meta({ examples: [{ external_id: `${register}-17` }] });
}

function listQuery(register: Register) {
  const { owner, place, person, details } = declared(register);
  const ids = [owner && idField(owner), place && idField(place.register), person && person.field];
  const shape: Shape = {
    ...pageQuery,
    ...Object.fromEntries(ids.flatMap((field) => (field ? [[field, uuid.optional()]] : []))),
    ...('type' in details ? byKey(TYPE, TYPE_MESSAGE) : {}),
    ...('currency' in details ? byCurrency : {}),
    external_id: z.string().max(200).optional(),
    search: text(200).optional().describe('A text anywhere in the name.'),
    include_inactive: flag.optional(),
  };
  return z.strictObject(shape).refine(({ search, order }) => search === undefined || order === 'desc', {
    path: ['order'],
    message: 'does not go with search, which begins with the newest; leave it out',
  });
}

function answer(register: Register) {
  const { owner, place, person, details } = declared(register);
  const shape: Shape = {
    ...{ id: answerId, name: z.string() },
    ...(owner && { [idField(owner)]: answerId }),
    ...(place && { [idField(place.register)]: place.isRequired ? answerId : answerId.nullable() }),
    ...(person && { [person.field]: person.isRequired ? answerId : answerId.nullable() }),
    ...answeredDetails(details),
    ...{ external_id: z.string().nullable(), is_active: z.boolean() },
    attributes: z.record(z.string(), z.unknown()),
    ...{ version: z.int(), created_at: answerInstant, created_by: actor, updated_at: answerInstant },
  };
  return z.strictObject(shape).meta({ id: schemaId(register) });
}

/** `ClientUser` of `client_user`. */
const schemaId = (register: Register) =>
  register.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());

const all = registerNames.map((register) => {
  const made = {
    newBody: newBody(register),
    changeBody: changeBody(register),
    listQuery: listQuery(register),
    answer: answer(register),
  };
  return [register, made] as const;
});

type Schemas = (typeof all)[number][1];

/** What is sent and answered of the entries of each register. */
export const schemas = Object.fromEntries(all) as Record<Register, Schemas>;

export const removedEntry = z
  .strictObject({ id: answerId, deleted: z.literal(true) })
  .meta({ id: 'RemovedEntry' });
