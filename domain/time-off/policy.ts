import type { Actor } from '../shared/lifecycle';
import type { Scope } from '../shared/scope';
import type { CalendarDate, Instant } from '../shared/time';

export const accruals = ['at_start', 'monthly'] as const;

/** How much time off somebody has, and on which days they work. */
export interface PolicyTerms {
  /** Half days of a whole calendar year. */
  entitlement: number;
  /** On the first day of the year, or of each month, its share. */
  accrual: (typeof accruals)[number];
  /** Half days that go into the next year at most; null where all of them do. */
  carryOverLimit: number | null;
  /** The last day, MM-DD, of what was carried over; null where it does not expire. */
  carryOverUntil: string | null;
  mayGoNegative: boolean;
  workingDays: number[];
  /** Whose public holidays are no working days: ISO 3166-1 code, and region as `date-holidays` names it. */
  holidayCountry: string | null;
  holidayRegion: string | null;
}

/** What a policy says from a day on. */
export interface PolicyRevision extends PolicyTerms {
  from: CalendarDate;
}

/** A policy of one type. What it says at first stays with it, and each revision takes its place from its day on. */
export interface TimeOffPolicy extends Scope, PolicyTerms {
  id: string;
  name: string;
  type: string;
  /** Oldest first. */
  revisions: PolicyRevision[];
  version: number;
  /** Null until it is changed for the first time. */
  updatedAt: Instant | null;
  createdAt: Instant;
  createdBy: Actor;
}

/** A policy applies to a person from a day on, until another of the type does, or until its last day. */
export interface TimeOffAssignment extends Scope {
  id: string;
  personId: string;
  policyId: string;
  type: string;
  startsOn: CalendarDate;
  endsOn: CalendarDate | null;
  createdAt: Instant;
  createdBy: Actor;
}

/** Days by which somebody changes a balance, and why. */
export interface TimeOffCorrection extends Scope {
  id: string;
  personId: string;
  type: string;
  effectiveOn: CalendarDate;
  halves: number;
  reason: string;
  createdAt: Instant;
  createdBy: Actor;
}
