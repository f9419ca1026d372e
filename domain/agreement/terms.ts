import { isAgreement, type ContractKind } from '../contract/kinds';
import type { Terms } from '../contract/terms';
import type { PrepayTerms } from '../prepay/terms';
import type { Refusal } from '../shared/errors';

/** In whole months or weeks, so that every period follows from the first day of the contract. */
export interface BillingPeriod {
  unit: 'months' | 'weeks';
  count: number;
}

export const billedWhen = ['advance', 'arrears'] as const;
export const labourTypes = ['fixed', 'prepay'] as const;

/** What an agreement with a client or a supplier says beside its amount, which is for one billing period. */
export interface AgreementTerms {
  billingPeriod: BillingPeriod;
  /** Before a period begins, or once it is over. */
  billed: (typeof billedWhen)[number];
  /** A decimal: so much of each period costs nothing beside its amount. */
  includedUnits: string | null;
  /** What is counted, in the words of the parties: hours, visits. */
  unitName: string | null;
  /** For each unit beyond the included ones, in minor units. */
  unitPrice: string | null;
  /** What a period costs at least, in minor units. */
  minimumCharge: string | null;
  labour: (typeof labourTypes)[number];
  /** What is paid for ahead, where `labour` is taken from that. */
  prepay: PrepayTerms | null;
}

/** Whether it holds amounts, which are in the currency of the contract. */
export function hasPrices(agreement: AgreementTerms | null | undefined): boolean {
  return agreement?.unitPrice != null || agreement?.minimumCharge != null;
}

type OfKind = { kind: ContractKind; terms: Pick<Terms, 'agreement' | 'scale'> };

/** Why the terms say too much, or too little, for a contract of the kind. */
export function refuseAgreement({ kind, terms: { agreement, scale } }: OfKind): Refusal | null {
  const field = 'agreement';
  if (!isAgreement({ kind })) {
    if (!agreement) return null;
    const message = `A ${kind} contract has no billing periods of its own. Leave agreement out, or choose client_agreement or supplier_agreement.`;
    return { code: 'agreement_not_allowed', field, message };
  }
  if (!agreement) {
    const message = `A ${kind} needs agreement: its billing_period, and whether that is billed in advance or in arrears.`;
    return { code: 'agreement_required', field, message };
  }
  if (scale !== 'custom') {
    const message = 'The amount of an agreement is for its billing_period. Leave scale out.';
    return { code: 'scale_not_allowed', field: 'scale', message };
  }
  return refuseUnits(agreement) ?? refusePrepay(kind, agreement);
}

/** It is sold to clients, and what they use is taken off it. */
function refusePrepay(kind: ContractKind, { labour, prepay }: AgreementTerms): Refusal | null {
  const field = 'agreement.prepay';
  if (!prepay) return null;
  if (kind !== 'client_agreement') {
    const message = `A ${kind} has no pre-pay. Leave prepay out, or choose client_agreement.`;
    return { code: 'prepay_not_supported', field, message };
  }
  if (labour === 'prepay') return null;
  const message = 'prepay says how labour is paid for ahead. Choose labour prepay, or leave prepay out.';
  return { code: 'prepay_not_supported', field, message };
}

/** Units that nobody pays for once they are used up would be counted for nothing. */
function refuseUnits({ includedUnits, unitPrice }: AgreementTerms): Refusal | null {
  if (includedUnits === null || unitPrice !== null) return null;
  return {
    code: 'unit_price_required',
    field: 'agreement.unit_price',
    message:
      'included_units without a unit_price say nothing of what is used beyond them. Give the price of a unit, or leave included_units out.',
  };
}

/**
 * What no amendment touches: periods that have been charged would be other periods, or in another currency. Prices, units
 * and minimums change on any day.
 */
export function refuseOtherPeriods(
  current: Pick<Terms, 'agreement' | 'currency'>,
  wanted: Pick<Terms, 'agreement' | 'currency'>,
): Refusal | null {
  if (!current.agreement || !wanted.agreement) return null;
  const [before, after] = [current.agreement, wanted.agreement];
  const isSamePeriod =
    before.billingPeriod.unit === after.billingPeriod.unit &&
    before.billingPeriod.count === after.billingPeriod.count;
  if (!isSamePeriod) return fixed('agreement.billing_period');
  if (before.billed !== after.billed) return fixed('agreement.billed');
  if (before.prepay && after.prepay && before.prepay.unit !== after.prepay.unit)
    return fixed('agreement.prepay.unit');
  return current.currency === wanted.currency ? null : fixed('currency');
}

const fixed = (field: string): Refusal => ({
  code: 'agreement_fixed',
  field,
  message: `${field} of an agreement is agreed on for the whole term, because its periods are charged by it, or its balance is counted by it. Renew the contract, and change it in the renewal.`,
});
