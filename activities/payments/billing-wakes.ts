import type { Scope } from '../../domain/shared/scope';
import { setBillingAlarm } from '../../store/billing/calendars';
import type { Transaction } from '../../store/db/database';
import type { Wake } from '../../workflows/messages';
import { wakeOfCalendar } from '../billing/plan-cycles';

interface OfCalendar {
  calendarId: string | null;
}

/** The calendars that have something to do earlier now: an invoice that is unpaid again may fall overdue. */
export async function billingWakes(trx: Transaction, scope: Scope, rows: OfCalendar[]): Promise<Wake[]> {
  const earlier: OfCalendar[] = [];
  for (const calendarId of calendarsOf(rows))
    if ((await setBillingAlarm(trx, scope, calendarId)).isSooner) earlier.push({ calendarId });
  return calendarWakes(scope, earlier);
}

/** All of them, for whoever cannot tell any more which have to wake. */
export function calendarWakes(scope: Scope, rows: OfCalendar[]): Wake[] {
  return calendarsOf(rows).map((id) => wakeOfCalendar(scope, id));
}

/** Each once, in the order in which everybody locks their alarms. */
function calendarsOf(rows: OfCalendar[]): string[] {
  return [...new Set(rows.flatMap(({ calendarId }) => calendarId ?? []))].sort();
}
