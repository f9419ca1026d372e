import { fieldName } from '../shared/field-name';
import { formatMoney } from '../shared/money';
import { isMoneyField, type Terms, type TermsField } from './terms';

interface Change {
  field: TermsField;
  old: Terms[TermsField];
  new: Terms[TermsField];
}

export type ToldChange = { field: string; old: Terms[TermsField]; new: Terms[TermsField] };

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

export function toldValue(field: TermsField, value: Terms[TermsField], currency: string): Terms[TermsField] {
  return isMoneyField(field) && typeof value === 'string' ? formatMoney({ minor: value, currency }) : value;
}
