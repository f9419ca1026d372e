import type { z } from 'zod';
import type { AskedDays } from '../../../domain/time-off/days';
import type { requestBody } from './schemas';

/** One day, where only the first of a range is named. */
export function askedDays(body: z.output<typeof requestBody>): AskedDays {
  const { dates, start_date: from, end_date: to = from } = body;
  if (dates) return { dates: dates.map(({ date, is_half_day: isHalfDay }) => ({ date, isHalfDay })) };
  const { is_start_date_half_day: isStartHalfDay, is_end_date_half_day: isEndHalfDay } = body;
  return { from: from!, to: to!, isStartHalfDay, isEndHalfDay };
}
