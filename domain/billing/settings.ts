import type { Terms } from '../contract/terms';

/** Everything that decides when cycles open, lock and fall due. Contracts with equal settings share a calendar. */
export interface CycleSettings extends Pick<
  Terms,
  'frequency' | 'cycleEndType' | 'cycleEnd' | 'paymentDueType' | 'paymentDueDays' | 'payBeforeWeekends'
> {
  timezone: string;
  lockOffsetHours: number;
}

/** Why these settings describe no calendar, or null. `field` is the one to change. */
export function settingsProblem({
  frequency,
  cycleEndType,
  cycleEnd,
}: CycleSettings): { field: string; message: string } | null {
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
  return null;
}
