import type { CalendarDate } from '../shared/time';
import type { PolicyTerms, TimeOffAssignment } from './policy';

type Granting = Pick<
  PolicyTerms,
  'entitlement' | 'accrual' | 'carryOverLimit' | 'carryOverUntil' | 'mayGoNegative'
>;

/** A policy in the time in which it applies: what it says at first, and what it says from later days on, in order. */
export interface Tenure extends Pick<TimeOffAssignment, 'startsOn' | 'endsOn'> {
  policy: Granting & { revisions?: readonly (Granting & { from: CalendarDate })[] | undefined };
}

export function tenureOn<T extends Pick<Tenure, 'startsOn' | 'endsOn'>>(
  tenures: readonly T[],
  date: CalendarDate,
): T | null {
  const latestOne = tenures.findLast(({ startsOn }) => startsOn <= date);
  return latestOne && (latestOne.endsOn === null || date <= latestOne.endsOn) ? latestOne : null;
}

/** What the policy of the day says on it. */
export function termsOn(tenures: readonly Tenure[], date: CalendarDate): Granting | null {
  const tenure = tenureOn(tenures, date);
  return tenure && revisedOn(tenure.policy, date);
}

/** What a policy says on a day. */
export function revisedOn<Terms extends object>(
  policy: Terms & { revisions?: readonly (Partial<Terms> & { from: CalendarDate })[] | undefined },
  date: CalendarDate,
): Terms {
  const revision = policy.revisions?.findLast(({ from }) => from <= date);
  return revision ? { ...policy, ...revision } : policy;
}
