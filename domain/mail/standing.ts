import { standsStillSince, type Backlog } from '../shared/standstill';
import { addElapsedSeconds, hasPassed, type Instant } from '../shared/time';

/** The mails of live environments that have not been sent yet. */
export interface Waiting {
  count: number;
  /** When the oldest of them was written, and when one was sent last. */
  since: Instant | null;
  lastSentAt: Instant | null;
}

/** How long mails may wait for a server that does not take them before that is a fault: longer than a restart of it. */
const REFUSED_FOR_SECONDS = 900;

/** `undelivered`: they are tried, and for long none has been taken. `stuck`: they are not even tried. */
export type MailStanding =
  { state: 'fine' } | { state: 'undelivered' } | { state: 'stuck'; since: Instant } | { state: 'unserved' };

/** How the sending of mails does, by facts alone. `isServed`: whether a mail server is given. */
export function mailStanding(
  { count, since, lastSentAt }: Waiting,
  backlogs: readonly Backlog[],
  { isServed, realNow }: { isServed: boolean; realNow: Instant },
): MailStanding {
  // Without a server, mails are written when somebody looks; only those of a time when there was one wait for it.
  if (!isServed) return { state: count > 0 ? 'unserved' : 'fine' };
  const stuck = backlogs.flatMap((each) => standsStillSince(each, realNow) ?? []).sort();
  if (stuck[0] !== undefined) return { state: 'stuck', since: stuck[0] };
  const isLong = (instant: Instant) => hasPassed(addElapsedSeconds(instant, REFUSED_FOR_SECONDS), realNow);
  const isQuiet = lastSentAt === null || isLong(lastSentAt);
  return { state: since !== null && isLong(since) && isQuiet ? 'undelivered' : 'fine' };
}
