import type { Item } from '../letter';
import type { About, Act } from '../told';

/** Days off of the person, who has a contract or has none. */
export const daysOff = ({ about: { timeOff, workerName } }: { about: About }): Item =>
  timeOff ? { worker: workerName, period: [timeOff.startDate, timeOff.endDate], note: timeOff.reason } : {};

/** The link lives as long as they can be decided: past their beginning, unless a policy gives them up there. */
export function toReviewDaysOff({ about: { timeOff } }: { about: About }): Act | null {
  if (!timeOff) return null;
  const { id: subjectId, approval, policies, startsAt = null } = timeOff;
  const isGivenUp = approval != null && policies.lateItems === 'decline';
  return { act: 'review_time_off', subjectId, deadline: isGivenUp ? startsAt : null };
}
