import { isLate, type UnpaidDay } from '../../domain/billing/unpaid';
import { groupBy } from '../../domain/shared/group-by';
import { inScope } from '../../domain/shared/scope';
import type { CalendarDate } from '../../domain/shared/time';
import { unpaidDays, type DayOff } from '../../domain/time-off/days';
import type { TimeOff } from '../../domain/time-off/time-off';
import { insertMany } from '../db/bulk';
import { uuidArray, type Database, type Transaction } from '../db/database';

const TABLE = 'time_off_unpaid_days';

/** Notes what the contracts do not pay of approved unpaid time off. */
export async function insertUnpaidDays(
  trx: Transaction,
  timesOff: readonly (TimeOff & { contractId: string })[],
): Promise<void> {
  const rows = timesOff.flatMap((timeOff) => {
    const of = { ...inScope(timeOff), timeOffId: timeOff.id, contractId: timeOff.contractId, cycleId: null };
    return unpaidDays(timeOff).map(({ date, halves }) => ({ ...of, date, halves }));
  });
  await insertMany(trx, TABLE, rows);
}

/** Takes them back where the approval is refused after all, or the time off is called off, or cancelled by an end. */
export async function deleteUnpaidDays(trx: Transaction, timeOffIds: string[]): Promise<void> {
  if (timeOffIds.length === 0) return;
  await trx(TABLE).whereIn('timeOffId', timeOffIds).where({ cycleId: null }).delete();
}

/** Those of which a locked cycle has taken off a day. */
export async function readBilled(
  trx: Transaction,
  timesOff: readonly Pick<TimeOff, 'id'>[],
): Promise<Set<string>> {
  if (timesOff.length === 0) return new Set();
  const ids = timesOff.map(({ id }) => id);
  const rows = await trx(TABLE)
    .whereIn('timeOffId', ids)
    .whereNotNull('cycleId')
    .distinct<{ timeOffId: string }[]>('timeOffId');
  return new Set(rows.map(({ timeOffId }) => timeOffId));
}

const after = (trx: Transaction, contractId: string, lastDay: CalendarDate) =>
  trx(TABLE).where({ contractId, cycleId: null }).where('date', '>', lastDay);

/** Days after the end of the contract earn nothing anyway. */
export async function deleteUnpaidAfter(
  trx: Transaction,
  contractId: string,
  lastDay: CalendarDate,
): Promise<void> {
  await after(trx, contractId, lastDay).delete();
}

/** The contract that goes on does not pay them. */
export async function moveUnpaidAfter(
  trx: Transaction,
  contractId: string,
  lastDay: CalendarDate,
  successorId: string,
): Promise<void> {
  await after(trx, contractId, lastDay).update({ contractId: successorId });
}

type Own = NonNullable<UnpaidDay['own']>;
type Row = Pick<UnpaidDay, 'timeOffId' | 'date' | 'halves'> & { contractId: string } & (Own | { id: null });

/** What no cycle has taken off yet, by contract, each day with the cycle it lies in. */
export async function readUnpaidDays(db: Database, contractIds: string[]): Promise<Map<string, UnpaidDay[]>> {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `SELECT u.contract_id, u.time_off_id, u.date, u.halves, c.id, c.status, c.starts_on, c.ends_on,
            c.period_start, c.period_end, k.settings->>'frequency' AS frequency
     FROM time_off_unpaid_days u
     LEFT JOIN cycles c ON c.contract_id = u.contract_id AND u.date BETWEEN c.starts_on AND c.ends_on
     LEFT JOIN calendars k ON k.id = c.calendar_id
     WHERE u.contract_id = ANY(?::uuid[]) AND u.cycle_id IS NULL
     ORDER BY u.date, u.time_off_id`,
    [uuidArray(contractIds)],
  );
  const late = rows.flatMap((row) => (row.id !== null && isLate(row) ? [row.id] : []));
  const taken = await readTaken(db, [...new Set(late)]);
  const days = rows.map(({ contractId, timeOffId, date, halves, ...own }) => ({
    contractId,
    day: { timeOffId, date, halves, own: own.id === null ? null : { ...own, taken: taken.get(own.id) } },
  }));
  const grouped = groupBy(days, ({ contractId }) => contractId);
  return new Map([...grouped].map(([contractId, each]) => [contractId, each.map(({ day }) => day)]));
}

/** What has been taken off the pay of these cycles; by one of them or by a later one. */
async function readTaken(db: Database, cycleIds: string[]): Promise<Map<string, DayOff[]>> {
  if (cycleIds.length === 0) return new Map();
  const { rows } = await db.raw<{ rows: (DayOff & { id: string })[] }>(
    `SELECT c.id, u.date, u.halves
     FROM cycles c
     JOIN time_off_unpaid_days u ON u.contract_id = c.contract_id AND u.date BETWEEN c.starts_on AND c.ends_on
     WHERE c.id = ANY(?::uuid[]) AND u.cycle_id IS NOT NULL
     ORDER BY u.date, u.time_off_id`,
    [uuidArray(cycleIds)],
  );
  return groupBy(rows, ({ id }) => id);
}

/** A day that a cycle has taken off, for good: a canceled invoice's base pay is billed again with it. */
export interface TakenDay {
  timeOffId: string;
  date: CalendarDate;
  cycleId: string;
}

export async function markTaken(trx: Transaction, taken: readonly TakenDay[]): Promise<void> {
  if (taken.length === 0) return;
  await trx.raw(
    `UPDATE time_off_unpaid_days AS u SET cycle_id = t.cycle_id
     FROM jsonb_to_recordset(?::jsonb) AS t(time_off_id uuid, date date, cycle_id uuid)
     WHERE u.time_off_id = t.time_off_id AND u.date = t.date`,
    [
      JSON.stringify(
        taken.map(({ timeOffId, date, cycleId }) => ({ time_off_id: timeOffId, date, cycle_id: cycleId })),
      ),
    ],
  );
}
