import type { Terms } from '../contract/terms';

/** The `cycleEnd` of cycles that end with the month. */
export const LAST_DAY = 31;

/** Everything that decides when cycles open, lock and fall due. Contracts with equal settings share a calendar. */
export interface CycleSettings extends Pick<
  Terms,
  'frequency' | 'cycleEndType' | 'cycleEnd' | 'paymentDueType' | 'paymentDueDays' | 'payBeforeWeekends'
> {
  timezone: string;
  lockOffsetHours: number;
}

/**
 * Why these settings describe no calendar, or null. `field` is the one to change. `given` is what was just asked for:
 * a day that the cycles would not end on is refused when it is given, not for having been kept from before.
 */
export function settingsProblem(
  { frequency, cycleEndType, cycleEnd }: CycleSettings,
  given: Partial<Pick<CycleSettings, 'cycleEnd'>> = {},
): { field: string; message: string } | null {
  const byWeek = frequency === 'weekly' || frequency === 'biweekly';
  if (byWeek && cycleEndType !== 'DAY_OF_WEEK') {
    return { field: 'cycle_end_type', message: `must be DAY_OF_WEEK when frequency is ${frequency}` };
  }
  if (!byWeek && cycleEndType === 'DAY_OF_WEEK') {
    const choice = frequency === 'monthly' ? 'DAY_OF_MONTH or DAY_OF_LAST_WEEK' : 'DAY_OF_MONTH';
    return { field: 'cycle_end_type', message: `must be ${choice} when frequency is ${frequency}` };
  }
  if (frequency !== 'monthly' && cycleEndType === 'DAY_OF_LAST_WEEK') {
    return { field: 'cycle_end_type', message: 'DAY_OF_LAST_WEEK goes with frequency monthly only' };
  }
  if (cycleEndType !== 'DAY_OF_MONTH' && cycleEnd > 7) {
    return {
      field: 'cycle_end',
      message: `must be 1 (Monday) to 7 (Sunday) when cycle_end_type is ${cycleEndType}`,
    };
  }
  if (frequency === 'calendar_month' && (given.cycleEnd ?? LAST_DAY) !== LAST_DAY) {
    const message = `must be ${LAST_DAY}, or left out, when frequency is calendar_month: its cycles end with the month`;
    return { field: 'cycle_end', message };
  }
  return null;
}
