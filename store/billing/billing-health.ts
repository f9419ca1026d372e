import type { Scope } from '../../domain/shared/scope';
import type { CalendarDate } from '../../domain/shared/time';
import type { Database } from '../db/database';
import type { Environment } from '../environment/environments';
import { WAITING } from './billing-steps';

/**
 * What would let a cycle pass unseen, asked of all environments at once: a contract in force for which no more cycles
 * will come, a calendar whose next step nobody waits for, a step that is due and has not been done.
 */
export interface Lapse extends Scope {
  id: string;
  kind: Environment['kind'];
}

export type OverdueCalendar = Lapse & { steps: number };

/** `missing` is the first day without a cycle. */
export type TornContract = Lapse & { missing: CalendarDate };

/** `twice` is the first day that two cycles have. */
export type DoubledContract = Lapse & { twice: CalendarDate };

/**
 * In force, without a cycle that is still to open, and the last one is not its final one. The few without the former
 * are sought first, so that the latter is asked of them only.
 */
const UNPLANNED = `
  SELECT kind, id, organisation_id, environment_id FROM (
    SELECT e.kind, k.id, k.organisation_id, k.environment_id
    FROM environments e
    JOIN contracts k ON k.environment_id = e.id AND k.status IN ('active', 'termination_scheduled')
    WHERE NOT EXISTS (SELECT 1 FROM cycles y WHERE y.contract_id = k.id AND y.opened_at IS NULL)
    OFFSET 0) AS k
  WHERE NOT coalesce((SELECT y.is_final FROM cycles y
                      WHERE y.contract_id = k.id ORDER BY y.starts_on DESC LIMIT 1), false)`;

/** All that calendars have to do, of which `nextBillingStep` takes the first. */
const STEPS = `(${Object.values(WAITING)
  .map(({ table, instant, waiting }) => `SELECT calendar_id, ${instant} AS at FROM ${table} WHERE ${waiting}`)
  .join(' UNION ALL ')})`;

/** There is a step to come, and no alarm, or one that rings too late. */
const UNARMED = `
  SELECT e.kind, c.id, c.organisation_id, c.environment_id
  FROM environments e
  JOIN calendars c ON c.environment_id = e.id
  LEFT JOIN alarms a ON a.subject_id = c.id AND a.workflow_type = 'billingCycle'
  CROSS JOIN LATERAL (SELECT FROM ${STEPS} AS s
                      WHERE s.calendar_id = c.id AND s.at < coalesce(a.wake_at, 'infinity') LIMIT 1) AS step`;

/**
 * When what is due must have been done. In live a minute is given for it; a sandbox has done everything when its clock
 * stands still, and nothing can be said while it moves.
 */
const DONE_BY = `CASE WHEN e.kind = 'live' THEN now() - interval '1 minute'
                      WHEN e.clock_target IS NULL THEN e.clock_now END`;

const OVERDUE = `
  SELECT e.kind, c.id, c.organisation_id, c.environment_id, due.steps
  FROM environments e
  JOIN calendars c ON c.environment_id = e.id
  CROSS JOIN LATERAL (SELECT count(*)::int AS steps FROM ${STEPS} AS s
                      WHERE s.calendar_id = c.id AND s.at <= ${DONE_BY}) AS due
  WHERE due.steps > 0`;

/** Days of a contract that no cycle has, between two of its cycles. It reads every cycle there is, so no metric asks. */
const TORN = `
  SELECT e.kind, y.contract_id AS id, y.organisation_id, y.environment_id, min(y.missing) AS missing
  FROM (SELECT contract_id, organisation_id, environment_id, starts_on,
          lag(ends_on) OVER (PARTITION BY contract_id ORDER BY starts_on) + 1 AS missing
        FROM cycles) AS y
  JOIN environments e ON e.id = y.environment_id
  WHERE y.missing < y.starts_on
  GROUP BY e.kind, y.contract_id, y.organisation_id, y.environment_id`;

/**
 * Days that two cycles have, of one contract or of a contract and the one that renews it, and cycles that end before
 * they begin. Like the one above it reads every cycle there is.
 */
const DOUBLED = `
  WITH spans AS (
    SELECT contract_id, organisation_id, environment_id, starts_on, ends_on,
      lag(ends_on) OVER (PARTITION BY contract_id ORDER BY starts_on) AS before
    FROM cycles
  ), doubled AS (
    SELECT contract_id, organisation_id, environment_id, starts_on AS twice FROM spans
    WHERE before >= starts_on OR ends_on < starts_on
    UNION ALL
    SELECT s.id, s.organisation_id, s.environment_id, later.starts_on
    FROM contracts s
    CROSS JOIN LATERAL (SELECT min(starts_on) AS starts_on FROM cycles WHERE contract_id = s.id) AS later
    CROSS JOIN LATERAL (SELECT max(ends_on) AS ends_on FROM cycles WHERE contract_id = s.previous_contract_id) AS earlier
    WHERE s.previous_contract_id IS NOT NULL AND earlier.ends_on >= later.starts_on
  )
  SELECT e.kind, d.contract_id AS id, d.organisation_id, d.environment_id, min(d.twice) AS twice
  FROM doubled d JOIN environments e ON e.id = d.environment_id
  GROUP BY e.kind, d.contract_id, d.organisation_id, d.environment_id`;

/** A wait of any kind that time should have ended. */
const OVERDUE_WAITS = `
  SELECT e.kind, e.organisation_id FROM environments e JOIN alarms a ON a.environment_id = e.id AND a.wake_at <= ${DONE_BY}`;

/** Of one organisation, or of all. */
type Of = string | undefined;

export const listUnplanned = (db: Database, of?: Of): Promise<Lapse[]> => list(db, UNPLANNED, of);
export const listUnarmed = (db: Database, of?: Of): Promise<Lapse[]> => list(db, UNARMED, of);
export const listTorn = (db: Database, of?: Of): Promise<TornContract[]> => list(db, TORN, of);
export const listDoubled = (db: Database, of?: Of): Promise<DoubledContract[]> => list(db, DOUBLED, of);
export const listOverdue = (db: Database, of?: Of): Promise<OverdueCalendar[]> => list(db, OVERDUE, of);

const only = (of: Of): string => (of === undefined ? '' : 'WHERE organisation_id = :of');

export type CountByKind = Record<Environment['kind'], number>;

export const countUnplanned = (db: Database): Promise<CountByKind> => count(db, UNPLANNED);
export const countUnarmed = (db: Database): Promise<CountByKind> => count(db, UNARMED);
export const countOverdue = (db: Database): Promise<CountByKind> => count(db, OVERDUE, 'sum(steps)');
export const countOverdueWaits = (db: Database, of?: Of): Promise<CountByKind> =>
  count(db, OVERDUE_WAITS, 'count(*)', of);

async function list<T>(db: Database, lapse: string, of: Of): Promise<T[]> {
  const { rows } = await db.raw<{ rows: T[] }>(`SELECT * FROM (${lapse}) AS found ${only(of)} ORDER BY id`, {
    of: of ?? null,
  });
  return rows;
}

async function count(
  db: Database,
  lapse: string,
  number = 'count(*)',
  of: Of = undefined,
): Promise<CountByKind> {
  const { rows } = await db.raw<{ rows: { kind: Environment['kind']; number: string }[] }>(
    `SELECT kind, ${number} AS number FROM (${lapse}) AS found ${only(of)} GROUP BY kind`,
    { of: of ?? null },
  );
  const counts: CountByKind = { live: 0, sandbox: 0 };
  for (const { kind, number: found } of rows) counts[kind] = Number(found);
  return counts;
}
