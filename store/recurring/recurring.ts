import { inScope, type Scope } from '../../domain/shared/scope';
import type { Adjustment } from '../../domain/adjustment/adjustment';
import type { RecurringRule } from '../../domain/recurring/recurring';
import type { CalendarDate, Instant } from '../../domain/shared/time';
import { alarmOf } from '../lifecycle/alarms';
import { insertMany } from '../db/bulk';
import { type Database, type Transaction } from '../db/database';
import { derivedId } from '../db/ids';
import { rowReader, rowWriter } from '../lifecycle/rows';
import { narrow, type CommonFilter } from '../db/narrow';
import { onPage, type Keyset } from '../db/keyset';

export const getRule = rowReader('recurringAdjustment');
export const saveRule = rowWriter('recurringAdjustment');

/** Follows from the rule and the cycle, so that making the instance again makes the same one. */
export function instanceId(ruleId: string, cycleId: string, at: Instant): string {
  return derivedId(`${ruleId}/${cycleId}`, Date.parse(at));
}

/** The rules of these contracts that still make instances; locked, because making one counts it. */
export async function lockActiveRules(trx: Transaction, contractIds: string[]): Promise<RecurringRule[]> {
  return activeRules(trx, contractIds).forUpdate();
}

/** The contract's rules that still make instances, to look at. */
export async function listActiveRules(db: Database, contractId: string): Promise<RecurringRule[]> {
  return activeRules(db, [contractId]);
}

/** A page of those that make something in the cycle that opens next (`recursIn`), in the order of their ids. */
export async function listRecurring(
  db: Database,
  contractId: string,
  opening: { id: string | null; startsOn: CalendarDate; currency: string },
  { after, limit }: { after: string | null; limit: number },
): Promise<RecurringRule[]> {
  const { id, startsOn, currency } = opening;
  const query = activeRules(db, [contractId])
    .where({ currency })
    .whereRaw(`coalesce(end_date, 'infinity') >= ?`, [startsOn])
    .whereRaw('(max_count IS NULL OR instances < max_count)')
    .limit(limit);
  if (id !== null) void query.whereNot({ firstCycleId: id });
  if (after !== null) void query.where('id', '>', after);
  return query;
}

/** Those that have ended by themselves or with the contract. */
export async function listEndedRules(
  db: Database,
  scope: Scope,
  contractId: string,
): Promise<RecurringRule[]> {
  return db<RecurringRule>('recurring_rules').where({ ...inScope(scope), contractId, status: 'ended' });
}

function activeRules(db: Database, contractIds: string[]) {
  return db<RecurringRule>('recurring_rules')
    .whereIn('contractId', contractIds)
    .where({ status: 'active' })
    .orderBy('id');
}

/**
 * What the contract's rules made for cycles from that day on, and what is on no invoice yet; locked. What was made for
 * an earlier one and approved late is not among it.
 */
export async function lockInstances(
  trx: Transaction,
  contractId: string,
  from: CalendarDate,
): Promise<Adjustment[]> {
  const { rows } = await trx.raw<{ rows: Adjustment[] }>(
    `SELECT a.* FROM adjustments a JOIN cycles c ON c.id = a.cycle_id
     WHERE a.contract_id = :contractId AND a.rule_id IS NOT NULL AND a.status IN ('pending', 'approved')
       AND c.starts_on >= :from
     ORDER BY a.id FOR UPDATE OF a`,
    { contractId, from },
  );
  return rows;
}

/** The alarms of rules that billing has counted. */
export async function setRuleAlarms(trx: Transaction, rules: RecurringRule[]): Promise<void> {
  const alarms = rules.flatMap((rule) => alarmOf('recurringAdjustment', rule) ?? []);
  await trx('alarms')
    .whereIn(
      'workflowId',
      alarms.map(({ workflowId }) => workflowId),
    )
    .delete();
  await insertMany(trx, 'alarms', alarms);
}

/** Its date is the day on which it was made, in UTC. */
export interface RuleFilter extends CommonFilter {
  contractId?: string | undefined;
}

export async function listRules(
  db: Database,
  scope: Scope,
  filter: RuleFilter,
  page: Keyset,
): Promise<RecurringRule[]> {
  const query = db<RecurringRule>('recurring_rules').where(inScope(scope));
  onPage(query, 'id', page);
  if (filter.contractId) void query.where({ contractId: filter.contractId });
  narrow(query, filter, { status: 'status', type: 'type', currency: 'currency', instant: 'created_at' });
  return query;
}
