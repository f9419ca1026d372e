import { deleteWork, editWork } from '../../../commands/work/order-work';
import { reportWork } from '../../../commands/work/report-work';
import { workOn } from '../../../domain/adjustment/item-kind';
import { listAdjustments } from '../../../queries/adjustment/list-adjustments';
import { listVersions } from '../../../queries/adjustment/list-versions';
import type { Keyset } from '../../../queries/context';
import { byVersion, page, pageBy } from '../../shared/pagination';
import { created, reply, route } from '../../shared/route';
import { ofItsContract } from '../contracts/related';
import { ofItsCycle } from '../cycles/related';
import { ofItsInvoice } from '../invoices/related';
import { pageOf } from '../shared/answers';
import { ofContract } from '../shared/contract-path';
import { longPage } from '../shared/page-only';
import { workAttachmentRoutes } from './attachment-routes';
import { toWork, toWorkEdit, toWorkFilter } from './inputs';
import { kinds, ofItem, type OfKind } from './kinds';
import { answerWork } from './one';
import { deleteQuery, editBody, listOfContractQuery, listQuery, reportBody } from './requests';
import { workReviewRoutes } from './review-routes';
import { deletedWork, work, workDetail, workVersion } from './schemas';
import { workVersionView, workView } from './views';

const relations = { contract: ofItsContract, cycle: ofItsCycle, invoice: ofItsInvoice };

/** Lists of one kind: of the whole environment, in which a worker sees their own, and of a contract. */
const listRoutes = ({ kind, many, all, list }: OfKind) => [
  route({
    method: 'get',
    path: all,
    summary: `List ${many}`,
    needs: 'work:read',
    orWorker: true,
    query: listQuery,
    answers: { 200: pageOf(work) },
    expand: relations,
    handle: async ({ services, context, query }) => {
      const filter = { ...toWorkFilter(kind, query), contractId: query.contract_id };
      const read = (keyset: Keyset) => listAdjustments(services, context, filter, keyset);
      return reply(200, await page(query, read, workView));
    },
  }),
  route({
    ...ofContract,
    method: 'get',
    path: list,
    summary: `List the ${many} of a contract`,
    needs: 'work:read',
    orWorker: true,
    query: listOfContractQuery,
    answers: { 200: pageOf(work) },
    expand: relations,
    handle: async ({ services, context, loaded: contract, query }) => {
      const filter = { ...toWorkFilter(kind, query), contractId: contract.id };
      const read = (keyset: Keyset) => listAdjustments(services, context, filter, keyset);
      return reply(200, await page(query, read, workView));
    },
  }),
];

const itemRoutes = (of: OfKind) => [
  route({
    ...ofItem(of),
    method: 'get',
    path: of.item,
    versioned: true,
    summary: `Show ${of.one}, and why it is, or is not, on an invoice`,
    needs: 'work:read',
    orWorker: true,
    answers: { 200: workDetail },
    expand: relations,
    handle: async ({ services, context, loaded: { item } }) =>
      reply(200, await answerWork(services, context, item)),
  }),
  route({
    ...ofItem(of),
    method: 'get',
    path: `${of.item}/versions`,
    summary: `List every state that ${of.one} has had`,
    needs: 'work:read',
    orWorker: true,
    query: longPage,
    answers: { 200: pageOf(workVersion) },
    handle: async ({ services, context, loaded: { item }, query }) => {
      const read = (keyset: Keyset) => listVersions(services, context, item, keyset);
      return reply(200, await pageBy(byVersion, query, read, workVersionView));
    },
  }),
];

const writeRoutes = (of: OfKind) => [
  route({
    ...ofContract,
    method: 'post',
    path: of.list,
    summary: `Report ${of.one}`,
    errors: [
      workOn[of.kind].notSupported,
      'before_start',
      'after_completion',
      'date_in_future',
      'invoice_locked',
      'no_unlocked_cycle',
      'contract_ended',
      'contract_not_active',
      ...(of.kind === 'timesheet' ? (['quantity_out_of_range', 'rate_required'] as const) : []),
      'amount_sign',
      'currency_not_allowed',
      'mixed_currencies',
      'self_approval',
      'approval_required',
      'not_your_contract',
      'wrong_token_scope',
      'not_pending',
      'file_store_unavailable',
    ],
    needs: 'work:submit',
    orWorker: true,
    body: reportBody(of.kind),
    upload: 'single_attachment',
    answers: { 201: workDetail },
    handle: async ({ services, context, loaded: contract, body, file }) => {
      const made = await reportWork(services, context, contract, toWork(of.kind, body, file));
      return created(
        `/v1/contracts/${contract.id}/${of.many}/${made.id}`,
        await answerWork(services, context, made),
      );
    },
  }),
  route({
    ...ofItem(of),
    method: 'patch',
    path: of.item,
    versioned: true,
    summary: `Change ${of.one} that is not reviewed yet`,
    errors: [
      'not_your_work',
      'invoice_locked',
      'work_immutable',
      'already_reviewed',
      'not_pending',
      'no_change',
      'amount_sign',
      'currency_not_allowed',
      ...(of.kind === 'timesheet' ? (['quantity_out_of_range'] as const) : []),
    ],
    needs: 'work:submit',
    orWorker: true,
    body: editBody(of.kind),
    answers: { 200: workDetail },
    handle: async ({ services, context, loaded: { item }, body }) => {
      const edited = await editWork(services, context, item, toWorkEdit(item, body));
      return reply(200, await answerWork(services, context, edited));
    },
  }),
  route({
    ...ofItem(of),
    method: 'delete',
    path: of.item,
    versioned: true,
    summary: `Delete ${of.one} that is not reviewed yet`,
    errors: ['not_your_work', 'work_immutable', 'already_reviewed', 'not_pending'],
    needs: 'work:submit',
    orWorker: true,
    query: deleteQuery,
    answers: { 200: deletedWork },
    handle: async ({ services, context, loaded: { item }, query: { reason = null } }) => {
      const deleted = await deleteWork(services, context, item, reason);
      return reply(200, { ...(await answerWork(services, context, deleted)), deleted: true as const });
    },
  }),
];

/** Timesheets, tasks and milestones (spec 6.8, 6.9): reported by either side, reviewed by the employer. */
export const workRoutes = kinds.flatMap((of) => [
  ...listRoutes(of),
  ...workReviewRoutes(of),
  ...itemRoutes(of),
  ...writeRoutes(of),
  ...workAttachmentRoutes(of),
]);
