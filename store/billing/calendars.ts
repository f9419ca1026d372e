import { inScope, type Scope } from '../../domain/shared/scope';
import type { Calendar, KnownCalendar } from '../../domain/billing/calendar';
import { settingsOf } from '../../domain/billing/contract-cycle';
import type { Contract } from '../../domain/contract/contract';
import type { Instant } from '../../domain/shared/time';
import { billingCycleId } from '../../domain/shared/workflow-ids';
import type { Aside } from '../../domain/billing/step';
import { nextBillingStep } from './billing-steps';
import { type Database, type Transaction } from '../db/database';
import { canonicalJson, newId, sha256 } from '../db/ids';

export async function getCalendar(
  db: Database,
  scope: Scope,
  id: string,
): Promise<KnownCalendar | undefined> {
  return db<KnownCalendar>('calendars')
    .where({ ...inScope(scope), id })
    .first('id', 'organisationId', 'environmentId', 'settings');
}

/** The calendar of the contract's settings, made when it is the first with them. One that is there is not locked. */
export async function calendarFor(trx: Transaction, contract: Contract): Promise<string> {
  const settings = canonicalJson(settingsOf(contract));
  const key = sha256(settings);
  const find = () =>
    trx<Calendar & { settingsKey: string }>('calendars')
      .where({ environmentId: contract.environmentId, settingsKey: key })
      .first('id');
  const known = await find();
  if (known) return known.id;
  await trx('calendars')
    .insert({ id: newId(), ...inScope(contract), settings, settingsKey: key })
    .onConflict(['environmentId', 'settingsKey'])
    .ignore();
  return (await find())!.id;
}

export async function setCalendar(trx: Transaction, contract: Contract, calendarId: string): Promise<void> {
  await trx('contract_billing')
    .insert({ ...inScope(contract), contractId: contract.id, calendarId })
    .onConflict('contractId')
    .merge(['calendarId']);
}

/** The calendars that the contracts now belong to. */
export async function calendarOf(trx: Transaction, contractIds: string[]): Promise<Map<string, string>> {
  const rows = await trx('contract_billing')
    .whereIn('contractId', contractIds)
    .select<{ contractId: string; calendarId: string }[]>('contractId', 'calendarId');
  return new Map(rows.map(({ contractId, calendarId }) => [contractId, calendarId]));
}

/** When a calendar is to wake next, null for never, and whether that is sooner than it was. */
export interface BillingAlarm {
  wakeAt: Instant | null;
  isSooner: boolean;
}

/**
 * Sets the calendar's alarm to its next step. Whoever changes a cycle holds the alarm's row before it looks for the
 * next step, so that no change is overlooked. What is set aside is left out.
 */
export async function setBillingAlarm(
  trx: Transaction,
  scope: Scope,
  calendarId: string,
  aside?: Aside,
): Promise<BillingAlarm> {
  const workflowId = billingCycleId(scope, calendarId);
  const alarm = {
    ...inScope(scope),
    workflowId,
    workflowType: 'billingCycle',
    contractId: calendarId,
    subjectId: calendarId,
  };
  // Changes nothing of an alarm that is there: it locks the row and says what it was.
  const [before] = await trx('alarms')
    .insert(alarm)
    .onConflict('workflowId')
    .merge(['subjectId'])
    .returning<{ wakeAt: Instant | null }[]>('wakeAt');
  const step = await nextBillingStep(trx, calendarId, aside);
  if (step) await trx('alarms').where({ workflowId }).update({ wakeAt: step.at });
  else await trx('alarms').where({ workflowId }).delete();
  const wakeAt = step?.at ?? null;
  return { wakeAt, isSooner: wakeAt !== null && (before?.wakeAt == null || wakeAt < before.wakeAt) };
}
