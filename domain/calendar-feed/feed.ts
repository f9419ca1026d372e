import type { EventDraft } from '../events/event';
import type { Scope } from '../shared/scope';
import type { CalendarDate, Instant } from '../shared/time';

export const feedKinds = ['time_off', 'approvals'] as const;

/** A calendar that other programs read behind a secret link. */
export interface CalendarFeed extends Scope {
  id: string;
  kind: (typeof feedKinds)[number];
  /** Whose time off it has. */
  personId: string | null;
  /** For whose decision things wait. */
  userId: string | null;
  /** What the link names; another one makes another link. */
  secretId: string;
  openedAt: Instant;
}

/** Whose feed it is; each has one. */
export type FeedOwner =
  | { kind: 'time_off'; personId: string; userId: null }
  | { kind: 'approvals'; personId: null; userId: string };

export const ownerIdOf = ({ personId, userId }: Pick<CalendarFeed, 'personId' | 'userId'>): string =>
  (personId ?? userId)!;

const told = ({ kind, personId, userId }: FeedOwner) => ({ kind, person_id: personId, user_id: userId });

export const feedOpened = (owner: FeedOwner): EventDraft => ({
  type: 'calendar-feed.opened',
  payload: told(owner),
});

export const feedClosed = (owner: FeedOwner): EventDraft => ({
  type: 'calendar-feed.closed',
  payload: told(owner),
});

/** What stands in a calendar: whole days, the last one included, or an instant. */
export type CalendarEntry = { id: string; summary: string; changedAt: Instant } & (
  { from: CalendarDate; to: CalendarDate } | { at: Instant }
);

/** How far a feed looks back and ahead, and how much it has at most. */
export const FEED_DAYS_BACK = 90;
export const FEED_DAYS_AHEAD = 400;
export const MOST_ENTRIES = 500;
