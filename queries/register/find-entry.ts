import type { Entry } from '../../domain/register/entry';
import { declared, type Register } from '../../domain/register/registers';
import { notFound } from '../../domain/shared/failures';
import { getEntry } from '../../store/register/entries';
import type { Context, ReadServices } from '../context';

export type { Entry };

export async function findEntry<R extends Register>(
  { db }: ReadServices,
  { scope }: Context,
  register: R,
  id: string,
): Promise<Entry<R>> {
  const entry = await getEntry(db, scope, register, id);
  if (!entry) throw notFound(declared(register).what);
  return entry;
}
