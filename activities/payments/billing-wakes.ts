import { billingCycleId } from '../../domain/workflow-ids';
import { setBillingAlarm } from '../../store/calendars';
import { inScope, type Scope, type Transaction } from '../../store/database';
import type { Wake } from '../../workflows/messages';

/** The calendars that have something to do earlier now: an invoice that is unpaid again may fall overdue. */
export async function billingWakes(
  trx: Transaction,
  scope: Scope,
  rows: { calendarId: string | null }[],
): Promise<Wake[]> {
  const wakes: Wake[] = [];
  for (const id of [...new Set(rows.map(({ calendarId }) => calendarId))].sort()) {
    if (id === null || !(await setBillingAlarm(trx, scope, id))) continue;
    const state = { id, ...inScope(scope) };
    wakes.push({ workflowId: billingCycleId(scope, id), start: { workflowType: 'billingCycle', state } });
  }
  return wakes;
}
