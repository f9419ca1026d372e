import { z } from 'zod';
import {
  cycleEndTypes,
  frequencies,
  isMoneyField,
  paymentDueTypes,
  scales,
  termsFieldNames,
  type Terms,
  type TermsField,
} from '../../../domain/contract/terms';
import { toldChange, toldValue } from '../../../domain/contract/told-terms';
import type { TermsChange } from '../../../domain/amendment/amendment';
import { fieldName } from '../../../domain/shared/field-name';
import { minorUnits } from '../../../domain/shared/minor-units';
import { isItemField } from '../../../domain/space/priced-item';
import { calendarDate, currency, decimal, longText, orNull, text } from '../../shared/schemas';
import { agreementTerms, answerAgreement, toAgreement } from './agreement-terms';
import { answerItems, anyItems, itemsFields, toItems } from './priced-items';
import { answerAmount } from './answers';

/** `cycleEnd` is `cycle_end` here. */
type WireName<Name extends string> = Name extends `${infer Head}${infer Tail}`
  ? `${Head extends Lowercase<Head> ? Head : `_${Lowercase<Head>}`}${WireName<Tail>}`
  : '';

function wireName<Field extends TermsField>(field: Field): WireName<Field> {
  return fieldName(field) as WireName<Field>;
}

/** The fields an amendment may change, as a client sends them. */
export const termsFields = {
  amount: decimal.nullable(),
  ...itemsFields,
  currency,
  /** What `amount` is paid for: a cycle of the frequency, unless another is named. `custom` is per cycle as well. */
  scale: z.enum(scales),
  frequency: z.enum(frequencies),
  cycle_end_type: z.enum(cycleEndTypes),
  cycle_end: z.number().int().min(1).max(31),
  payment_due_type: z
    .enum(paymentDueTypes)
    .describe(
      'REGULAR: due payment_due_days after the last day of the period that is billed. WITHIN_MONTH: due on the last day of the cycle of the calendar. A final invoice is never due before the day on which it is issued.',
    ),
  payment_due_days: z
    .number()
    .int()
    .min(0)
    .max(90)
    .describe('Days from period_end to due_date, with payment_due_type REGULAR.'),
  pay_before_weekends: z.boolean().describe('A Saturday or a Sunday becomes the Friday before it.'),
  /** Billed by the first invoice instead of base pay; the day on which that is due. */
  first_payment: decimal.nullable(),
  first_payment_date: calendarDate.nullable(),
  job_title: text(200).nullable(),
  seniority: text(200).nullable(),
  scope_of_work: longText(30_000).nullable(),
  special_clause: longText(30_000).nullable(),
  /** Of client_agreement and supplier_agreement. */
  agreement: agreementTerms.nullable(),
} satisfies { [Field in TermsField as WireName<Field>]: z.ZodType };

export const partialTerms = z.strictObject(termsFields).partial();

/** The same fields as they are answered: amounts with the decimals of their currency. */
export const terms = z
  .strictObject({
    ...termsFields,
    amount: answerAmount.nullable(),
    ...answerItems,
    first_payment: answerAmount.nullable(),
    agreement: orNull(answerAgreement),
  })
  .meta({ id: 'Terms' });

const termsValue = z.union([z.string(), z.number(), z.boolean(), z.null(), anyItems, answerAgreement]);

export const termsChange = z
  .strictObject({ field: terms.keyof(), old: termsValue, new: termsValue })
  .meta({ id: 'TermsChange' });

/** From the wire to the domain: amounts become minor units of the currency that will apply. */
export function toTerms(input: z.output<typeof partialTerms>, inForce: string): Partial<Terms> {
  const money = input.currency ?? inForce;
  const given = termsFieldNames
    .map((field) => [field, input[wireName(field)]] as const)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => [field, fromWire(field, value, money)]);
  return Object.fromEntries(given) as Partial<Terms>;
}

type Sent = z.output<typeof partialTerms>[keyof typeof termsFields];

function fromWire(field: TermsField, value: Sent, currencyOf: string): unknown {
  if (value == null) return value;
  if (field === 'agreement') return toAgreement(value as z.output<typeof agreementTerms>, currencyOf);
  if (isItemField(field)) return toItems(wireName(field), value as never, currencyOf);
  return isMoneyField(field) ? minorUnits(wireName(field), value as string, currencyOf) : value;
}

/** In the order of the terms' definition; jsonb keeps none. */
export function termsView(given: Terms): z.infer<typeof terms> {
  return Object.fromEntries(
    termsFieldNames.map((field) => [wireName(field), toldValue(field, given[field], given.currency)]),
  ) as z.infer<typeof terms>;
}

export function changeView(
  change: TermsChange,
  currency: { old: string; new: string },
): z.infer<typeof termsChange> {
  return { ...toldChange(change, currency), field: wireName(change.field) } as z.infer<typeof termsChange>;
}
