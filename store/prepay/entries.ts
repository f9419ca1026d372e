import type { EntryDraft } from '../../domain/prepay/entry';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { Actor } from '../../domain/shared/lifecycle';
import type { Instant } from '../../domain/shared/time';
import { toRow, type Database, type Transaction } from '../db/database';

/** An entry of the ledger, as it is kept. */
export interface PrepayEntry extends EntryDraft, Scope {
  contractId: string;
  recordedAt: Instant;
  recordedBy: Actor;
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
