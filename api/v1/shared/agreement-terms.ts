import { z } from 'zod';
import { billedWhen, labourTypes, type AgreementTerms } from '../../../domain/agreement/terms';
import type { ToldAgreement } from '../../../domain/agreement/told';
import { minorUnits } from '../../../domain/shared/minor-units';
import { plainQuantity } from '../../../domain/work/value';
import { decimal, orNull, text } from '../../shared/schemas';
import { answerAmount } from './answers';
import { answerPrepay, prepayTerms, toPrepay } from './prepay-terms';

/** What agreements with clients and suppliers say beside their amount. */
export const agreementTerms = z.strictObject({
  /** `amount` is for one of them; they are counted from start_date. */
  billing_period: z.strictObject({
    unit: z.enum(['months', 'weeks']),
    count: z.number().int().min(1).max(120),
  }),
  billed: z
    .enum(billedWhen)
    .describe(
      'advance: on the invoice of the day before the period begins. arrears: on that of its last day.',
    ),
  included_units: decimal
    .nullable()
    .default(null)
    .describe('So much of what is reported by timesheets costs nothing, in each period.'),
  unit_name: text(50).nullable().default(null),
  unit_price: decimal.nullable().default(null).describe('Of each unit beyond the included ones.'),
  minimum_charge: decimal.nullable().default(null).describe('What a period costs at least, units included.'),
  labour: z
    .enum(labourTypes)
    .default('fixed')
    .describe('prepay: what is used is taken off what is paid for ahead.'),
  prepay: prepayTerms.nullable().default(null).describe('Of a client_agreement with labour prepay.'),
});

export const answerAgreement = z
  .strictObject({
    billing_period: z.strictObject({ unit: z.enum(['months', 'weeks']), count: z.int() }),
    billed: z.enum(billedWhen),
    included_units: z.string().nullable(),
    unit_name: z.string().nullable(),
    unit_price: answerAmount.nullable(),
    minimum_charge: answerAmount.nullable(),
    labour: z.enum(labourTypes),
    prepay: orNull(answerPrepay),
  } satisfies Record<keyof ToldAgreement, z.ZodType>)
  .meta({ id: 'AgreementTerms' });

/** From the wire to the domain: amounts become minor units of the currency that will apply. */
export function toAgreement(given: z.output<typeof agreementTerms>, currency: string): AgreementTerms {
  const money = (field: string, value: string | null) =>
    value === null ? null : minorUnits(`agreement.${field}`, value, currency);
  return {
    billingPeriod: given.billing_period,
    billed: given.billed,
    includedUnits: given.included_units === null ? null : plainQuantity(given.included_units),
    unitName: given.unit_name,
    unitPrice: money('unit_price', given.unit_price),
    minimumCharge: money('minimum_charge', given.minimum_charge),
    labour: given.labour,
    prepay: given.prepay && toPrepay('agreement.prepay', given.prepay, currency),
  };
}
