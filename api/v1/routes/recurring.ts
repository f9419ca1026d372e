import { Router } from 'express';
import { endOfDay } from '../../../domain/shared/calendar';
import { RefusedError } from '../../../domain/shared/errors';
import { listAdjustments, type AdjustmentView } from '../../../store/adjustment/adjustments';
import type { ContractView } from '../../../store/contract/contracts';
import { listRules } from '../../../store/recurring/recurring';
import { idParam } from '../../shared/access';
import { contractNamed, ruleOf, toRuleDraft } from '../adjustment-access';
import { type Context } from '../../../queries/context';
import { contextOf } from '../../shared/middleware/authenticate';
import { notFound } from '../../../domain/shared/failures';
import { adminOnly } from '../legacy';
import { page } from '../../shared/pagination';
import {
  checkCurrency,
  deleteQuery,
  editRule,
  given,
  listRulesQuery,
  toMinor,
  type SubmitInput,
} from '../schemas/adjustment';
import type { Services } from '../../shared/services';
import { ruleWire } from '../views/adjustment';

const LIST = '/recurring-adjustments';
const ONE = `${LIST}/:ruleId`;

/** The rules that make adjustments in every cycle: listed, changed for the cycles to come, deleted (R1-20). */
export function recurringRoutes(services: Services): Router {
  const { db, gateway } = services;
  const router = Router();

  router.get(LIST, adminOnly, async (req, res) => {
    const { scope } = contextOf(res);
    const query = listRulesQuery.parse(req.query);
    const filter = { contractId: query.contract_id, statuses: query.status };
    res.json(await page(query, (keyset) => listRules(db, scope, filter, keyset), ruleWire));
  });

  router.get(ONE, adminOnly, async (req, res) => {
    res.json(
      ruleWire(await ruleOf(services, contextOf(res), idParam(req, 'ruleId', 'recurring adjustment'))),
    );
  });

  router.patch(ONE, adminOnly, async (req, res) => {
    const context = contextOf(res);
    const rule = await ruleOf(services, context, idParam(req, 'ruleId', 'recurring adjustment'));
    const {
      amount,
      currency,
      end_date: endDate,
      count,
      is_auto_approved,
      ...fields
    } = editRule.parse(req.body);
    checkCurrency(currency, rule.currency);
    const { timezone } = await contractNamed(services, context, rule.contractId);
    const edit = given({
      ...fields,
      amount: amount && toMinor(amount, rule.currency),
      isAutoApproved: is_auto_approved,
      endDate,
      endsAt: endDate && endOfDay(endDate, timezone),
      maxCount: count,
    });
    const { actor } = context;
    res.json(ruleWire(await gateway.recurring(context, rule, { type: 'change', actor, edit })));
  });

  router.delete(ONE, adminOnly, async (req, res) => {
    const context = contextOf(res);
    const rule = await ruleOf(services, context, idParam(req, 'ruleId', 'recurring adjustment'));
    const { reason = null } = deleteQuery.omit({ recurring: true }).parse(req.query);
    const { actor } = context;
    res.json(ruleWire(await gateway.recurring(context, rule, { type: 'delete', actor, reason })));
  });

  return router;
}

/** Makes the rule and, with it, its first instance, which is the answer. */
export async function createRecurring(
  services: Services,
  context: Context,
  contract: ContractView,
  body: SubmitInput,
  file: Express.Multer.File | undefined,
): Promise<AdjustmentView> {
  if (file) {
    throw new RefusedError({
      code: 'recurring_attachment',
      field: 'file',
      message: 'A recurring adjustment takes no attachment. Leave it out, or make a single adjustment.',
    });
  }
  const draft = await toRuleDraft(services, context, contract, body);
  const { actor } = context;
  const rule = await services.gateway.recurring(context, null, { type: 'create', actor, draft });
  const page = { before: null, limit: 100 };
  const instances = await listAdjustments(services.db, context.scope, { ruleId: rule.id }, page);
  const first = instances.at(-1);
  if (!first) throw notFound('adjustment');
  return first;
}
