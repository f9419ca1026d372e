import { raisable } from '../../domain/contract/raise';
import { inScope, type Scope } from '../../domain/shared/scope';
import { openAmendment, type Amendment } from '../../domain/amendment/amendment';
import type { Contract } from '../../domain/contract/contract';
import type { CalendarDate } from '../../domain/shared/time';
import { shownContracts } from '../contract/contracts';
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

/** Whether what both have signed says what is paid from that day on, or has done so from a later one. */
export async function agreesOnAmount(
  trx: Transaction,
  { id: contractId, ...scope }: Scope & { id: string },
  day: CalendarDate,
): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `SELECT 1 FROM amendments
     WHERE contract_id = :contractId AND organisation_id = :organisationId AND environment_id = :environmentId
       AND (${raisable.map((field) => `changes @> '[{"field": "${field}"}]'`).join(' OR ')})
       AND (status = 'active' AND effective_from >= :day
         OR status = 'signed' AND coalesce(effective_from, effective_date) = :day)
     LIMIT 1`,
    { contractId, day, ...inScope(scope) },
  );
  return rows.length > 0;
}

/** With what the end of its contract means for it. */
export type AmendmentOfContract = Amendment &
  Pick<Contract, 'terminationDate' | 'terminatesAt' | 'endDate' | 'endsAt'>;

/** The open ones of many contracts; of a worker's side only of contracts that they may see. */
export async function readOpenOfMany(
  db: Database,
  scope: Scope,
  contractIds: string[],
  workerId: string | null,
): Promise<AmendmentOfContract[]> {
  const query = db('amendments')
    .join('contracts', 'contracts.id', 'amendments.contract_id')
    .where({
      'amendments.organisation_id': scope.organisationId,
      'amendments.environment_id': scope.environmentId,
    })
    .whereIn('amendments.contract_id', contractIds)
    .whereIn('amendments.status', [...openAmendment])
    .orderBy('amendments.id')
    .select<AmendmentOfContract[]>(
      'amendments.*',
      ...['termination_date', 'terminates_at', 'end_date', 'ends_at'].map((name) => `contracts.${name}`),
    );
  if (workerId !== null) void query.whereIn('amendments.contract_id', shownContracts(db, scope, workerId));
  return query;
}
