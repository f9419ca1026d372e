import { decideMany } from '../../../commands/approval/decide-many';
import {
  countInbox,
  readInbox,
  type InboxFilter,
  type InboxItem,
  type Place,
} from '../../../queries/approval/inbox';
import { pageOfSearchBy, type Key } from '../../shared/pagination';
import { reply, route } from '../../shared/route';
import { pageOf } from '../shared/answers';
import { toFilter } from '../shared/list-filter';
import { counts, countsQuery, decisionsBody, inboxQuery, verdicts, waiting } from './schemas';
import { countsView, verdictsView, waitingView } from './views';
import type { z } from 'zod';

const LIST = '/approvals';

/** A place in the inbox: a deadline, and an id among those that have it. */
const textOf = ({ deadline, id }: Place) => `${deadline}/${id}`;
const PLACE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const byDeadline: Key<InboxItem> = { of: ({ item }) => textOf(item), isOne: (text) => PLACE.test(text) };

function placeIn(text: string | null): Place | null {
  if (text === null) return null;
  const [deadline, id] = text.split('/') as [string, string];
  return { deadline, id };
}

function toInboxFilter(query: z.output<typeof countsQuery>): InboxFilter {
  const { types: kinds, currency, dateFrom, dateTo } = toFilter(query);
  const { contract_id: contractId, worker_id: workerId } = query;
  return { kinds, currency, dateFrom, dateTo, contractId, workerId };
}

/** What waits for the caller, and their decisions about it. */
export const approvalRoutes = [
  route({
    method: 'get',
    path: LIST,
    summary: 'List what waits for one’s approval, the first deadline first',
    needs: 'approvals:read',
    query: inboxQuery,
    answers: { 200: pageOf(waiting) },
    handle: async ({ services, context, query }) => {
      const filter = toInboxFilter(query);
      const read = async ({ after, limit }: { after: string | null; limit: number }) => {
        const { rows, upTo } = await readInbox(services, context, filter, { after: placeIn(after), limit });
        return { rows, upTo: upTo && textOf(upTo) };
      };
      return reply(200, await pageOfSearchBy(byDeadline, query, read, waitingView));
    },
  }),
  route({
    method: 'get',
    path: `${LIST}/counts`,
    summary: 'Count what waits for one’s approval, by kind',
    needs: 'approvals:read',
    query: countsQuery,
    answers: { 200: counts },
    handle: async ({ services, context, query }) =>
      reply(200, countsView(await countInbox(services, context, toInboxFilter(query)))),
  }),
  route({
    method: 'post',
    path: `${LIST}/decisions`,
    summary: 'Approve or decline many things of any kind at once',
    needs: 'approvals:decide',
    body: decisionsBody,
    answers: { 200: verdicts },
    handle: async ({ services, context, body: { decisions } }) => {
      const wanted = decisions.map(({ kind, id, status: outcome, reason = null, version }) => ({
        ...{ kind, id, outcome, reason },
        ...(version === undefined ? {} : { ifVersion: version }),
      }));
      return reply(200, verdictsView(await decideMany(services, context, wanted)));
    },
  }),
];
