import { toldPrepay } from '../prepay/told';
import { formatMoney } from '../shared/money';
import type { AgreementTerms } from './terms';

/** As the world is told of it: names in its manner, amounts with the decimals of the currency. */
export function toldAgreement(agreement: AgreementTerms, currency: string) {
  const money = (minor: string | null) => (minor === null ? null : formatMoney({ minor, currency }));
  return {
    billing_period: agreement.billingPeriod,
    billed: agreement.billed,
    included_units: agreement.includedUnits,
    unit_name: agreement.unitName,
    unit_price: money(agreement.unitPrice),
    minimum_charge: money(agreement.minimumCharge),
    labour: agreement.labour,
    // Agreements from before there was any say nothing of it.
    prepay: agreement.prepay ? toldPrepay(agreement.prepay, currency) : null,
  };
}

export type ToldAgreement = ReturnType<typeof toldAgreement>;
