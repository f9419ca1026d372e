import { addMonths } from '../shared/calendar';
import { invalidField } from '../shared/failures';
import type { CalendarDate } from '../shared/time';

/** How far back a contract may begin: every cycle since then is made, locked and invoiced when it becomes active. */
export const MAX_YEARS_BACK = 10;

export function checkStart(startDate: CalendarDate, today: CalendarDate): void {
  const earliest = addMonths(today, -12 * MAX_YEARS_BACK);
  if (startDate >= earliest) return;
  throw invalidField(
    'start_date',
    'range',
    `must not be before ${earliest}: a contract is billed for at most ${MAX_YEARS_BACK} years back; give the day from which it is to be billed here`,
  );
}
