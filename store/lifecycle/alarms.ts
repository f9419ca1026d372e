import type { Knex } from 'knex';
import { lifecycleOf, workflowOf, type LifecycleName, type StateOf } from '../../domain/lifecycles';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { Instant } from '../../domain/shared/time';
import type { Database, Transaction } from '../db/database';
import type { Statements } from '../db/together';

/** Calendars wait, too; theirs is no lifecycle of a single row. */
export type WorkflowType = LifecycleName | 'billingCycle';

/** A row that waits, the workflow that waits for it, and when time wakes it next. */
export interface Alarm extends Scope {
  workflowId: string;
  workflowType: WorkflowType;
  /** What orders its wake-ups: alarms of one contract ring one after the other. */
  contractId: string;
  subjectId: string;
  wakeAt: Instant | null;
}

/** The alarm of a row; null when its workflow has nothing to wait for. Some wait for people only, without an instant. */
export function alarmOf<Name extends LifecycleName>(name: Name, state: StateOf<Name>): Alarm | null {
  const { isWaiting, due, contractOf } = lifecycleOf(name);
  if (!isWaiting(state)) return null;
  return {
    ...inScope(state),
    workflowId: workflowOf(name, state),
    workflowType: name,
    contractId: contractOf(state) ?? state.id,
    subjectId: state.id,
    wakeAt: due(state)?.at ?? null,
  };
}

/** What brings the alarm in step with the row. */
export function alarmWrites<Name extends LifecycleName>(
  trx: Transaction,
  name: Name,
  state: StateOf<Name>,
): Statements {
  const alarm = alarmOf(name, state);
  return alarm
    ? { alarm: settingAlarm(trx, alarm) }
    : { alarm: clearingAlarms(trx, [workflowOf(name, state)]) };
}

export function settingAlarm(trx: Transaction, alarm: Alarm): Knex.QueryBuilder {
  return trx('alarms').insert(alarm).onConflict('workflowId').merge(['wakeAt', 'subjectId']);
}

export function clearingAlarms(trx: Transaction, workflowIds: string[]): Knex.QueryBuilder {
  return trx('alarms').whereIn('workflowId', workflowIds).delete();
}

export async function setAlarm(trx: Transaction, alarm: Alarm): Promise<void> {
  await settingAlarm(trx, alarm);
}

export async function setAlarms(trx: Transaction, alarms: Alarm[]): Promise<void> {
  if (alarms.length === 0) return;
  await trx('alarms').insert(alarms).onConflict('workflowId').merge(['wakeAt', 'subjectId']);
}

export async function clearAlarms(trx: Transaction, workflowIds: string[]): Promise<void> {
  if (workflowIds.length > 0) await clearingAlarms(trx, workflowIds);
}

/** An alarm as it is set at present: one that is set to another instant is another. */
export type Ringing = Pick<Alarm, 'workflowId' | 'wakeAt'>;

/**
 * What falls due first, up to the target: alarms of that one instant, at most `limit` of them, without those that are
 * left out. Billing comes when nothing else is due at it, because what changes a contract then is to be billed then.
 */
export async function nextDue(
  db: Database,
  environmentId: string,
  target: Instant,
  limit: number,
  except: Ringing[] = [],
): Promise<Alarm[]> {
  const isLeftOut = `EXISTS (SELECT 1 FROM unnest(:ids::text[], :instants::timestamptz[]) AS e(id, at)
                             WHERE e.id = workflow_id AND e.at = wake_at)`;
  const { rows } = await db.raw<{ rows: Alarm[] }>(
    `SELECT * FROM alarms
     WHERE environment_id = :environmentId AND NOT ${isLeftOut}
       AND wake_at = (SELECT min(wake_at) FROM alarms
                      WHERE environment_id = :environmentId AND wake_at <= :target AND NOT ${isLeftOut})
     ORDER BY workflow_type = 'billingCycle', workflow_id LIMIT :limit`,
    {
      environmentId,
      target,
      limit,
      ids: except.map(({ workflowId }) => workflowId),
      instants: except.map(({ wakeAt }) => wakeAt),
    },
  );
  const isBilling = ({ workflowType }: Alarm) => workflowType === 'billingCycle';
  return rows.every(isBilling) ? rows : rows.filter((alarm) => !isBilling(alarm));
}

/** Whether something is still to change a contract of the calendar, or to renew one, that was due by that instant. */
export async function hasChangesDue(db: Database, calendarId: string, at: Instant): Promise<boolean> {
  const { rows } = await db.raw<{ rows: unknown[] }>(
    `SELECT 1 FROM alarms a JOIN contracts k ON k.id = a.contract_id
     WHERE a.environment_id = (SELECT environment_id FROM calendars WHERE id = :calendarId) AND a.wake_at <= :at
       AND a.workflow_type IN ('contractSigning', 'contractTerm', 'amendmentSigning', 'scheduledTermination')
       AND EXISTS (SELECT 1 FROM contract_billing b
                   WHERE b.contract_id IN (k.id, k.previous_contract_id) AND b.calendar_id = :calendarId)
     LIMIT 1`,
    { calendarId, at },
  );
  return rows.length > 0;
}

/** What is due in sandboxes whose clock stands, and was not passed by: it is being done, or nobody does it. */
export async function listDueInSandboxes(db: Database, limit: number): Promise<Alarm[]> {
  return db<Alarm>('alarms as a')
    .join('environments as e', 'e.id', 'a.environmentId')
    .where({ kind: 'sandbox', clockTarget: null })
    .whereRaw('a.wake_at <= e.clock_now AND a.passed_by IS DISTINCT FROM a.wake_at')
    .orderBy('workflowId')
    .limit(limit)
    .select<Alarm[]>('a.*');
}

/** What is due by then, and how much of it could not be done when its time came. */
export interface DueCount {
  all: number;
  passedBy: number;
}

export async function countDue(db: Database, environmentId: string, target: Instant): Promise<DueCount> {
  const { rows } = await db.raw<{ rows: Record<keyof DueCount, string>[] }>(
    `SELECT count(*) AS "all", count(*) FILTER (WHERE passed_by = wake_at) AS passed_by
     FROM alarms WHERE environment_id = :environmentId AND wake_at <= :target`,
    { environmentId, target },
  );
  return { all: Number(rows[0]!.all), passedBy: Number(rows[0]!.passedBy) };
}

/** What this alarm rings for could not be done; it is no longer waited for until the alarm is set anew. */
export async function passBy(db: Database, { workflowId, wakeAt }: Ringing): Promise<void> {
  await db('alarms').where({ workflowId, wakeAt }).update({ passedBy: wakeAt });
}

/** The same of what is due of one row. */
export async function passByDueOf(db: Database, scope: Scope, subjectId: string, at: Instant): Promise<void> {
  await db('alarms')
    .where({ ...inScope(scope), subjectId })
    .where('wakeAt', '<=', at)
    .update({ passedBy: db.ref('wakeAt') });
}

/** The same of everything that is due where the clock stands. Each by itself: nobody else locks them in this order. */
export async function passByAll(db: Database, environmentId: string): Promise<void> {
  const due = await db('alarms as a')
    .join('environments as e', 'e.id', 'a.environmentId')
    .where({ environmentId })
    .whereRaw('a.wake_at <= e.clock_now')
    .orderBy('workflowId')
    .select<Ringing[]>('workflowId', 'wakeAt');
  for (const each of due) await passBy(db, each);
}

export async function findAlarm(db: Database, workflowId: string): Promise<Alarm | undefined> {
  return db<Alarm>('alarms').where({ workflowId }).first();
}

/** Every wait there is, or that one organisation has, by pages; for `perdure doctor`. */
export async function listAlarms(
  db: Database,
  after: string,
  limit: number,
  organisationId?: string,
): Promise<Alarm[]> {
  const query = db<Alarm>('alarms').where('workflowId', '>', after).orderBy('workflowId').limit(limit);
  if (organisationId !== undefined) void query.where({ organisationId });
  return query;
}
