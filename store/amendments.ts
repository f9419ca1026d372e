import { openAmendment, type Amendment } from '../domain/amendment/amendment';
import { amendmentDue } from '../domain/amendment/due';
import { amendmentSigningId } from '../domain/workflow-ids';
import { clearAlarms, setAlarm } from './alarms';
import { inScope, toRow, type Database, type Scope, type Transaction } from './database';

export async function getAmendment(db: Database, scope: Scope, id: string): Promise<Amendment | undefined> {
  return db<Amendment>('amendments')
    .where({ ...inScope(scope), id })
    .first();
}

export async function lockAmendment(
  trx: Transaction,
  scope: Scope,
  id: string,
): Promise<Amendment | undefined> {
  return trx<Amendment>('amendments')
    .where({ ...inScope(scope), id })
    .forUpdate()
    .first();
}

export async function listOpenAmendments(
  trx: Transaction,
  scope: Scope,
  contractId: string,
): Promise<Amendment[]> {
  return trx<Amendment>('amendments')
    .where({ ...inScope(scope), contractId })
    .whereIn('status', openAmendment)
    .orderBy('id')
    .forUpdate();
}

export async function listAmendments(
  db: Database,
  scope: Scope,
  contractId: string,
  filter: { statuses?: Amendment['status'][] | undefined },
  page: { before: string | null; limit: number },
): Promise<Amendment[]> {
  const query = db<Amendment>('amendments')
    .where({ ...inScope(scope), contractId })
    .orderBy('id', 'desc')
    .limit(page.limit);
  if (page.before) void query.where('id', '<', page.before);
  if (filter.statuses) void query.whereIn('status', filter.statuses);
  return query;
}

export async function saveAmendment(trx: Transaction, amendment: Amendment): Promise<void> {
  await trx('amendments').insert(toRow(amendment)).onConflict('id').merge();
  const { id, contractId, organisationId, environmentId } = amendment;
  const workflowId = amendmentSigningId(amendment, id);
  const due = amendmentDue(amendment);
  if (!due) return clearAlarms(trx, [workflowId]);
  await setAlarm(trx, {
    workflowId,
    workflowType: 'amendmentSigning',
    organisationId,
    environmentId,
    contractId,
    subjectId: id,
    wakeAt: due.at,
  });
}
