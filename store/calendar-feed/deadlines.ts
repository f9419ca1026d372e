import type { OffCyclePayment } from '../../domain/off-cycle/off-cycle';
import type { Scope } from '../../domain/shared/scope';
import type { Database } from '../db/database';

/** Off-cycle payments that wait for a review: they are found by their alarms, because they are few among all. */
export async function pendingOffCycle(
  db: Database,
  { environmentId }: Scope,
  limit: number,
): Promise<OffCyclePayment[]> {
  const { rows } = await db.raw<{ rows: OffCyclePayment[] }>(
    `SELECT o.* FROM alarms a JOIN off_cycle_payments o ON o.id = a.subject_id
     WHERE a.environment_id = ? AND a.workflow_type = 'offCyclePayment' AND o.status = 'pending'
     ORDER BY o.payment_date, o.id LIMIT ?`,
    [environmentId, limit],
  );
  return rows;
}
