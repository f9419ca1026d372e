import { z } from 'zod';
import { planIntervals, type Detail, type DetailKind } from '../../../domain/register/details';
import { fieldName } from '../../../domain/shared/field-name';
import { minorUnits } from '../../../domain/shared/minor-units';
import { formatMoney } from '../../../domain/shared/money';
import { must } from '../../shared/explain';
import { currency, decimal, email, longText, orNull, text, timeZone } from '../../shared/schemas';
import { answerAmount } from '../shared/answers';

/** How a detail is sent, and how it is answered. */
interface Wire {
  sent: z.ZodType;
  answered: z.ZodType;
}

export const TYPE = /^[a-z][a-z0-9_]{0,49}$/;
export const TYPE_MESSAGE = 'must be a word such as "team_room": small letters, digits and _';

const part = text(200).nullable();
const addressFields = { street: part, city: part, zip: part, state: part, country: part };
const answerAddress = z
  .strictObject({
    ...{ street: z.string().nullable(), city: z.string().nullable(), zip: z.string().nullable() },
    ...{ state: z.string().nullable(), country: z.string().nullable() },
  })
  .meta({ id: 'Address' });
const sentAddress = z
  .strictObject(addressFields)
  .partial()
  .transform(({ street = null, city = null, zip = null, state = null, country = null }) => ({
    ...{ street, city, zip, state, country },
  }));

const wires: Record<DetailKind, Wire> = {
  text: { sent: text(200), answered: z.string() },
  prose: { sent: longText(30_000), answered: z.string() },
  email: { sent: email, answered: z.string() },
  phone: { sent: text(50), answered: z.string() },
  zone: { sent: timeZone, answered: z.string() },
  address: { sent: sentAddress, answered: answerAddress },
  flag: { sent: z.boolean('must be true or false'), answered: z.boolean() },
  size: { sent: z.int().min(0).max(100_000), answered: z.int() },
  interval: {
    sent: z.enum(planIntervals, `must be one of ${planIntervals.join(', ')}`),
    answered: z.enum(planIntervals),
  },
  type: {
    sent: z
      .string()
      .regex(TYPE, must('type', TYPE_MESSAGE))
      .meta({ examples: ['team_room'] }),
    answered: z.string(),
  },
  price: { sent: decimal, answered: answerAmount },
  currency: { sent: currency, answered: z.string() },
};

type Declared = Readonly<Record<string, Detail>>;
type Shape = Record<string, z.ZodType>;

const shapeOf = (details: Declared, schemaOf: (detail: Detail) => z.ZodType): Shape =>
  Object.fromEntries(Object.entries(details).map(([name, detail]) => [fieldName(name), schemaOf(detail)]));

/** For a new entry, where what nobody says is as the register declares it. */
export const newDetails = (details: Declared): Shape =>
  shapeOf(details, ({ kind, initial }) => {
    const { sent } = wires[kind];
    if (initial === undefined) return sent;
    return initial === null ? sent.nullable().default(null) : sent.default(initial);
  });

export const changedDetails = (details: Declared): Shape =>
  shapeOf(details, ({ kind, initial }) =>
    initial === null ? wires[kind].sent.nullable() : wires[kind].sent,
  );

export const answeredDetails = (details: Declared): Shape =>
  shapeOf(details, ({ kind, initial }) =>
    initial === null ? orNull(wires[kind].answered) : wires[kind].answered,
  );

type Fields = Readonly<Record<string, unknown>>;

/** What a request says of the details, as rows hold them. */
export function toDetails(details: Declared, body: Fields): Fields {
  const said = Object.entries(details).filter(([name]) => body[fieldName(name)] !== undefined);
  const valueOf = (name: string, { kind }: Detail): unknown => {
    const value = body[fieldName(name)];
    return kind === 'price' && typeof value === 'string'
      ? minorUnits(fieldName(name), value, body.currency as string)
      : value;
  };
  return Object.fromEntries(said.map(([name, detail]) => [name, valueOf(name, detail)]));
}

export function detailsView(details: Declared, row: Fields): Fields {
  const viewOf = (name: string, { kind }: Detail): unknown => {
    const value = row[name];
    return kind === 'price' && typeof value === 'string'
      ? formatMoney({ minor: value, currency: row.currency as string })
      : value;
  };
  return Object.fromEntries(
    Object.entries(details).map(([name, detail]) => [fieldName(name), viewOf(name, detail)]),
  );
}

/** An amount is one of its currency, so that neither is said without the other. */
export const pricedWhole = ({ price, currency: of }: Fields): boolean =>
  (price === undefined) === (of === undefined) && (price === null) === (of === null);
export const PRICED_WHOLE = {
  path: ['currency'],
  params: { rule: 'with_price' },
  message: 'goes with price: send both, or null for both',
};
