import {
  FEED_DAYS_AHEAD,
  FEED_DAYS_BACK,
  MOST_ENTRIES,
  type CalendarEntry,
  type CalendarFeed,
} from '../../domain/calendar-feed/feed';
import { rightsOf, type Right } from '../../domain/people/rights';
import { addDays, dateAt } from '../../domain/shared/calendar';
import { formatMoney } from '../../domain/shared/money';
import type { Scope } from '../../domain/shared/scope';
import type { Instant } from '../../domain/shared/time';
import type { TimeOff } from '../../domain/time-off/time-off';
import { listAdjustments } from '../../store/adjustment/adjustments';
import { pendingOffCycle } from '../../store/calendar-feed/deadlines';
import { findBySecret } from '../../store/calendar-feed/feeds';
import type { Database } from '../../store/db/database';
import { nowIn } from '../../store/environment/environments';
import { readPeople } from '../../store/people/people';
import { getUser } from '../../store/people/users';
import { listTimeOff } from '../../store/time-off/time-off';
import type { ReadServices } from '../context';

/** What a link's calendar has, by what its owner may see at this moment; undefined where the link is none any more. */
export async function readFeed(
  { db }: ReadServices,
  secretId: string,
): Promise<{ name: string; entries: CalendarEntry[] } | undefined> {
  const found = await findBySecret(db, secretId);
  if (!found) return undefined;
  const { feed, environment } = found;
  const now = nowIn(environment);
  if (feed.kind === 'time_off')
    return { name: 'Time off', entries: (await daysOff(db, feed, now)).flatMap(entriesOf) };
  const user = await getUser(db, feed, feed.userId!);
  if (user?.status !== 'active') return undefined;
  return { name: 'Approvals', entries: await deadlines(db, feed, rightsOf(user.roles)) };
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

/** What waits, at the instant at which it is too late; where there is none, on the day that it is about. */
async function deadlines(db: Database, scope: Scope, rights: ReadonlySet<Right>): Promise<CalendarEntry[]> {
  const page = { after: null, limit: MOST_ENTRIES };
  const entries: CalendarEntry[] = [];
  if (rights.has('adjustments:review'))
    for (const each of await listAdjustments(db, scope, { statuses: ['pending'] }, page)) {
      const amount = `${formatMoney({ minor: each.amount, currency: each.currency })} ${each.currency}`;
      const summary = `Review until the invoice locks: ${each.type}, ${amount}`;
      entries.push({ id: each.id, summary, changedAt: each.updatedAt, at: each.locksAt });
    }
  if (rights.has('off-cycle:review'))
    for (const each of await pendingOffCycle(db, scope, MOST_ENTRIES)) {
      const amount = `${formatMoney({ minor: each.amount, currency: each.currency })} ${each.currency}`;
      entries.push({
        ...{ id: each.id, summary: `Review the payment: ${each.type}, ${amount}`, changedAt: each.updatedAt },
        ...{ from: each.paymentDate, to: each.paymentDate },
      });
    }
  if (rights.has('time-off:review')) entries.push(...(await requestsToReview(db, scope)));
  return entries.slice(0, MOST_ENTRIES);
}

async function requestsToReview(db: Database, scope: Scope): Promise<CalendarEntry[]> {
  const page = { after: null, limit: MOST_ENTRIES };
  const waiting = await listTimeOff(db, scope, { statuses: ['requested'] }, page);
  const people = await readPeople(db, scope, [...new Set(waiting.map(({ personId }) => personId))]);
  const names = new Map(people.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`]));
  return waiting.map(({ id, personId, startDate, updatedAt }) => ({
    ...{ id, changedAt: updatedAt, from: startDate, to: startDate },
    summary: `Review time off of ${names.get(personId) ?? 'a person'}, which begins today`,
  }));
}
