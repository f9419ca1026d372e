import type { AgreementTerms } from '../agreement/terms';
import { toldAgreement, type ToldAgreement } from '../agreement/told';
import { fieldName } from '../shared/field-name';
import { formatMoney } from '../shared/money';
import { isItemField, type PricedItem } from '../space/priced-item';
import { toldItems, type ToldItem } from '../space/told-items';
import { isMoneyField, type Terms, type TermsField } from './terms';

interface Change {
  field: TermsField;
  old: Terms[TermsField];
  new: Terms[TermsField];
}

/** A field of the terms as the world is told of it. */
export type ToldValue = string | number | boolean | null | ToldItem[] | ToldAgreement;

export type ToldChange = { field: string; old: ToldValue; new: ToldValue };

/** A change of the terms as the world is told of it: amounts with the decimals of their currencies. */
export function toldChange(
  { field, old, new: wanted }: Change,
  currency: { old: string; new: string },
): ToldChange {
  return {
    field: fieldName(field),
    old: toldValue(field, old, currency.old),
    new: toldValue(field, wanted, currency.new),
  };
}

/** Terms from before there was a field say nothing of it. */
export function toldValue(
  field: TermsField,
  value: Terms[TermsField] | undefined,
  currency: string,
): ToldValue {
  if (value == null) return null;
  if (isItemField(field)) return toldItems(field, value as PricedItem[], currency);
  if (field === 'agreement') return toldAgreement(value as AgreementTerms, currency);
  const plain = value as Exclude<ToldValue, object>;
  return isMoneyField(field) && typeof plain === 'string' ? formatMoney({ minor: plain, currency }) : plain;
}
