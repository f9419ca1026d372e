import { inScope, type Scope } from '../../domain/shared/scope';
import type { Termination } from '../../domain/termination/termination';
import { shownContracts } from '../contract/contracts';
import { type Database } from '../db/database';
import { rowReader, rowWriter } from '../lifecycle/rows';
import { onPage, type Keyset } from '../db/keyset';

export const getTermination = rowReader('scheduledTermination');
export const saveTermination = rowWriter('scheduledTermination');

/** The contract's latest termination: the one that counts. Inside a transaction the contract is locked already. */
export async function latestTermination(
  db: Database,
  scope: Scope,
  contractId: string,
): Promise<Termination | undefined> {
  return db<Termination>('terminations')
    .where({ ...inScope(scope), contractId })
    .orderBy('id', 'desc')
    .first();
}

export async function listTerminations(
  db: Database,
  scope: Scope,
  contractId: string,
  page: Keyset,
): Promise<Termination[]> {
  const query = db<Termination>('terminations').where({ ...inScope(scope), contractId });
  onPage(query, 'id', page);
  return query;
}

/** Those of many contracts that count, at most one of each; of a worker's side only of contracts that they may see. */
export async function readStanding(
  db: Database,
  scope: Scope,
  contractIds: string[],
  workerId: string | null,
): Promise<Termination[]> {
  const query = db<Termination>('terminations')
    .where(inScope(scope))
    .whereIn('contractId', contractIds)
    .whereNot({ status: 'cancelled' });
  if (workerId !== null) void query.whereIn('contractId', shownContracts(db, scope, workerId));
  return query;
}
