import { hasPricedItems, type ContractKind } from '../contract/kinds';
import { ownScale, type Terms } from '../contract/terms';
import { fieldName } from '../shared/field-name';
import type { Refusal } from '../shared/errors';
import { hasItems, itemFields } from './priced-item';

/** Which prices a contract of the kind has: an amount, or a list with at least one item (R2-05, D-1). */
export function guardItems({ kind }: { kind: ContractKind }, terms: Terms): Refusal | null {
  return hasPricedItems({ kind }) ? guardList(kind, terms) : refuseList(kind, terms);
}

function guardList(kind: ContractKind, terms: Terms): Refusal | null {
  const amount = (['amount', 'firstPayment'] as const).find((field) => terms[field] !== null);
  if (amount) {
    const field = fieldName(amount);
    const message = `A ${kind} contract charges its items, so ${field} would have no effect. Leave it out, and give prices in the steps of resources, plans and one_off_plans.`;
    return { code: 'amount_not_allowed', field, message };
  }
  if (terms.scale !== ownScale[terms.frequency]) {
    return {
      code: 'scale_not_allowed',
      field: 'scale',
      message: `The prices of a ${kind} contract are per billing cycle. Leave scale out, or choose ${ownScale[terms.frequency]}.`,
    };
  }
  if (hasItems(terms)) return null;
  return {
    code: 'primary_item_required',
    field: 'resources',
    message: `A ${kind} contract needs at least one item. Give resources, plans or one_off_plans, each with its steps.`,
  };
}

function refuseList(kind: ContractKind, terms: Terms): Refusal | null {
  const given = itemFields.find((each) => (terms[each] ?? []).length > 0);
  if (!given) return null;
  const field = fieldName(given);
  const message = `Only space contracts have ${field}; a ${kind} contract is paid by its amount or by what is reported. Leave it out, or choose the kind space.`;
  return { code: 'items_not_supported', field, message };
}
