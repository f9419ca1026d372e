import { Router, type Response } from 'express';
import { RefusedError } from '../../../domain/shared/errors';
import type { Adjustment } from '../../../domain/adjustment/adjustment';
import { getAdjustment, listAdjustments, listVersions } from '../../../store/adjustment/adjustments';
import { getContract } from '../../../store/contract/contracts';
import { contractOf } from '../../shared/access';
import { adjustmentOf, contractNamed, isSetAside, ruleOf, toDraft } from '../adjustment-access';
import { type Context } from '../../../queries/context';
import { contextOf } from '../../shared/middleware/authenticate';
import { ApiError, toApiError } from '../../shared/errors';
import { adminOnly } from '../legacy';
import { optionalUpload, saveAttachment } from '../legacy';
import { page } from '../../shared/pagination';
import {
  checkCurrency,
  deleteQuery,
  editAdjustment,
  given,
  listQuery,
  reviewAdjustment,
  reviewMany,
  submitAdjustment,
  submitQuery,
  toFilter,
  toMinor,
} from '../schemas/adjustment';
import type { Services } from '../../shared/services';
import { adjustmentDetail, adjustmentWire, ruleWire, versionWire } from '../views/adjustment';
import { createRecurring } from './recurring';

const LIST = '/invoice-adjustments';
const ONE = `${LIST}/:adjustmentId`;

/** Adjustments of invoices (spec 2): made, reviewed, changed and deleted until their invoice locks. */
export function adjustmentRoutes(services: Services): Router {
  const { db, gateway } = services;
  const router = Router();

  const answer = async (context: Context, { id, contractId }: Pick<Adjustment, 'id' | 'contractId'>) => {
    const [contract, view] = await Promise.all([
      getContract(db, context.scope, contractId),
      getAdjustment(db, context.scope, id),
    ]);
    return adjustmentDetail(db, contract!, view!, context.now);
  };

  const list = async (res: Response, filter: Parameters<typeof listAdjustments>[2], query: PageQuery) => {
    const { scope, token } = contextOf(res);
    const own = token.personId ? { workerId: token.personId } : {};
    const read = (keyset: { before: string | null; limit: number }) =>
      listAdjustments(db, scope, { ...filter, ...own }, keyset);
    res.json(await page(query, read, adjustmentWire));
  };

  router.get(LIST, async (req, res) => {
    const query = listQuery.parse(req.query);
    await list(res, toFilter(query), query);
  });

  router.get('/contracts/:contractId/invoice-adjustments', async (req, res) => {
    const contract = await contractOf(services, contextOf(res), req);
    const query = listQuery.omit({ contract_id: true }).parse(req.query);
    await list(res, { ...toFilter(query), contractId: contract.id }, query);
  });

  router.post(LIST, optionalUpload(services), async (req, res) => {
    const context = contextOf(res);
    const { recurring = false } = submitQuery.parse(req.query);
    const body = submitAdjustment.parse(req.body ?? {});
    const contract = await contractNamed(services, context, body.contract_id);
    if (recurring) {
      const first = await createRecurring(services, context, contract, body, req.file);
      res
        .status(201)
        .location(`/v1${LIST}/${first.id}`)
        .json(await answer(context, first));
      return;
    }
    for (const field of ['end_date', 'count'] as const) {
      if (body[field] !== undefined)
        throw new ApiError(400, 'invalid_request', `${field} goes with recurring=true only.`);
    }
    const draft = await toDraft(services, context, contract, body);
    const attachment = req.file ? await saveAttachment(services, req.file) : null;
    const made = await gateway.adjustment(context, null, {
      type: 'submit',
      actor: context.actor,
      draft: { ...draft, attachment },
      autoApprove: body.is_auto_approved ?? false,
    });
    res
      .status(201)
      .location(`/v1${LIST}/${made.id}`)
      .json(await answer(context, made));
  });

  router.post(`${LIST}/many/reviews`, adminOnly, async (req, res) => {
    const context = contextOf(res);
    const { ids, status, reason = null } = reviewMany.parse(req.body);
    const results = await gateway.reviewMany(context, { ids, outcome: status, reason });
    const data = results.map((result) =>
      'refusal' in result
        ? { id: result.id, result: 'refused', error: refusalWire(result.refusal) }
        : { id: result.id, result: result.outcome, applied_cycle_id: result.appliedCycleId },
    );
    const refused = data.filter(({ result }) => result === 'refused').length;
    res.json({ data, reviewed: data.length - refused, refused });
  });

  router.get(ONE, async (req, res) => {
    const context = contextOf(res);
    res.json(await answer(context, await adjustmentOf(services, context, req)));
  });

  router.get(`${ONE}/versions`, async (req, res) => {
    const context = contextOf(res);
    const { id } = await adjustmentOf(services, context, req);
    res.json({ data: (await listVersions(db, context.scope, id)).map(versionWire) });
  });

  router.patch(ONE, async (req, res) => {
    const context = contextOf(res);
    const adjustment = await adjustmentOf(services, context, req);
    const { amount, currency, ...fields } = editAdjustment.parse(req.body);
    checkCurrency(currency, adjustment.currency);
    const edit = given({ ...fields, amount: amount && toMinor(amount, adjustment.currency) });
    const { actor } = context;
    res.json(
      await answer(context, await gateway.adjustment(context, adjustment, { type: 'edit', actor, edit })),
    );
  });

  router.delete(ONE, async (req, res) => {
    const context = contextOf(res);
    const adjustment = await adjustmentOf(services, context, req);
    const { reason = null, recurring = false } = deleteQuery.parse(req.query);
    const { actor } = context;
    if (recurring) {
      adminOnly(req, res, () => undefined);
      if (!adjustment.ruleId)
        throw new ApiError(404, 'not_found', 'This adjustment is of no recurring rule; leave recurring out.');
      const rule = await ruleOf(services, context, adjustment.ruleId);
      res.json(ruleWire(await gateway.recurring(context, rule, { type: 'delete', actor, reason })));
      return;
    }
    const deleted = await gateway.adjustment(context, adjustment, { type: 'delete', actor, reason });
    res.json({ ...(await answer(context, deleted)), deleted: true });
  });

  router.post(`${ONE}/reviews`, adminOnly, async (req, res) => {
    const context = contextOf(res);
    const adjustment = await adjustmentOf(services, context, req);
    const { status, reason = null } = reviewAdjustment.parse(req.body);
    const { actor } = context;
    const reviewed = await gateway.adjustment(
      context,
      adjustment,
      status === 'approved'
        ? { type: 'approve', actor, reason }
        : { type: 'decline', actor, reason, setAside: await isSetAside(services, context, adjustment) },
    );
    res.status(201).json(await answer(context, reviewed));
  });

  return router;
}

type PageQuery = { limit: number; cursor?: string | undefined };

/** In a bulk answer a refusal has the shape that it has alone. */
function refusalWire(refusal: RefusedError['refusal']) {
  const { code, message, details } = toApiError(new RefusedError(refusal))!;
  return { code, message, ...(details ? { details } : {}) };
}
