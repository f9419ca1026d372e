import type { Terms } from '../../domain/contract/terms';
import type { Register } from '../../domain/register/registers';
import { fieldName } from '../../domain/shared/field-name';
import { invalidField } from '../../domain/shared/failures';
import {
  itemFields,
  oneOffItems,
  recurringItems,
  type ItemField,
  type PricedItem,
} from '../../domain/space/priced-item';
import type { Context, ReadServices } from '../context';
import type { Entry } from '../../domain/register/entry';
import { getEntries } from '../../store/register/entries';

const registerOf: Record<ItemField, Register> = { resources: 'resource', plans: 'plan', oneOffPlans: 'plan' };

/**
 * The terms with items that are called what their registers call them, unless the request does. What was agreed on
 * before may be inactive by now.
 */
export async function namedItems<T extends Partial<Terms>>(
  { db }: ReadServices,
  { scope }: Context,
  terms: T,
  before: Partial<Terms> = {},
): Promise<T> {
  const ids = idsOf(terms);
  if (ids.size === 0) return terms;
  const entries = new Map((await getEntries(db, scope, [...ids])).map((entry) => [entry.id, entry]));
  const agreed = idsOf(before);
  const named = itemFields.flatMap((field) => {
    const items = terms[field]?.map((item, index) => {
      const entry = entryOf(field, item, index, entries, agreed);
      return { ...item, name: item.name === '' ? entry.name : item.name };
    });
    return items ? [[field, items] as const] : [];
  });
  return { ...terms, ...Object.fromEntries(named) };
}

function idsOf(terms: Partial<Terms>): Set<string> {
  return new Set([...recurringItems(terms), ...oneOffItems(terms)].map(({ itemId }) => itemId));
}

function entryOf(
  field: ItemField,
  { itemId }: PricedItem,
  index: number,
  entries: Map<string, Entry>,
  agreed: Set<string>,
): Entry {
  const register = registerOf[field];
  const entry = entries.get(itemId);
  const path = `${fieldName(field)}.${index}.${register}_id`;
  if (entry?.register !== register)
    throw invalidField(
      path,
      `unknown_${register}`,
      `is not the id of a ${register} here; create one with POST /v1/${register}s`,
    );
  if (entry.isActive || agreed.has(itemId)) return entry;
  throw invalidField(
    path,
    `inactive_${register}`,
    `names a ${register} that is not active; send is_active true to PATCH /v1/${register}s/${itemId} first, or name another`,
  );
}
