import { cyclesFrom } from '../../domain/billing/calendar-cycle';
import { settingsProblem, type CycleSettings } from '../../domain/billing/settings';
import { invalidField } from '../../domain/shared/failures';
import { todayIn, type Context } from '../context';

/** The cycles that any settings make, before somebody commits to them. */
export function previewCalendar(
  context: Context,
  settings: CycleSettings,
  { from = todayIn(context, 'UTC'), count = 24 }: { from?: string | undefined; count?: number | undefined },
): ReturnType<typeof cyclesFrom> {
  const problem = settingsProblem(settings, { cycleEnd: settings.cycleEnd });
  if (problem) throw invalidField(problem.field, 'calendar', problem.message);
  return cyclesFrom(settings, from, count);
}
