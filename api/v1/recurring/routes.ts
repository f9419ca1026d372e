import { changeRule, type RuleChange } from '../../../commands/recurring/change-rule';
import { deleteRule } from '../../../commands/recurring/delete-rule';
import type { RecurringRule } from '../../../domain/recurring/recurring';
import type { Context, Keyset } from '../../../queries/context';
import { findRule } from '../../../queries/recurring/find-rule';
import { listRules } from '../../../queries/recurring/list-rules';
import { page } from '../../shared/pagination';
import { pathId, reply, route } from '../../shared/route';
import type { Services } from '../../shared/services';
import { pageOf } from '../shared/answers';
import { given } from '../shared/given';
import { minorUnits } from '../../../domain/shared/minor-units';
import { checkCurrency } from '../shared/check-currency';
import { changeBody, deleteQuery, listQuery, recurringRule, type ChangeBody } from './schemas';
import { ruleView } from './views';
import { toType } from '../shared/item-fields';
import { toFilter } from '../shared/list-filter';
import { ofItsContract } from '../contracts/related';

const relations = { contract: ofItsContract };

const LIST = '/recurring-adjustments';
const ofRule = {
  path: `${LIST}/:ruleId`,
  params: { ruleId: pathId('recurring adjustment') },
  load: (request: { services: Services; context: Context; params: { ruleId: string } }) =>
    findRule(request.services, request.context, request.params.ruleId),
};

/** The rules that make adjustments in every cycle: listed, changed for the cycles to come, deleted (R1-20). */
export const recurringRoutes = [
  route({
    method: 'get',
    path: LIST,
    summary: 'List recurring adjustments',
    needs: 'adjustments:read',
    query: listQuery,
    answers: { 200: pageOf(recurringRule) },
    expand: relations,
    handle: async ({ services, context, query }) => {
      const common = toFilter(query);
      const filter = { ...common, types: common.types?.map(toType), contractId: query.contract_id };
      const read = (keyset: Keyset) => listRules(services, context, filter, keyset);
      return reply(200, await page(query, read, ruleView));
    },
  }),
  route({
    ...ofRule,
    method: 'get',
    versioned: true,
    summary: 'Show a recurring adjustment',
    needs: 'adjustments:read',
    answers: { 200: recurringRule },
    expand: relations,
    handle: ({ loaded }) => reply(200, ruleView(loaded)),
  }),
  route({
    ...ofRule,
    method: 'patch',
    versioned: true,
    summary: 'Change what a recurring adjustment makes from the next cycle on',
    errors: [
      'rule_over',
      'occurrence_due',
      'no_change',
      'after_completion',
      'amount_sign',
      'currency_not_allowed',
      'self_approval',
      'approval_required',
    ],
    needs: 'adjustments:submit',
    also: {
      needs: 'adjustments:review',
      form: 'is_auto_approved is true, or stays so',
      isMeant: ({ body, loaded }) => body.is_auto_approved ?? loaded.isAutoApproved,
    },
    body: changeBody,
    answers: { 200: recurringRule },
    handle: async ({ services, context, loaded, body }) =>
      reply(200, ruleView(await changeRule(services, context, loaded, toChange(loaded, body)))),
  }),
  route({
    ...ofRule,
    method: 'delete',
    versioned: true,
    summary: 'Delete a recurring adjustment; what it has made stays',
    errors: ['rule_over', 'occurrence_due'],
    needs: 'adjustments:submit',
    query: deleteQuery,
    answers: { 200: recurringRule },
    handle: async ({ services, context, loaded, query: { reason = null } }) =>
      reply(200, ruleView(await deleteRule(services, context, loaded, reason))),
  }),
];

function toChange(rule: RecurringRule, { amount, currency, ...body }: ChangeBody): RuleChange {
  checkCurrency(currency, rule.currency);
  const { type, category, description } = body;
  return given({
    ...{ type, category, description },
    amount: amount && minorUnits('amount', amount, rule.currency),
    isAutoApproved: body.is_auto_approved,
    endDate: body.end_date,
    maxCount: body.count,
  });
}
