import { endOfDay, startOfDay } from '../shared/calendar';
import { clauseDatesOf } from './clause-dates';
import type { ClauseDates } from './clauses';
import type { Contract } from './contract';

type Days = Pick<
  Contract,
  'timezone' | 'startDate' | 'endDate' | 'automaticRenewal' | 'indexation' | 'minimumTerm'
>;

/** The days of a contract as instants in its zone: from 00:00 of the first to 24:00 of the last, and those between. */
export function instantsOf(days: Days): Pick<Contract, 'startsAt' | 'endsAt'> & Required<ClauseDates> {
  const { timezone, startDate, endDate } = days;
  return {
    startsAt: startOfDay(startDate, timezone),
    endsAt: endDate ? endOfDay(endDate, timezone) : null,
    ...clauseDatesOf(days),
  };
}
