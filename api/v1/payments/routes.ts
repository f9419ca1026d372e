import { confirmPayment } from '../../../commands/payment/confirm-payment';
import { payInvoices } from '../../../commands/payment/pay-invoices';
import { retryPayment } from '../../../commands/payment/retry-payment';
import { findPayment } from '../../../queries/payment/find-payment';
import { describePayment, listPayments } from '../../../queries/payment/list-payments';
import { readBreakdown, type BreakdownInvoice } from '../../../queries/payment/read-breakdown';
import { findReceipt } from '../../../queries/payment/receipts';
import type { Keyset } from '../../../queries/context';
import { byIdOf, page, pageBy } from '../../shared/pagination';
import { created, pathId, reply, route, type Loading } from '../../shared/route';
import { pageOf } from '../shared/answers';
import { fileLink, fileLinkView } from '../shared/file-link';
import { breakdownRow, breakdownRowView } from './breakdown';
import { confirmBody, payBody, payment, paymentsQuery } from './schemas';
import { paymentView } from './views';
import { toFilter } from '../shared/list-filter';
import { longPage } from '../shared/page-only';
import { toInvoices } from '../invoices/related';

const ofPayment = {
  params: { paymentId: pathId('payment') },
  load: ({ services, context, params }: Loading<{ paymentId: string }>) =>
    findPayment(services, context, params.paymentId),
};

const relations = { invoices: toInvoices };

const invoiceIdOf = ({ invoiceId }: BreakdownInvoice) => invoiceId;

export const paymentRoutes = [
  route({
    method: 'get',
    path: '/payments',
    summary: 'List payments; a worker lists those that paid them',
    needs: 'payments:read',
    orWorker: true,
    query: paymentsQuery,
    answers: { 200: pageOf(payment) },
    expand: relations,
    handle: async ({ services, context, query }) => {
      const filter = { ...toFilter(query), invoiceId: query.invoice_id };
      return reply(
        200,
        await page(query, (keyset) => listPayments(services, context, filter, keyset), paymentView),
      );
    },
  }),
  route({
    method: 'post',
    path: '/payments',
    summary: 'Pay one or many invoices',
    errors: [
      'invoice_not_payable',
      'mixed_directions',
      'mixed_currencies',
      'method_not_available',
      'not_pending',
    ],
    needs: 'payments:write',
    body: payBody,
    answers: { 201: payment },
    handle: async ({ services, context, body: { invoice_ids: invoiceIds, method } }) => {
      const made = await payInvoices(services, context, { invoiceIds, method });
      return created(`/v1/payments/${made.id}`, paymentView({ ...made, isRetryable: true }));
    },
  }),
  route({
    ...ofPayment,
    method: 'get',
    path: '/payments/:paymentId',
    versioned: true,
    summary: 'Read a payment',
    needs: 'payments:read',
    orWorker: true,
    answers: { 200: payment },
    expand: relations,
    handle: async ({ services, loaded }) => reply(200, paymentView(await describePayment(services, loaded))),
  }),
  route({
    ...ofPayment,
    method: 'get',
    path: '/payments/:paymentId/breakdown',
    summary: 'Break a payment down by invoice and category',
    needs: 'payments:read',
    query: longPage,
    answers: { 200: pageOf(breakdownRow) },
    handle: async ({ services, context, loaded, query }) => {
      const read = (keyset: Keyset) => readBreakdown(services, context, loaded, keyset);
      const view = (invoice: BreakdownInvoice) => breakdownRowView(invoice, loaded);
      return reply(200, await pageBy(byIdOf(invoiceIdOf), query, read, view));
    },
  }),
  route({
    ...ofPayment,
    method: 'get',
    path: '/payments/:paymentId/receipt',
    summary: 'Ask for a link to the receipt of a completed payment',
    errors: ['payment_not_ready'],
    needs: 'payments:read',
    orWorker: true,
    load: ({ services, context, params }) => findReceipt(services, context, params.paymentId),
    answers: { 200: fileLink },
    handle: ({ services, context, http, loaded: { id } }) =>
      reply(
        200,
        fileLinkView(services, context, http, { kind: 'receipts', id, personId: context.caller.personId }),
      ),
  }),
  route({
    ...ofPayment,
    method: 'post',
    path: '/payments/:paymentId/confirm',
    versioned: true,
    summary: 'Say whether the money of a payment arrived',
    errors: ['payment_final', 'payment_not_ready', 'payment_with_gateway'],
    needs: 'payments:write',
    body: confirmBody,
    answers: { 200: payment },
    handle: async ({ services, context, loaded, body: { outcome, reference = null, reason = null } }) => {
      const result = { outcome, reference, failure: outcome === 'failed' ? reason : null };
      return reply(
        200,
        paymentView(await describePayment(services, await confirmPayment(services, context, loaded, result))),
      );
    },
  }),
  route({
    ...ofPayment,
    method: 'post',
    path: '/payments/:paymentId/retry',
    versioned: true,
    summary: 'Try a failed payment again',
    errors: [
      'payment_final',
      'payment_not_ready',
      'payment_with_gateway',
      'invoice_not_payable',
      'mixed_currencies',
    ],
    needs: 'payments:write',
    answers: { 200: payment },
    handle: async ({ services, context, loaded }) =>
      reply(200, paymentView(await describePayment(services, await retryPayment(services, context, loaded)))),
  }),
];
