import { adjustmentTable } from '../../domain/adjustment/transitions';
import { offCycleTable } from '../../domain/off-cycle/transitions';
import { recurringTable } from '../../domain/recurring/transitions';
import { inScope, type Scope } from '../../domain/shared/scope';
import { timeOffTable } from '../../domain/time-off/transitions';
import { keepVersions } from '../adjustment/adjustments';
import type { Database } from '../db/database';
import type { Cause } from '../event/events';
import { statusList } from '../lifecycle/statuses';

/** Where rows carry who may approve them, and which are still to be approved, or make what is; policies say so themselves. */
const UNDECIDED = {
  // Found by their alarms, work by its sheets: there is no index on their status (ADR 8).
  adjustments: `approval IS NULL AND status IN (${statusList(adjustmentTable, 'edit')}) AND id IN (
    SELECT subject_id FROM alarms
    WHERE environment_id = :environmentId AND workflow_type = 'adjustmentApproval'
    UNION ALL
    SELECT a.id FROM work_sheets s JOIN adjustments a ON a.cycle_id = s.id AND a.kind <> 'adjustment'
    WHERE s.environment_id = :environmentId AND s.status = 'open')`,
  off_cycle_payments: `approval IS NULL AND status IN (${statusList(offCycleTable, 'approve')})`,
  time_off: `approval IS NULL AND status IN (${statusList(timeOffTable, 'approve')})`,
  recurring_rules: `status IN (${statusList(recurringTable, 'change')})`,
};

/**
 * Nobody approves any more what they have reported, while the environment says so. Each row gets a new version, so that
 * a workflow that knows it as it was decides again. Each table by itself, and locked in the order of ids, as whoever
 * else locks several rows of it does.
 */
export async function refuseSelfApproval(
  db: Database,
  scope: Scope,
  { actor, at }: Pick<Cause, 'actor' | 'at'>,
): Promise<void> {
  for (const [table, undecided] of Object.entries(UNDECIDED)) {
    await db.transaction(async (trx) => {
      const { rows } = await trx.raw<{ rows: { id: string }[] }>(
        `WITH lax AS (
           SELECT id FROM ${table}
           WHERE organisation_id = :organisationId AND environment_id = :environmentId AND ${undecided}
             AND policies->>'selfApproval' IS DISTINCT FROM 'refused'
             AND EXISTS (SELECT FROM environments e
                         WHERE e.id = :environmentId AND e.policies->>'selfApproval' = 'refused')
           ORDER BY id FOR UPDATE)
         UPDATE ${table} AS undecided
         SET policies = coalesce(undecided.policies, '{}'::jsonb) || '{"selfApproval": "refused"}'::jsonb,
           version = undecided.version + 1, updated_at = :at
         FROM lax WHERE undecided.id = lax.id
         RETURNING undecided.id`,
        { ...inScope(scope), at },
      );
      const ids = rows.map(({ id }) => id);
      if (table === 'adjustments') await keepVersions(trx, ids, actor);
    });
  }
}
