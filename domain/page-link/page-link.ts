import type { Scope } from '../shared/scope';
import { addElapsedDays, addHours, hasPassed, type Instant } from '../shared/time';

/** What is done on the page behind a link; each is about one kind of row. */
export const linkActs = [
  'sign_contract',
  'sign_amendment',
  'review_adjustment',
  'review_off_cycle_payment',
  'review_time_off',
] as const;
export type LinkAct = (typeof linkActs)[number];

/** A link in a message, for one person, one row and one act. */
export interface PageLink extends Scope {
  id: string;
  /** The worker whom it is for; null where it is for a user. */
  personId: string | null;
  userId: string | null;
  act: LinkAct;
  subjectId: string;
  /** The invitation to sign a contract that it came with; null where there was none. */
  sendCount: number | null;
  /** By the time of the environment; see `linkExpiry`. */
  expiresAt: Instant;
  /** Hex digest of the submission that is under way, or has used it up. */
  submission: string | null;
  /** Real time. */
  submittedAt: Instant | null;
  refused: number;
  usedAt: Instant | null;
  createdAt: Instant;
}

/** A link goes on a little after the deadline of what it is about, so that its page can say that it has passed. */
const AFTER_DEADLINE_HOURS = 24;
const LONGEST_DAYS = 90;

/** Until when a link is good that is made at this instant, for something that is awaited until then. */
export function linkExpiry(madeAt: Instant, deadline: Instant | null): Instant {
  const longest = addElapsedDays(madeAt, LONGEST_DAYS);
  if (deadline === null) return longest;
  const late = addHours(deadline, AFTER_DEADLINE_HOURS);
  return late < longest ? late : longest;
}

/** A submission that nobody has heard of for so long makes room for another one. */
const SUBMITTING_MS = 30_000;

export type LinkState =
  /** Its page can be opened, and its form be sent. */
  | 'open'
  /** This very submission has used it up, or is under way: its sender is told what became of it. */
  | 'own'
  /** Another submission is under way. */
  | 'busy'
  | 'over';

/** `submission` is that of whoever asks; null for one who only looks. `now` is the environment's time, `realNow` ours. */
export function linkState(
  link: Pick<PageLink, 'expiresAt' | 'submission' | 'submittedAt' | 'usedAt'>,
  asked: { submission: string | null; now: Instant; realNow: Instant },
): LinkState {
  if (hasPassed(link.expiresAt, asked.now)) return 'over';
  if (asked.submission !== null && link.submission === asked.submission) return 'own';
  if (link.usedAt !== null) return 'over';
  if (asked.submission === null || link.submittedAt === null) return 'open';
  return Date.parse(asked.realNow) - Date.parse(link.submittedAt) < SUBMITTING_MS ? 'busy' : 'open';
}

/**
 * What tells the command of a link from others: the same for whatever is sent by it, so that of all submissions one has an
 * effect, whichever processes die meanwhile. After a refusal for good the next one is a command of its own.
 */
export function linkCommand({ id, act, refused }: Pick<PageLink, 'id' | 'act' | 'refused'>): string {
  return `page-link/${id}/${act}/${refused}`;
}
