import type { Email, EmailStatus } from '../../domain/mail/email';
import type { MailKind } from '../../domain/mail/kinds';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { Database } from '../db/database';
import { narrow, type CommonFilter } from '../db/narrow';
import { onPage, type Keyset } from '../db/keyset';

/** Its type is the kind; its date the day on which it happened, by UTC. */
export interface EmailFilter extends CommonFilter {
  to?: string | undefined;
  types?: MailKind[] | undefined;
  statuses?: EmailStatus[] | undefined;
  contractId?: string | undefined;
}

/** One page of mails, the latest first. */
export async function listEmails(
  db: Database,
  scope: Scope,
  filter: EmailFilter,
  page: Keyset,
): Promise<Email[]> {
  const query = db<Email>('emails').where(inScope(scope));
  onPage(query, 'id', page);
  const { to, contractId } = filter;
  if (to !== undefined) void query.whereRaw('lower(to_address) = lower(?)', [to]);
  if (contractId !== undefined) void query.where({ contractId });
  narrow(query, filter, { status: 'status', type: 'kind', instant: 'occurred_at' });
  return await query;
}

/** By its id alone, for whoever proves that it was sent to them. */
export async function findWritten(db: Database, id: string): Promise<Email | undefined> {
  return db<Email>('emails').where({ id }).first();
}

export async function getEmail(db: Database, scope: Scope, id: string): Promise<Email | undefined> {
  return db<Email>('emails')
    .where({ ...inScope(scope), id })
    .first();
}
