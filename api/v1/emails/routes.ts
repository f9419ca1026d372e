import type { z } from 'zod';
import type { Keyset } from '../../../queries/context';
import { findInOutbox, listEmails, listOutbox, type EmailFilter } from '../../../queries/mail/emails';
import { page } from '../../shared/pagination';
import { isSentFrom, penFor } from '../../shared/mail-pen';
import { pathId, reply, route } from '../../shared/route';
import { pageOf } from '../shared/answers';
import { toFilter, together } from '../shared/list-filter';
import { email, emailsQuery, wholeEmail } from './schemas';
import { emailView, wholeEmailView } from './views';

const OUTBOX = '/sandbox/emails';

/** Who was told what by e-mail. */
export const emailRoutes = [
  route({
    method: 'get',
    path: '/emails',
    summary: 'List who was told what by e-mail, and what became of each mail',
    needs: 'emails:read',
    errors: ['mails_behind'],
    query: emailsQuery,
    answers: { 200: pageOf(email) },
    handle: async ({ services, context, query, http }) => {
      const pen = (await isSentFrom(services, context)) ? null : penFor(services, http);
      const read = (keyset: Keyset) => listEmails(services, context, filterOf(query), keyset, pen);
      return reply(200, await page(query, read, emailView));
    },
  }),
  route({
    sandboxOnly: true,
    method: 'get',
    path: OUTBOX,
    summary: 'Look into the outbox of the sandbox: every mail, whole, the latest first',
    needs: 'emails:read',
    errors: ['mails_behind'],
    query: emailsQuery,
    answers: { 200: pageOf(wholeEmail) },
    handle: async ({ services, context, query, http }) => {
      const pen = penFor(services, http);
      const read = (keyset: Keyset) => listOutbox(services, context, filterOf(query), keyset, pen);
      return reply(200, await page(query, read, wholeEmailView));
    },
  }),
  route({
    sandboxOnly: true,
    method: 'get',
    path: `${OUTBOX}/:emailId`,
    summary: 'Read a mail in the outbox of the sandbox',
    needs: 'emails:read',
    params: { emailId: pathId('email') },
    answers: { 200: wholeEmail },
    handle: async ({ services, context, params, http }) => {
      const found = await findInOutbox(services, context, params.emailId, penFor(services, http));
      return reply(200, wholeEmailView(found));
    },
  }),
];

function filterOf(query: z.output<typeof emailsQuery>): EmailFilter {
  const filter = toFilter(query);
  const types = together(filter.types, query.kind);
  return { ...filter, types, to: query.to, contractId: query.contract_id };
}
