import type { Instant } from '../shared/time';
import type { Cycle } from './cycle';

export const cycleStandings = [
  'upcoming',
  'open',
  'closing',
  'locked',
  'invoiced',
  'skipped',
  'exception',
  'dismissed',
] as const;
export type CycleStanding = (typeof cycleStandings)[number];

type Standing = Pick<Cycle, 'status' | 'opensAt' | 'closesAt' | 'locksAt'>;

/** Where a cycle stands. As long as it is not settled, that follows from the time alone. */
export function standingOf({ status, opensAt, closesAt, locksAt }: Standing, now: Instant): CycleStanding {
  if (status !== 'open') return status;
  if (now < opensAt) return 'upcoming';
  if (now < closesAt) return 'open';
  return now < locksAt ? 'closing' : 'locked';
}
