import type { Decider } from '../../domain/approval/who';
import { notFound } from '../../domain/shared/failures';
import { awaitingOf } from '../../domain/time-off/review';
import type { TimeOff } from '../../domain/time-off/time-off';
import { getTimeOff, listTimeOff as readPage, type TimeOffFilter } from '../../store/time-off/time-off';
import { whoDecides } from '../approval/who-decides';
import { refuseForeign } from '../contract/find-contract';
import type { Context, Keyset, ReadServices } from '../context';

/** One request; a worker is shown none but their own. */
export async function findTimeOff({ db }: ReadServices, context: Context, id: string): Promise<TimeOff> {
  const timeOff = await getTimeOff(db, context.scope, id);
  if (!timeOff) throw notFound('time off');
  refuseForeign(context, timeOff.personId);
  return timeOff;
}

/** A request with those who may approve it now, where a policy asks for somebody. */
export interface TimeOffDetail {
  timeOff: TimeOff;
  approvers: Decider[] | null;
}

export async function describeTimeOff(
  services: ReadServices,
  context: Context,
  timeOff: TimeOff,
): Promise<TimeOffDetail> {
  const isWaiting = timeOff.status === 'requested';
  return { timeOff, approvers: isWaiting ? await whoDecides(services, context, awaitingOf(timeOff)) : null };
}

/** Requests of the environment, the latest first. */
export function listTimeOff(
  { db }: ReadServices,
  { scope }: Context,
  filter: TimeOffFilter,
  keyset: Keyset,
): Promise<TimeOff[]> {
  return readPage(db, scope, filter, keyset);
}
