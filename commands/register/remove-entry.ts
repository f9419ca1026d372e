import { declared, type Register } from '../../domain/register/registers';
import { RefusedError } from '../../domain/shared/errors';
import { notFound } from '../../domain/shared/failures';
import type { Context } from '../../queries/context';
import { deleteEntry } from '../../store/register/entries';
import type { Services } from '../services';

/** For good. What something names stays, and can be made inactive. */
export async function removeEntry(
  { db }: Services,
  { scope, actor, now: at, commandId, ifVersion }: Context,
  register: Register,
  id: string,
): Promise<void> {
  const row = { ...scope, register, id };
  const written = await deleteEntry(db, row, ifVersion, { actor, at, commandId });
  if (written === 'done') return;
  const { what, path } = declared(register);
  if (written.refused === 'gone') throw notFound(what);
  throw new RefusedError({
    code: 'in_use',
    message: `Something names this ${what}. Remove that first, or make the ${what} inactive: send is_active false to PATCH /v1/${path}/${id}.`,
  });
}
