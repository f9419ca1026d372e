import type { CalendarFeedPayloads } from '../../events/calendar-feed';
import type { TimeOffPayloads } from '../../events/time-off';
import { reviewers, usersWith, worker } from '../audience';
import type { Rules } from '../rule';
import type { Told } from '../told';
import { daysOff, toReviewDaysOff } from './days-off';

const isOfSystem = ({ actor }: Told) => actor.type === 'system';

export const timeOffRules: Rules<keyof TimeOffPayloads | keyof CalendarFeedPayloads> = {
  'time-off.requested': [
    {
      ...{ kind: 'time_off_requested', to: reviewers, item: daysOff, act: toReviewDaysOff },
      when: ({ payload }) => payload.status === 'requested',
    },
    {
      ...{ kind: 'time_off_reviewed', to: worker },
      when: ({ payload }) => payload.status === 'approved',
      item: (told) => ({ ...daysOff(told), outcome: 'approved' }),
    },
  ],
  'time-off.reviewed': [
    {
      ...{ kind: 'time_off_reviewed', to: worker },
      item: (told) => ({
        ...{ ...daysOff(told), note: told.payload.reason },
        outcome: told.payload.status === 'approved' ? 'approved' : 'declined',
      }),
    },
  ],
  'time-off.reminded': [{ kind: 'time_off_reminder', to: reviewers, item: daysOff, act: toReviewDaysOff }],
  'time-off.cancelled': [
    {
      ...{ kind: 'time_off_cancelled', to: worker },
      item: (told) => ({ ...daysOff(told), day: told.payload.from_date, note: told.payload.reason }),
    },
    {
      // What somebody takes back before its review is in the list of what waits; what ends with a contract is not.
      ...{ kind: 'time_off_cancelled', to: usersWith('time-off:review') },
      when: isOfSystem,
      item: (told) => ({ ...daysOff(told), day: told.payload.from_date, note: told.payload.reason }),
    },
  ],
  'time-off.updated': [],
  'time-off.used': [],
  'time-off-type.created': [],
  'time-off-policy.created': [],
  'time-off-policy.updated': [],
  'time-off-policy.assigned': [],
  'time-off-balance.corrected': [],
  'calendar-feed.opened': [],
  'calendar-feed.closed': [],
};
