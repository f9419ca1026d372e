import { addingKinds, type EntryDraft } from '../../domain/prepay/entry';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { Actor } from '../../domain/shared/lifecycle';
import type { CalendarDate, Instant } from '../../domain/shared/time';
import { toRow, type Database, type Transaction } from '../db/database';
import { onPage, type Keyset } from '../db/keyset';
import { narrow, type CommonFilter } from '../db/narrow';

/** An entry of the ledger, as it is kept. */
export interface PrepayEntry extends EntryDraft, Scope {
  contractId: string;
  recordedAt: Instant;
  recordedBy: Actor;
}

/** One with what has become of it: its item on an invoice, and the entry that has taken it back. */
export interface EntryView extends PrepayEntry {
  currency: string;
  invoiceId: string | null;
  invoiceNumber: string | null;
  /** The cycle that bills it, or is to. */
  cycleId: string | null;
  reversedById: string | null;
}

const TABLE = 'prepay_entries';

/** Adds to the ledger. One of a key that is there already undoes the transaction: its account says otherwise. */
export async function insertEntries(
  trx: Transaction,
  entries: readonly EntryDraft[],
  of: Pick<PrepayEntry, keyof Scope | 'contractId' | 'recordedAt' | 'recordedBy'>,
): Promise<void> {
  if (entries.length === 0) return;
  await trx(TABLE).insert(entries.map((entry) => toRow({ ...entry, ...of })));
}

/** Those of the ids that there are, oldest first. */
export async function readEntries(
  db: Database,
  scope: Scope,
  contractId: string,
  ids: readonly string[],
): Promise<PrepayEntry[]> {
  if (ids.length === 0) return [];
  return db<PrepayEntry>(TABLE)
    .where({ ...inScope(scope), contractId })
    .whereIn('id', ids)
    .orderBy('id');
}

export async function isReversed(db: Database, contractId: string, entryId: string): Promise<boolean> {
  const found: unknown = await db(TABLE)
    .where({ contractId, key: `reversal/${entryId}` })
    .first('id');
  return found !== undefined;
}

/** Its date is the day on which it moves the balance; its type is its kind. */
export interface EntryFilter extends CommonFilter {
  billingDate?: CalendarDate | undefined;
  /** Bought, to be invoiced by that day, and on no invoice (A4-10). */
  readyOn?: CalendarDate | undefined;
}

/** Entries of the contract, the latest first. */
export async function listEntries(
  db: Database,
  scope: Scope,
  contractId: string,
  filter: EntryFilter,
  page: Keyset,
): Promise<EntryView[]> {
  const query = viewQuery(db, scope, contractId);
  onPage(query, 'e.id', page);
  narrow(query, filter, { type: 'e.kind', date: 'e.date', currency: 'p.currency' });
  if (filter.billingDate !== undefined) void query.where('e.billingDate', filter.billingDate);
  if (filter.readyOn !== undefined)
    void query
      .whereIn('e.kind', addingKinds)
      .whereRaw(`e.charge > 0 AND e.billing_date <= ? AND a.invoice_id IS NULL AND r.id IS NULL`, [
        filter.readyOn,
      ]);
  return query;
}

export async function getEntry(
  db: Database,
  scope: Scope,
  contractId: string,
  by: { id: string } | { key: string },
): Promise<EntryView | undefined> {
  const query = viewQuery(db, scope, contractId);
  return 'id' in by ? query.where('e.id', by.id).first() : query.where('e.key', by.key).first();
}

function viewQuery(db: Database, scope: Scope, contractId: string) {
  return db('prepay_entries as e')
    .join('prepay_accounts as p', 'p.id', 'e.contract_id')
    .leftJoin('adjustments as a', 'a.id', 'e.id')
    .leftJoin('invoices as i', 'i.id', 'a.invoice_id')
    .joinRaw(
      `LEFT JOIN prepay_entries r ON r.contract_id = e.contract_id AND r.key = 'reversal/' || e.id::text`,
    )
    .where({
      'e.organisationId': scope.organisationId,
      'e.environmentId': scope.environmentId,
      'e.contractId': contractId,
    })
    .select<EntryView[]>(
      'e.*',
      'p.currency',
      'a.invoiceId',
      'i.number as invoiceNumber',
      db.raw('coalesce(a.applied_cycle_id, a.cycle_id) AS cycle_id'),
      'r.id as reversedById',
    );
}
