import {
  cancelPayment,
  changePayment,
  schedulePayment,
} from '../../../commands/payment-schedule/order-payment';
import type { Keyset } from '../../../queries/context';
import { findPayment } from '../../../queries/payment-schedule/find-payment';
import { listPayments } from '../../../queries/payment-schedule/list-payments';
import { page } from '../../shared/pagination';
import { created, pathId, reply, route, type Loading } from '../../shared/route';
import { ofItsContract } from '../contracts/related';
import { ofItsInvoice } from '../invoices/related';
import { pageOf } from '../shared/answers';
import { contractPath, loadContract, ofContract } from '../shared/contract-path';
import { toFilter } from '../shared/list-filter';
import { given } from '../shared/given';
import { cancelQuery, changeBody, createBody, entry, listQuery } from './schemas';
import { entryView } from './views';

const relations = { contract: ofItsContract, invoice: ofItsInvoice };

const LIST = '/contracts/:contractId/schedule-entries';

const ofOne = {
  path: `${LIST}/:scheduleEntryId`,
  params: { ...contractPath, scheduleEntryId: pathId('schedule entry') },
  load: async (request: Loading<{ contractId: string; scheduleEntryId: string }>) => {
    const { services, context, params } = request;
    const contract = await loadContract(request);
    const payment = await findPayment(services, context, contract, params.scheduleEntryId);
    return { ...payment, contract };
  },
};

/** Payments of an agreement on dates, beside its billing periods (R4-12). */
export const scheduleEntryRoutes = [
  route({
    ...ofContract,
    method: 'get',
    path: LIST,
    summary: 'List the scheduled payments of an agreement',
    needs: 'contracts:read',
    orWorker: true,
    query: listQuery,
    answers: { 200: pageOf(entry) },
    expand: relations,
    handle: async ({ services, context, loaded: contract, query }) => {
      const read = (keyset: Keyset) => listPayments(services, context, contract, toFilter(query), keyset);
      return reply(200, await page(query, read, entryView));
    },
  }),
  route({
    ...ofContract,
    method: 'post',
    path: LIST,
    summary: 'Schedule a payment of an agreement on a date',
    errors: [
      'schedule_not_supported',
      'contract_ended',
      'contract_not_active',
      'before_start',
      'after_completion',
      'too_many_entries',
    ],
    needs: 'contracts:write',
    body: createBody,
    answers: { 201: entry },
    handle: async ({ services, context, loaded: contract, body }) => {
      const { sequence = null, ...input } = body;
      const made = await schedulePayment(services, context, contract, { ...input, sequence });
      return created(`/v1/contracts/${contract.id}/schedule-entries/${made.id}`, entryView(made));
    },
  }),
  route({
    ...ofOne,
    method: 'get',
    versioned: true,
    summary: 'Read a scheduled payment',
    needs: 'contracts:read',
    orWorker: true,
    answers: { 200: entry },
    expand: relations,
    handle: ({ loaded }) => reply(200, entryView(loaded)),
  }),
  route({
    ...ofOne,
    method: 'patch',
    versioned: true,
    summary: 'Change a scheduled payment before its date',
    errors: [
      'entry_fixed',
      'no_change',
      'contract_ended',
      'contract_not_active',
      'before_start',
      'after_completion',
    ],
    needs: 'contracts:write',
    body: changeBody,
    answers: { 200: entry },
    handle: async ({ services, context, loaded: { contract, ...payment }, body }) =>
      reply(200, entryView(await changePayment(services, context, contract, payment, given(body)))),
  }),
  route({
    ...ofOne,
    method: 'delete',
    versioned: true,
    summary: 'Cancel a scheduled payment before its date',
    errors: ['entry_fixed'],
    needs: 'contracts:write',
    query: cancelQuery,
    answers: { 200: entry },
    handle: async ({ services, context, loaded: { contract, ...payment }, query: { reason = null } }) =>
      reply(200, entryView(await cancelPayment(services, context, contract, payment, reason))),
  }),
];
