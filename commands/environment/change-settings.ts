import type { Policies } from '../../domain/shared/policies';
import type { Context } from '../../queries/context';
import { readSettings, type Settings } from '../../queries/environment/read-settings';
import { mergePolicies } from '../../store/environment/environments';
import type { Services } from '../services';

/** Changes waiting times and rules of the environment. Waits under way keep those they began with. */
export async function changeSettings(
  { db }: Services,
  { environment, scope }: Context,
  changes: Partial<Policies>,
): Promise<Settings> {
  const { reminderDays } = changes;
  const ordered = reminderDays ? { reminderDays: ascending(reminderDays) } : {};
  const policies = await mergePolicies(db, scope, { ...changes, ...ordered });
  return readSettings({ environment: { ...environment, policies } });
}

/** Reminders are sent in order, whatever order they were given in. */
function ascending(values: number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
