import { endOfDay, startOfDay } from '../shared/calendar';
import type { Contract } from './contract';

/** The days of a contract as instants in its zone: from 00:00 of the first to 24:00 of the last. */
export function instantsOf({
  timezone,
  startDate,
  endDate,
}: Pick<Contract, 'timezone' | 'startDate' | 'endDate'>): Pick<Contract, 'startsAt' | 'endsAt'> {
  return { startsAt: startOfDay(startDate, timezone), endsAt: endDate ? endOfDay(endDate, timezone) : null };
}
