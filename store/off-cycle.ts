import { offCycleDue, offCycleIsWaiting } from '../domain/off-cycle/due';
import type { OffCyclePayment } from '../domain/off-cycle/off-cycle';
import { offCyclePaymentId } from '../domain/workflow-ids';
import { clearAlarms, setAlarm } from './alarms';
import { updateMany } from './bulk';
import { inScope, toRow, type Database, type Scope, type Transaction } from './database';

export async function getOffCycle(
  db: Database,
  scope: Scope,
  id: string,
): Promise<OffCyclePayment | undefined> {
  return db<OffCyclePayment>('off_cycle_payments')
    .where({ ...inScope(scope), id })
    .first();
}

export async function lockOffCycle(
  trx: Transaction,
  scope: Scope,
  id: string,
): Promise<OffCyclePayment | undefined> {
  return trx<OffCyclePayment>('off_cycle_payments')
    .where({ ...inScope(scope), id })
    .forUpdate()
    .first();
}

export async function listOffCycle(
  db: Database,
  scope: Scope,
  contractId: string,
  page: { before: string | null; limit: number },
): Promise<OffCyclePayment[]> {
  const query = db<OffCyclePayment>('off_cycle_payments')
    .where({ ...inScope(scope), contractId })
    .orderBy('id', 'desc')
    .limit(page.limit);
  if (page.before) void query.where('id', '<', page.before);
  return query;
}

/** What waits for a review in these contracts; locked. */
export async function lockPendingOffCycle(
  trx: Transaction,
  contractIds: string[],
): Promise<OffCyclePayment[]> {
  return trx<OffCyclePayment>('off_cycle_payments')
    .whereIn('contractId', contractIds)
    .where({ status: 'pending' })
    .orderBy('id')
    .forUpdate();
}

/** Writes rows that wait for nothing any more. */
export async function saveForfeited(trx: Transaction, payments: OffCyclePayment[]): Promise<void> {
  const changed = payments.map(({ id, status, version, updatedAt }) => ({ id, status, version, updatedAt }));
  await updateMany(trx, 'off_cycle_payments', changed);
  await clearAlarms(
    trx,
    payments.map((payment) => offCyclePaymentId(payment, payment.id)),
  );
}

export async function listForfeited(
  db: Database,
  scope: Scope,
  contractId: string,
): Promise<OffCyclePayment[]> {
  return db<OffCyclePayment>('off_cycle_payments').where({
    ...inScope(scope),
    contractId,
    status: 'not_payable',
  });
}

export async function saveOffCycle(trx: Transaction, payment: OffCyclePayment): Promise<void> {
  await trx('off_cycle_payments').insert(toRow(payment)).onConflict('id').merge();
  const { id, contractId, organisationId, environmentId } = payment;
  const workflowId = offCyclePaymentId(payment, id);
  if (!offCycleIsWaiting(payment)) return clearAlarms(trx, [workflowId]);
  await setAlarm(trx, {
    workflowId,
    workflowType: 'offCyclePayment',
    organisationId,
    environmentId,
    contractId,
    subjectId: id,
    wakeAt: offCycleDue(payment)?.at ?? null,
  });
}
