import { z } from 'zod';
import { closeFeed, openFeed } from '../../../commands/calendar-feed/change-feed';
import { feedKinds, type CalendarFeed, type FeedOwner } from '../../../domain/calendar-feed/feed';
import { notFound } from '../../../domain/shared/failures';
import { findFeed } from '../../../queries/calendar-feed/find-feed';
import { readFeed } from '../../../queries/calendar-feed/read-feed';
import { findUser } from '../../../queries/people/find-user';
import { hasIt, tagOfText } from '../../shared/entity-tag';
import { readToken, tokenFor } from '../../shared/feed-token';
import { publicUrl } from '../../shared/public-url';
import { pathId, reply, route, type Handling, type Loading } from '../../shared/route';
import { answerInstant } from '../shared/answers';
import { ofPerson } from '../time-off/person-path';
import { calendarOf } from './calendar';

const feed = z
  .strictObject({
    kind: z.enum(feedKinds),
    /** Null where there is none. */
    url: z.string().nullable(),
    opened_at: answerInstant.nullable(),
  })
  .meta({ id: 'CalendarFeed' });

const closed = z
  .strictObject({ kind: z.enum(feedKinds), closed: z.literal(true) })
  .meta({ id: 'ClosedCalendarFeed' });

type Asked = Pick<Handling<unknown, unknown, unknown, unknown>, 'services' | 'http'>;

function feedView({ services, http }: Asked, { kind }: FeedOwner, feed: CalendarFeed | undefined) {
  if (!feed) return { kind, url: null, opened_at: null };
  const token = tokenFor(services.sealer, feed.secretId);
  const url = `${publicUrl(services.config, http)}/v1/calendars/${token}`;
  return { kind, url, opened_at: feed.openedAt };
}

const ofTimeOff = ({ id }: { id: string }): FeedOwner => ({ kind: 'time_off', personId: id, userId: null });

/** One's own, or that of a user whom one manages. */
async function findOwner({ services, context, params }: Loading<{ userId: string }>): Promise<FeedOwner> {
  const { caller } = context;
  const { id: userId } = await findUser(services, context, params.userId);
  const mayOpen =
    caller.side === 'employer' && (caller.userId === userId || caller.rights.has('users:manage'));
  if (!mayOpen) throw notFound('user');
  return { kind: 'approvals', personId: null, userId };
}

const timeOff = { ...ofPerson, path: '/people/:personId/time-off/feed', orWorker: true as const };
const approvals = {
  path: '/users/:userId/approvals-feed',
  params: { userId: pathId('user') },
  load: findOwner,
};

/** Calendars that other programs read, each behind a secret link. */
export const calendarFeedRoutes = [
  route({
    ...timeOff,
    method: 'get',
    summary: 'Read the secret link of a person’s time off as a calendar',
    errors: ['not_your_contract'],
    needs: 'time-off:manage',
    answers: { 200: feed },
    handle: async ({ services, context, loaded, http }) =>
      reply(
        200,
        feedView({ services, http }, ofTimeOff(loaded), await findFeed(services, context, ofTimeOff(loaded))),
      ),
  }),
  route({
    ...timeOff,
    method: 'post',
    summary: 'Make the secret link of a person’s time off as a calendar, or another one in its place',
    errors: ['not_your_contract'],
    needs: 'time-off:manage',
    answers: { 201: feed },
    handle: async ({ services, context, loaded, http }) =>
      reply(
        201,
        feedView({ services, http }, ofTimeOff(loaded), await openFeed(services, context, ofTimeOff(loaded))),
      ),
  }),
  route({
    ...timeOff,
    method: 'delete',
    summary: 'Take away the secret link of a person’s time off as a calendar',
    errors: ['not_your_contract'],
    needs: 'time-off:manage',
    answers: { 200: closed },
    handle: async ({ services, context, loaded }) => {
      await closeFeed(services, context, ofTimeOff(loaded));
      return reply(200, { kind: 'time_off' as const, closed: true as const });
    },
  }),
  route({
    ...approvals,
    method: 'get',
    summary: 'Read the secret link of a user’s deadlines as a calendar',
    needs: 'approvals:read',
    answers: { 200: feed },
    handle: async ({ services, context, loaded, http }) =>
      reply(200, feedView({ services, http }, loaded, await findFeed(services, context, loaded))),
  }),
  route({
    ...approvals,
    method: 'post',
    summary: 'Make the secret link of a user’s deadlines as a calendar, or another one in its place',
    needs: 'approvals:read',
    answers: { 201: feed },
    handle: async ({ services, context, loaded, http }) =>
      reply(201, feedView({ services, http }, loaded, await openFeed(services, context, loaded))),
  }),
  route({
    ...approvals,
    method: 'delete',
    summary: 'Take away the secret link of a user’s deadlines as a calendar',
    needs: 'approvals:read',
    answers: { 200: closed },
    handle: async ({ services, context, loaded }) => {
      await closeFeed(services, context, loaded);
      return reply(200, { kind: 'approvals' as const, closed: true as const });
    },
  }),
  route({
    method: 'get',
    path: '/calendars/:token',
    summary: 'Read a calendar by its secret link, as iCalendar',
    needs: 'no token',
    params: { token: z.string().max(100).meta({ title: 'token' }) },
    answers: { 200: { content: 'text/calendar' }, 304: { content: '' } },
    handle: async ({ services, params, http }) => {
      const secretId = readToken(services.sealer, params.token);
      const found = secretId === null ? undefined : await readFeed(services, secretId);
      if (!found) throw notFound('calendar');
      const text = calendarOf(found);
      const headers = { ETag: tagOfText(text), 'Cache-Control': 'private, no-cache' };
      return hasIt(http, headers.ETag) ? reply(304, '', headers) : reply(200, text, headers);
    },
  }),
];
