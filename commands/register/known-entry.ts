import type { Entry } from '../../domain/register/entry';
import { declared, type Register } from '../../domain/register/registers';
import { invalidField } from '../../domain/shared/failures';
import type { Context, ReadServices } from '../../queries/context';
import { getEntry } from '../../store/register/entries';

/** The entry of a register that a field of a request names. What is inactive is named by nothing new. */
export async function knownEntry<R extends Register>(
  { db }: ReadServices,
  { scope }: Pick<Context, 'scope'>,
  register: R,
  id: string,
  field: string,
): Promise<Entry<R>> {
  const entry = await getEntry(db, scope, register, id);
  const { path, what } = declared(register);
  if (!entry) throw unknownEntry(register, field);
  if (entry.isActive) return entry;
  throw invalidField(
    field,
    `inactive_${register}`,
    `names a ${what} that is not active; send is_active true to PATCH /v1/${path}/${id} first, or name another`,
  );
}

/** Also for one that has been removed between the look at it and the write that names it. */
export function unknownEntry(register: Register, field: string) {
  const { path, what } = declared(register);
  return invalidField(
    field,
    `unknown_${register}`,
    `is not the id of a ${what} here; create one with POST /v1/${path}`,
  );
}
