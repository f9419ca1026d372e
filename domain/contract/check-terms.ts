import { settingsProblem } from '../billing/settings';
import { invalidField } from '../shared/failures';
import { checkItems } from '../space/check-items';
import type { Terms } from './terms';

/**
 * Refuses terms whose billing settings describe no calendar, and price lists that contradict themselves. Neither zone
 * nor lock offset can be at fault.
 */
export function checkTerms(terms: Terms, given: Partial<Terms>): void {
  const problem = settingsProblem({ ...terms, timezone: 'UTC', lockOffsetHours: 0 }, given);
  checkItems(given);
  if (problem) throw invalidField(problem.field, 'calendar', problem.message);
}
