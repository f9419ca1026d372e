import { deleteAdjustment } from '../../../commands/adjustment/delete-adjustment';
import { editAdjustment } from '../../../commands/adjustment/edit-adjustment';
import { submitAdjustment } from '../../../commands/adjustment/submit-adjustment';
import { createRule } from '../../../commands/recurring/create-rule';
import { deleteRule } from '../../../commands/recurring/delete-rule';
import { describeAdjustment } from '../../../queries/adjustment/describe-adjustment';
import { listAdjustments } from '../../../queries/adjustment/list-adjustments';
import { listVersions } from '../../../queries/adjustment/list-versions';
import { invalidField } from '../../../domain/shared/failures';
import type { Keyset } from '../../../queries/context';
import { findContract } from '../../../queries/contract/find-contract';
import { findRuleOf } from '../../../queries/recurring/find-rule';
import { byVersion, page, pageBy } from '../../shared/pagination';
import { created, reply, route } from '../../shared/route';
import { ruleView } from '../recurring/views';
import { recurringRule } from '../recurring/schemas';
import { pageOf } from '../shared/answers';
import { contractPath, loadContract } from '../shared/contract-path';
import { longPage } from '../shared/page-only';
import { toAdjustment, toAdjustmentFilter, toEdit, toRule } from './inputs';
import { answerOne, LIST, ofAdjustment, ONE } from './one';
import { deleteQuery, editBody, listOfContractQuery, listQuery, submitBody, submitQuery } from './requests';
import { adjustment, adjustmentDetail, adjustmentVersion, deletedAdjustment } from './schemas';
import { adjustmentView, detailView, versionView } from './views';
import { ofItsContract } from '../contracts/related';
import { ofItsCycle } from '../cycles/related';
import { ofItsInvoice } from '../invoices/related';
import { itemRefusals } from './refusals';

const relations = { contract: ofItsContract, cycle: ofItsCycle, invoice: ofItsInvoice };

/** Adjustments of invoices (spec 2): made, changed and deleted until their invoice locks. */
export const adjustmentRoutes = [
  route({
    method: 'get',
    path: LIST,
    summary: 'List adjustments',
    needs: 'adjustments:read',
    orWorker: true,
    query: listQuery,
    answers: { 200: pageOf(adjustment) },
    expand: relations,
    handle: async ({ services, context, query }) => {
      const filter = { ...toAdjustmentFilter(query), contractId: query.contract_id };
      const read = (keyset: Keyset) => listAdjustments(services, context, filter, keyset);
      return reply(200, await page(query, read, adjustmentView));
    },
  }),
  route({
    method: 'get',
    path: '/contracts/:contractId/invoice-adjustments',
    summary: 'List the adjustments of a contract',
    needs: 'adjustments:read',
    orWorker: true,
    params: contractPath,
    load: loadContract,
    query: listOfContractQuery,
    answers: { 200: pageOf(adjustment) },
    expand: relations,
    handle: async ({ services, context, loaded: contract, query }) => {
      const filter = { ...toAdjustmentFilter(query), contractId: contract.id };
      const read = (keyset: Keyset) => listAdjustments(services, context, filter, keyset);
      return reply(200, await page(query, read, adjustmentView));
    },
  }),
  route({
    method: 'post',
    path: LIST,
    summary: 'Submit an adjustment, or a rule that makes one in every cycle',
    errors: [
      'before_start',
      'after_completion',
      'invoice_locked',
      'no_unlocked_cycle',
      'contract_ended',
      'contract_not_active',
      'amount_sign',
      'currency_not_allowed',
      'mixed_currencies',
      'self_approval',
      'approval_required',
      'not_your_contract',
      'wrong_token_scope',
      'recurring_attachment',
      'not_pending',
      'file_store_unavailable',
    ],
    needs: 'adjustments:submit',
    orWorker: true,
    also: {
      needs: 'adjustments:review',
      form: 'is_auto_approved is true',
      isMeant: ({ body }) => body.is_auto_approved === true,
    },
    query: submitQuery,
    body: submitBody,
    upload: 'single_attachment',
    answers: { 201: adjustmentDetail },
    handle: async ({ services, context, query, body, file }) => {
      const contract = await findContract(services, context, body.contract_id);
      const made = query.recurring
        ? await createRule(services, context, contract, toRule(body, file))
        : await submitAdjustment(services, context, contract, toAdjustment(body, file));
      return created(`/v1${LIST}/${made.id}`, await answerOne(services, context, made));
    },
  }),
  route({
    ...ofAdjustment,
    method: 'get',
    path: ONE,
    versioned: true,
    summary: 'Show an adjustment, and why it is, or is not, on an invoice',
    needs: 'adjustments:read',
    orWorker: true,
    answers: { 200: adjustmentDetail },
    expand: relations,
    handle: async ({ services, context, loaded }) =>
      reply(200, detailView(await describeAdjustment(services, context, loaded))),
  }),
  route({
    ...ofAdjustment,
    method: 'get',
    path: `${ONE}/versions`,
    summary: 'List every state that an adjustment has had',
    needs: 'adjustments:read',
    orWorker: true,
    query: longPage,
    answers: { 200: pageOf(adjustmentVersion) },
    handle: async ({ services, context, loaded, query }) => {
      const read = (keyset: Keyset) => listVersions(services, context, loaded, keyset);
      return reply(200, await pageBy(byVersion, query, read, versionView));
    },
  }),
  route({
    ...ofAdjustment,
    method: 'patch',
    path: ONE,
    versioned: true,
    summary: 'Change an adjustment that is not reviewed yet',
    errors: [
      ...itemRefusals,
      'before_start',
      'after_completion',
      'no_unlocked_cycle',
      'contract_ended',
      'contract_not_active',
      'no_change',
      'amount_sign',
      'currency_not_allowed',
    ],
    needs: 'adjustments:submit',
    orWorker: true,
    body: editBody,
    answers: { 200: adjustmentDetail },
    handle: async ({ services, context, loaded, body }) => {
      const edited = await editAdjustment(services, context, loaded, toEdit(loaded, body));
      return reply(200, await answerOne(services, context, edited));
    },
  }),
  route({
    ...ofAdjustment,
    method: 'delete',
    path: ONE,
    versioned: true,
    summary: 'Delete an adjustment that is not reviewed yet, or the rule that made it',
    errors: [...itemRefusals, 'rule_over', 'occurrence_due', 'wrong_token_scope'],
    needs: 'adjustments:submit',
    orWorker: true,
    also: {
      needs: 'adjustments:submit',
      form: 'recurring is true',
      isMeant: ({ query }) => query.recurring === true,
    },
    query: deleteQuery,
    answers: { 200: deletedAdjustment.or(recurringRule) },
    handle: async ({ services, context, loaded, query: { reason = null, recurring = false } }) => {
      if (recurring) {
        if (context.ifVersion !== undefined)
          throw invalidField(
            'If-Match',
            'recurring',
            'does not go with recurring=true; DELETE the rule itself',
          );
        const rule = await findRuleOf(services, context, loaded);
        return reply(200, ruleView(await deleteRule(services, context, rule, reason)));
      }
      const deleted = await deleteAdjustment(services, context, loaded, reason);
      return reply(200, { ...(await answerOne(services, context, deleted)), deleted: true as const });
    },
  }),
];
