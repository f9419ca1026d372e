import { cancelInvoice } from '../../../commands/invoice/cancel-invoice';
import { findInvoice } from '../../../queries/invoice/find-invoice';
import { invoiceDetails as readDetails } from '../../../queries/invoice/invoice-details';
import { listInvoices } from '../../../queries/invoice/list-invoices';
import { page } from '../../shared/pagination';
import { pathId, reply, route, type Loading } from '../../shared/route';
import { pageOf } from '../shared/answers';
import { fileLink, fileLinkView } from '../shared/file-link';
import { cancelBody, invoice, invoiceDetails, invoicesQuery, platformInvoicesQuery } from './schemas';
import { invoiceDetailsView, invoiceView } from './views';
import { toFilter } from '../shared/list-filter';
import { ofItsContract } from '../contracts/related';
import { ofItsCycle } from '../cycles/related';
import { toPerson } from '../people/related';

const relations = {
  contract: ofItsContract,
  worker: toPerson(({ worker_id }: { worker_id: string }) => worker_id),
  cycle: ofItsCycle,
};

const ofInvoice = {
  params: { invoiceId: pathId('invoice') },
  load: ({ services, context, params }: Loading<{ invoiceId: string }>) =>
    findInvoice(services, context, params.invoiceId),
};

export const invoiceRoutes = [
  route({
    method: 'get',
    path: '/invoices',
    summary: 'List the invoices of contracts; a worker lists their own',
    needs: 'invoices:read',
    orWorker: true,
    query: invoicesQuery,
    answers: { 200: pageOf(invoice) },
    expand: relations,
    handle: async ({ services, context, query }) => {
      const filter = {
        ...toFilter(query),
        contractId: query.contract_id,
        workerId: query.worker_id,
        isOverdue: query.is_overdue,
        families: query.family,
      };
      return reply(
        200,
        await page(query, (keyset) => listInvoices(services, context, filter, keyset), invoiceView),
      );
    },
  }),
  // The second is the name under which clients of Deel know it.
  ...['/invoices/platform', '/invoices/deel'].map((path) =>
    route({
      method: 'get',
      path,
      summary: 'List the invoices for platform fees',
      needs: 'invoices:read',
      query: platformInvoicesQuery,
      answers: { 200: pageOf(invoice) },
      expand: relations,
      handle: async ({ services, context, query }) => {
        const { contract_id: contractId, worker_id: workerId } = query;
        const filter = { ...toFilter(query), families: ['platform_fee' as const], contractId, workerId };
        return reply(
          200,
          await page(query, (keyset) => listInvoices(services, context, filter, keyset), invoiceView),
        );
      },
    }),
  ),
  route({
    ...ofInvoice,
    method: 'get',
    path: '/invoices/:invoiceId',
    versioned: true,
    summary: 'Read an invoice with its lines',
    needs: 'invoices:read',
    orWorker: true,
    answers: { 200: invoiceDetails },
    expand: relations,
    handle: async ({ services, loaded }) =>
      reply(200, invoiceDetailsView(await readDetails(services, loaded))),
  }),
  route({
    ...ofInvoice,
    method: 'get',
    path: '/invoices/:invoiceId/download',
    summary: 'Ask for a link to the PDF of an invoice',
    needs: 'invoices:read',
    orWorker: true,
    answers: { 200: fileLink },
    handle: ({ services, context, http, loaded: { id } }) =>
      reply(200, fileLinkView(services, context, http, { kind: 'invoices', id, personId: null })),
  }),
  route({
    ...ofInvoice,
    method: 'post',
    path: '/invoices/:invoiceId/cancel',
    versioned: true,
    summary: 'Cancel an invoice that is not paid yet',
    errors: ['invoice_not_cancelable', 'mixed_currencies', 'credit_used', 'no_unlocked_cycle'],
    needs: 'invoices:cancel',
    body: cancelBody,
    answers: { 200: invoice },
    handle: async ({ services, context, loaded, body: { reason = null, base_pay: basePay } }) =>
      reply(200, invoiceView(await cancelInvoice(services, context, loaded, { reason, basePay }))),
  }),
];
