import { inScope, type Scope } from '../../domain/shared/scope';
import { openAmendment, type Amendment } from '../../domain/amendment/amendment';
import { type Database, type Transaction } from '../db/database';
import { rowReader, rowWriter } from '../lifecycle/rows';
import { narrow, type CommonFilter } from '../db/narrow';
import { onPage, type Keyset } from '../db/keyset';

export const getAmendment = rowReader('amendmentSigning');
export const saveAmendment = rowWriter('amendmentSigning');

/** No two of them change the same field, so that they are few. */
export async function readOpenAmendments(
  db: Database,
  scope: Scope,
  contractId: string,
): Promise<Amendment[]> {
  return openOnes(db, scope, contractId);
}

export async function listOpenAmendments(
  trx: Transaction,
  scope: Scope,
  contractId: string,
): Promise<Amendment[]> {
  return openOnes(trx, scope, contractId).forUpdate();
}

function openOnes(db: Database, scope: Scope, contractId: string) {
  return db<Amendment>('amendments')
    .where({ ...inScope(scope), contractId })
    .whereIn('status', openAmendment)
    .orderBy('id');
}

export async function listAmendments(
  db: Database,
  scope: Scope,
  contractId: string,
  filter: CommonFilter,
  page: Keyset,
): Promise<Amendment[]> {
  const query = db<Amendment>('amendments').where({ ...inScope(scope), contractId });
  onPage(query, 'id', page);
  narrow(query, filter, { status: 'status', date: 'effective_date' });
  return query;
}
