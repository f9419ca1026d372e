import { inScope, type Scope } from '../../domain/shared/scope';
import { setBillingAlarm } from '../../store/billing/calendars';
import type { Transaction } from '../../store/db/database';
import type { Wake } from '../../workflows/messages';
import { wakeOfCalendar } from './wakes';

export interface OfCalendar {
  calendarId: string | null;
}

/**
 * Sets the alarms of these calendars anew; answers those that now have something to do earlier. It comes last in a
 * transaction, and once, because everybody locks alarms in the order of their calendars.
 */
export async function billingWakes(trx: Transaction, scope: Scope, rows: OfCalendar[]): Promise<Wake[]> {
  const earlier: OfCalendar[] = [];
  for (const calendarId of calendarsOf(rows))
    if ((await setBillingAlarm(trx, scope, calendarId)).isSooner) earlier.push({ calendarId });
  return calendarWakes(scope, earlier);
}

/** All of them, for whoever cannot tell any longer which have to wake. */
export function calendarWakes(scope: Scope, rows: OfCalendar[]): Wake[] {
  return calendarsOf(rows).map((id) => wakeOfCalendar({ ...inScope(scope), id }));
}

/** Each once, in the order in which everybody locks their alarms. */
function calendarsOf(rows: OfCalendar[]): string[] {
  return [...new Set(rows.flatMap(({ calendarId }) => calendarId ?? []))].sort();
}
