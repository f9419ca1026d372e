import type { EventDraft } from '../../domain/events/event';
import { RefusedError, type Refusal } from '../../domain/shared/errors';
import type { Scope } from '../../domain/shared/scope';
import type { CalendarDate } from '../../domain/shared/time';
import type { LedgerFacts } from '../../domain/time-off/ledger';
import type { TimeOffAssignment, TimeOffCorrection } from '../../domain/time-off/policy';
import { standingStatuses } from '../../domain/time-off/time-off';
import type { Database } from '../db/database';
import type { Cause } from '../event/events';
import { lockPerson, readLedgerFacts, recordMovements } from './ledger';
import { insertOnce } from './policies';

interface Changing<Row> {
  table: 'time_off_assignments' | 'time_off_corrections';
  row: Row;
  event: EventDraft;
  cause: Cause;
  /** Up to which movements are recorded. */
  day: CalendarDate;
  /** Why not, by what balances followed from before, and would with the change. */
  refuse(before: LedgerFacts, after: LedgerFacts): Refusal | null;
}

/** Adds to what a balance follows from, under the lock of the person. Repeated, it answers the row that is there. */
export async function changeBalance<Row extends TimeOffAssignment | TimeOffCorrection>(
  db: Database,
  scope: Scope,
  { table, row, event, cause, day, refuse }: Changing<Row>,
): Promise<Row> {
  return db.transaction(async (trx) => {
    await lockPerson(trx, scope, row.personId);
    const before = await readLedgerFacts(trx, scope, row, standingStatuses);
    const inserted = await insertOnce(trx, table, row, { event, cause });
    if (!inserted.isNew) return inserted.row;
    const after = await readLedgerFacts(trx, scope, row, standingStatuses);
    const refusal = refuse(before, after);
    if (refusal) throw new RefusedError(refusal);
    await recordMovements(trx, scope, row, { day, at: cause.at });
    return row;
  });
}
