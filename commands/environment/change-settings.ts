import { settingsUpdated } from '../../domain/environment/events';
import type { Policies } from '../../domain/shared/policies';
import type { Context } from '../../queries/context';
import { readSettings, type Settings } from '../../queries/environment/read-settings';
import { changeOnce } from '../../store/environment/change-once';
import { refuseSelfApproval } from '../../store/environment/undecided';
import { getEnvironment, mergePolicies } from '../../store/environment/environments';
import type { Services } from '../services';

/**
 * Changes waiting times and rules of the environment. Waits under way keep those they began with, but that nobody approves
 * what they reported goes for all that is not approved yet. That is written after the setting, so that what somebody
 * reported meanwhile is among it, and again whenever the request is repeated.
 */
export async function changeSettings(
  { db }: Services,
  { environment, scope, actor, now: at, commandId }: Context,
  wanted: Partial<Policies>,
): Promise<Settings> {
  const { reminderDays } = wanted;
  const changes = { ...wanted, ...(reminderDays ? { reminderDays: ascending(reminderDays) } : {}) };
  if (Object.keys(changes).length > 0) {
    const cause = { actor, at, commandId };
    await changeOnce(db, scope, settingsUpdated(changes), cause, (trx) => mergePolicies(trx, scope, changes));
    if (changes.selfApproval === 'refused') await refuseSelfApproval(db, scope, cause);
  }
  return readSettings({ environment: (await getEnvironment(db, scope.environmentId)) ?? environment });
}

/** Reminders are sent in order, whatever order they were given in. */
function ascending(values: number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
