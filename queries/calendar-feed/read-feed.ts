import {
  FEED_DAYS_AHEAD,
  FEED_DAYS_BACK,
  MOST_ENTRIES,
  type CalendarEntry,
  type CalendarFeed,
} from '../../domain/calendar-feed/feed';
import type { WaitingItem } from '../../domain/approval/inbox';
import { employerCaller, userActor } from '../../domain/people/caller';
import type { User } from '../../domain/people/user';
import { addDays, dateAt } from '../../domain/shared/calendar';
import { formatMoney } from '../../domain/shared/money';
import type { Instant } from '../../domain/shared/time';
import type { TimeOff } from '../../domain/time-off/time-off';
import { findBySecret } from '../../store/calendar-feed/feeds';
import type { Database } from '../../store/db/database';
import { nowIn } from '../../store/environment/environments';
import { getUser } from '../../store/people/users';
import { listTimeOff } from '../../store/time-off/time-off';
import { lookThrough } from '../approval/inbox';
import type { ReadServices } from '../context';

/** What a link's calendar has, by what its owner may see at this moment; undefined where the link is none any more. */
export async function readFeed(
  services: ReadServices,
  secretId: string,
): Promise<{ name: string; entries: CalendarEntry[] } | undefined> {
  const { db } = services;
  const found = await findBySecret(db, secretId);
  if (!found) return undefined;
  const { feed, environment } = found;
  const now = nowIn(environment);
  if (feed.kind === 'time_off')
    return { name: 'Time off', entries: (await daysOff(db, feed, now)).flatMap(entriesOf) };
  const user = await getUser(db, feed, feed.userId!);
  if (user?.status !== 'active') return undefined;
  return { name: 'Approvals', entries: await deadlines(services, feed, user, now) };
}

function daysOff(db: Database, feed: CalendarFeed, now: Instant): Promise<TimeOff[]> {
  const today = dateAt(now, 'UTC');
  const filter = {
    personId: feed.personId!,
    statuses: ['requested', 'approved', 'used'],
    dateFrom: addDays(today, -FEED_DAYS_BACK),
    dateTo: addDays(today, FEED_DAYS_AHEAD),
  };
  return listTimeOff(db, feed, filter, { after: null, limit: MOST_ENTRIES });
}

/** No word of what for: calendars are shown around. */
function entriesOf({ id, status, days, withMultipleDates, ...timeOff }: TimeOff): CalendarEntry[] {
  const summary = status === 'requested' ? 'Time off (requested)' : 'Time off';
  const changedAt = timeOff.updatedAt;
  if (!withMultipleDates) return [{ id, summary, changedAt, from: timeOff.startDate, to: timeOff.endDate }];
  return days.map(({ date, halves }) => ({
    ...{ id: `${id}/${date}`, changedAt, from: date, to: date },
    summary: halves === 1 ? `${summary}, half a day` : summary,
  }));
}

/** What waits for the user, as their inbox has it with all that their roles let them do, each at its deadline. */
async function deadlines(
  services: ReadServices,
  { organisationId, environmentId }: CalendarFeed,
  user: User,
  now: Instant,
): Promise<CalendarEntry[]> {
  const { id, roles } = user;
  const caller = employerCaller({ id, userId: id, roles, scopes: null });
  const viewer = { scope: { organisationId, environmentId }, caller, actor: userActor(user), now };
  const { found } = await lookThrough(services, viewer, {}, null, MOST_ENTRIES);
  return found.map(({ item, inSteadOf }) => ({
    ...{ id: item.id, changedAt: item.updatedAt, at: item.deadline },
    summary: inSteadOf ? `${summaryOf(item)} (for ${inSteadOf.name})` : summaryOf(item),
  }));
}

function summaryOf({ kind, itemType, workerName, amount: minor, currency }: WaitingItem): string {
  const amount = minor !== null && currency !== null ? `${formatMoney({ minor, currency })} ${currency}` : '';
  switch (kind) {
    case 'time_off':
      return `Review time off of ${workerName} before it begins`;
    case 'off_cycle_payment':
      return `Review the payment: ${itemType}, ${amount}`;
    case 'adjustment':
      return `Review until the invoice locks: ${itemType}, ${amount}`;
    default:
      return `Review until the invoice locks: ${kind} of ${workerName}, ${amount}`;
  }
}
