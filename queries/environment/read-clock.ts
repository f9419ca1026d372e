import type { Instant } from '../../domain/shared/time';
import { getEnvironment, nowIn } from '../../store/environment/environments';
import { countDue } from '../../store/lifecycle/alarms';
import type { Context, ReadServices } from '../context';

/**
 * A sandbox's clock, and while it is on its way: where to, and how much is still due before it arrives. What is due while
 * it stands could not be done when its time came.
 */
export interface Clock {
  now: Instant;
  target: Instant | null;
  stillDue: number;
  /** Something is still being done: on the way, or where it stands, because somebody has set it late. */
  isMoving: boolean;
}

export async function readClock({ db }: ReadServices, { scope }: Context): Promise<Clock> {
  const environment = await getEnvironment(db, scope.environmentId);
  if (!environment) throw new Error(`Environment ${scope.environmentId} is missing.`);
  const { clockTarget: target } = environment;
  const now = nowIn(environment);
  const { all, passedBy } = await countDue(db, scope.environmentId, target ?? now);
  return { now, target, stillDue: all, isMoving: target !== null || all > passedBy };
}
