import type { z } from 'zod';
import type { AskedDays } from '../../../domain/time-off/days';
import type { PolicyTerms } from '../../../domain/time-off/policy';
import { given } from '../shared/given';
import type { policyChangeBody, requestBody } from './schemas';

/** One day, where only the first of a range is named. */
export function askedDays(body: z.output<typeof requestBody>): AskedDays {
  const { dates, start_date: from, end_date: to = from } = body;
  if (dates) return { dates: dates.map(({ date, is_half_day: isHalfDay }) => ({ date, isHalfDay })) };
  const { is_start_date_half_day: isStartHalfDay, is_end_date_half_day: isEndHalfDay } = body;
  return { from: from!, to: to!, isStartHalfDay, isEndHalfDay };
}

/** Half days are whole numbers inside. */
const inHalves = (days: number): number => days * 2;

/** What is said of a policy's terms, and nothing of what is not. */
export function toTerms(body: Omit<z.output<typeof policyChangeBody>, 'type'>): Partial<PolicyTerms> {
  const { days_per_year: days, carry_over_days: carried } = body;
  return given({
    entitlement: days === undefined ? undefined : inHalves(days),
    accrual: body.accrual,
    carryOverLimit: carried == null ? carried : inHalves(carried),
    carryOverUntil: body.carry_over_until,
    mayGoNegative: body.may_go_negative,
    workingDays: body.working_days,
    holidayCountry: body.holiday_country,
    holidayRegion: body.holiday_region,
  });
}
