import { createOffCycle } from '../../../commands/off-cycle/create-off-cycle';
import { reviewOffCycle } from '../../../commands/off-cycle/review-off-cycle';
import { withdrawOffCycle } from '../../../commands/off-cycle/withdraw-off-cycle';
import type { OffCyclePayment } from '../../../domain/off-cycle/off-cycle';
import type { Context, ReadServices } from '../../../queries/context';
import { describeOffCycle } from '../../../queries/off-cycle/describe-off-cycle';
import { findOffCycle } from '../../../queries/off-cycle/find-off-cycle';
import { listOffCycle } from '../../../queries/off-cycle/list-off-cycle';
import { page } from '../../shared/pagination';
import { created, pathId, reply, route, type Loading } from '../../shared/route';
import { pageOf } from '../shared/answers';
import { contractPath, loadContract } from '../shared/contract-path';
import { createBody, listQuery, offCycle, reviewBody, withdrawQuery } from './schemas';
import { offCycleView } from './views';
import { toFilter } from '../shared/list-filter';
import { ofItsContract } from '../contracts/related';
import { ofItsInvoice } from '../invoices/related';

const relations = { contract: ofItsContract, invoice: ofItsInvoice };

const path = '/contracts/:contractId/off-cycle-payments';
const ofContract = { path, params: contractPath, load: loadContract };

const ofOne = {
  params: { ...contractPath, offCycleId: pathId('off-cycle payment') },
  load: async (request: Loading<{ contractId: string; offCycleId: string }>) => {
    const { services, context, params } = request;
    return findOffCycle(services, context, await loadContract(request), params.offCycleId);
  },
};

/** Admins make and review them; workers follow their own (R0-08). */
export const offCycleRoutes = [
  route({
    ...ofContract,
    method: 'get',
    summary: 'List the off-cycle payments of a contract',
    needs: 'payments:read',
    orWorker: true,
    query: listQuery,
    answers: { 200: pageOf(offCycle) },
    expand: relations,
    handle: async ({ services, context, loaded: contract, query }) =>
      reply(
        200,
        await page(
          query,
          (keyset) => listOffCycle(services, context, contract, toFilter(query), keyset),
          offCycleView,
        ),
      ),
  }),
  route({
    ...ofContract,
    method: 'post',
    summary: 'Make a one-time payment outside the billing cycle',
    errors: [
      'after_completion',
      'payment_date_past',
      'currency_not_allowed',
      'self_approval',
      'approval_required',
      'not_pending',
      'contract_ended',
      'contract_not_active',
    ],
    needs: 'off-cycle:submit',
    also: {
      needs: 'off-cycle:review',
      form: 'is_auto_approved is true',
      isMeant: ({ body }) => body.is_auto_approved,
    },
    body: createBody,
    answers: { 201: offCycle },
    handle: async ({ services, context, loaded: contract, body }) => {
      const made = await createOffCycle(services, context, contract, {
        amount: body.amount,
        currency: body.currency,
        reason: body.reason,
        paymentDate: body.payment_date,
        type: body.type,
        isAutoApproved: body.is_auto_approved,
      });
      return created(
        `/v1/contracts/${contract.id}/off-cycle-payments/${made.id}`,
        offCycleView({ ...made, bank: null }),
      );
    },
  }),
  route({
    ...ofOne,
    method: 'get',
    path: `${path}/:offCycleId`,
    versioned: true,
    summary: 'Read an off-cycle payment',
    needs: 'payments:read',
    orWorker: true,
    answers: { 200: offCycle },
    expand: relations,
    handle: async ({ services, context, loaded }) => reply(200, await viewOf(services, context, loaded)),
  }),
  route({
    ...ofOne,
    method: 'post',
    path: `${path}/:offCycleId/reviews`,
    versioned: true,
    summary: 'Approve or decline an off-cycle payment',
    errors: [
      'not_pending',
      'payment_date_past',
      'self_approval',
      'not_an_approver',
      'after_completion',
      'contract_ended',
      'contract_not_active',
    ],
    needs: 'off-cycle:review',
    body: reviewBody,
    answers: { 201: offCycle },
    handle: async ({ services, context, loaded, body: { status, reason = null } }) => {
      const verdict = status === 'approved' ? 'approve' : 'decline';
      const reviewed = await reviewOffCycle(services, context, loaded, verdict, reason);
      return reply(201, await viewOf(services, context, reviewed));
    },
  }),
  route({
    ...ofOne,
    method: 'delete',
    path: `${path}/:offCycleId`,
    versioned: true,
    summary: 'Withdraw an off-cycle payment before its date',
    errors: ['not_pending', 'payment_date_past'],
    needs: 'off-cycle:submit',
    query: withdrawQuery,
    answers: { 200: offCycle },
    handle: async ({ services, context, loaded, query: { reason = null } }) =>
      reply(200, await viewOf(services, context, await withdrawOffCycle(services, context, loaded, reason))),
  }),
];

async function viewOf(services: ReadServices, context: Context, payment: OffCyclePayment) {
  const [detail] = await describeOffCycle(services, context, [payment]);
  return offCycleView(detail!);
}
