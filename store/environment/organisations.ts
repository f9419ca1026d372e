import type { Scope } from '../../domain/shared/scope';
import type { Database } from '../db/database';

export async function insertOrganisation(
  db: Database,
  organisation: { id: string; name: string },
): Promise<void> {
  await db('organisations').insert(organisation).onConflict('id').ignore();
}

export async function organisationName(db: Database, { organisationId }: Scope): Promise<string> {
  const row = await db('organisations')
    .where({ id: organisationId })
    .first<{ name: string } | undefined>('name');
  return row?.name ?? '';
}

/** Whether the demonstration data of the organisation is complete. */
export async function isSeeded(db: Database, id: string): Promise<boolean> {
  const row = await db('organisations')
    .where({ id })
    .first<{ seededAt: string | null } | undefined>('seededAt');
  return row?.seededAt != null;
}

export async function markSeeded(db: Database, id: string): Promise<void> {
  await db('organisations').where({ id }).update({ seededAt: db.fn.now() });
}
