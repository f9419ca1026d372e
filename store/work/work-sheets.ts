import type { Adjustment } from '../../domain/adjustment/adjustment';
import { adjustmentTable } from '../../domain/adjustment/transitions';
import { followed } from '../../domain/work/decide';
import type { WorkSheet } from '../../domain/work/work-sheet';
import type { Instant } from '../../domain/shared/time';
import { updateMany } from '../db/bulk';
import { uuidArray, type Transaction } from '../db/database';
import { alarmOf, clearAlarms, setAlarms } from '../lifecycle/alarms';
import { rowReader, rowWriter } from '../lifecycle/rows';
import { statusList } from '../lifecycle/statuses';
import { workflowOf } from '../../domain/lifecycles';

export const readSheet = rowReader('workReview');
export const saveSheet = rowWriter('workReview');

/** What waits for a review; `a` are items. */
const WAITS = `a.kind <> 'adjustment' AND a.status IN (${statusList(adjustmentTable, 'lock')})`;

/** What waits for a review on the sheet; locked. */
export async function lockWaiting(trx: Transaction, { id }: Pick<WorkSheet, 'id'>): Promise<Adjustment[]> {
  const { rows } = await trx.raw<{ rows: Adjustment[] }>(
    `SELECT a.* FROM adjustments a WHERE a.cycle_id = ? AND ${WAITS} ORDER BY a.id FOR UPDATE`,
    [id],
  );
  return rows;
}

export async function countWaiting(trx: Transaction, { id }: Pick<WorkSheet, 'id'>): Promise<number> {
  const { rows } = await trx.raw<{ rows: { waiting: number }[] }>(
    `SELECT count(*)::int AS waiting FROM adjustments a WHERE a.cycle_id = ? AND ${WAITS}`,
    [id],
  );
  return rows[0]!.waiting;
}

interface Followed extends WorkSheet {
  waits: number;
  cycleLocksAt: Instant;
}

/**
 * Open sheets of these contracts learn what has become of their items and of their cycles without them: a set has decided
 * items, a lock has moved. Answers those that have changed. The contracts are locked.
 */
export async function followSheets(
  trx: Transaction,
  contractIds: string[],
  at: Instant,
): Promise<WorkSheet[]> {
  const { rows } = await trx.raw<{ rows: Followed[] }>(
    `SELECT s.*, coalesce(c.locks_at, s.locks_at) AS cycle_locks_at,
            (SELECT count(*)::int FROM adjustments a WHERE a.cycle_id = s.id AND ${WAITS}) AS waits
     FROM work_sheets s LEFT JOIN cycles c ON c.id = s.id
     WHERE s.contract_id = ANY(?::uuid[]) AND s.status = 'open' ORDER BY s.id FOR UPDATE OF s`,
    [uuidArray(contractIds)],
  );
  const moved = rows.flatMap(({ waits, cycleLocksAt, ...sheet }) => {
    const next = followed(sheet, { pending: waits, locksAt: cycleLocksAt }, at);
    return next === sheet ? [] : [next];
  });
  await updateMany(trx, 'work_sheets', moved);
  await setAlarms(
    trx,
    moved.flatMap((sheet) => alarmOf('workReview', sheet) ?? []),
  );
  await clearAlarms(
    trx,
    moved.filter(({ status }) => status === 'closed').map((sheet) => workflowOf('workReview', sheet)),
  );
  return moved;
}

/** What was moved to another cycle waits on the sheet of that from now on; `followSheets` counts it there. */
export async function moveSheets(trx: Transaction, to: { id: string }): Promise<void> {
  await trx.raw(
    `INSERT INTO work_sheets (id, organisation_id, environment_id, contract_id, status, version, locks_at, pending,
       waiting_since, reminders_sent, policies, created_at, updated_at)
     SELECT c.id, c.organisation_id, c.environment_id, c.contract_id, 'open', 1, c.locks_at, 0,
       first.created_at, 0, first.policies, first.created_at, first.updated_at
     FROM cycles c CROSS JOIN LATERAL (
       SELECT * FROM adjustments a WHERE a.cycle_id = c.id AND ${WAITS} ORDER BY a.id LIMIT 1) AS first
     WHERE c.id = :id
     ON CONFLICT (id) DO UPDATE SET status = 'open', waiting_since = coalesce(work_sheets.waiting_since, excluded.waiting_since)`,
    { id: to.id },
  );
}
