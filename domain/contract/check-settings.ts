import { settingsProblem } from '../billing/settings';
import { invalidField } from '../shared/failures';
import type { Terms } from './terms';

/** Refuses terms whose billing settings describe no calendar. Neither zone nor lock offset can be at fault. */
export function checkSettings(terms: Terms, given: Partial<Terms>): void {
  const problem = settingsProblem({ ...terms, timezone: 'UTC', lockOffsetHours: 0 }, given);
  if (problem) throw invalidField(problem.field, 'calendar', problem.message);
}
