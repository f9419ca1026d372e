import { findTimeOff } from '../../../queries/time-off/find-time-off';
import { pathId, type Loading } from '../../shared/route';

/** What the routes of one request have in common. */
export const ofOne = {
  path: '/time-off/requests/:timeOffId',
  params: { timeOffId: pathId('time off') },
  load: ({ services, context, params }: Loading<{ timeOffId: string }>) =>
    findTimeOff(services, context, params.timeOffId),
};
