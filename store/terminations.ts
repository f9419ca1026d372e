import { terminationDue } from '../domain/termination/due';
import type { Termination } from '../domain/termination/termination';
import { scheduledTerminationId } from '../domain/workflow-ids';
import { clearAlarms, setAlarm } from './alarms';
import { inScope, toRow, type Database, type Scope, type Transaction } from './database';

export async function getTermination(
  db: Database,
  scope: Scope,
  id: string,
): Promise<Termination | undefined> {
  return db<Termination>('terminations')
    .where({ ...inScope(scope), id })
    .first();
}

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
): Promise<Termination[]> {
  return db<Termination>('terminations')
    .where({ ...inScope(scope), contractId })
    .orderBy('id', 'desc')
    .limit(100);
}

export async function saveTermination(trx: Transaction, termination: Termination): Promise<void> {
  await trx('terminations').insert(toRow(termination)).onConflict('id').merge();
  const { id, contractId, organisationId, environmentId } = termination;
  const workflowId = scheduledTerminationId(termination, contractId);
  const due = terminationDue(termination);
  if (!due) return clearAlarms(trx, [workflowId]);
  await setAlarm(trx, {
    workflowId,
    workflowType: 'scheduledTermination',
    organisationId,
    environmentId,
    contractId,
    subjectId: id,
    wakeAt: due.at,
  });
}
