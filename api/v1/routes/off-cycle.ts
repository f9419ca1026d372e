import { Router, type Request } from 'express';
import { startOfDay } from '../../../domain/shared/calendar';
import { parseMoney } from '../../../domain/shared/money';
import type { OffCyclePayment, OffCycleRequest } from '../../../domain/off-cycle/off-cycle';
import type { ContractView } from '../../../store/contract/contracts';
import { getOffCycle, listOffCycle } from '../../../store/off-cycle/off-cycle';
import { contractOf, idParam } from '../../shared/access';
import { todayIn, type Context } from '../../../queries/context';
import { contextOf } from '../../shared/middleware/authenticate';
import { notFound, invalidField } from '../../../domain/shared/failures';
import { adminOnly } from '../legacy';
import { page } from '../../shared/pagination';
import { createOffCycle, pageOnly, reviewOffCycle } from '../schemas/payment';
import type { Services } from '../../shared/services';
import { offCycleWire } from '../views/payment';

const LIST = '/contracts/:contractId/off-cycle-payments';
const ONE = `${LIST}/:offCycleId`;

/** One-time payments outside the billing cycle (R0-08). Admins make and review them; workers follow their own. */
export function offCycleRoutes(services: Services): Router {
  const { db, gateway } = services;
  const router = Router();

  router.get(LIST, async (req, res) => {
    const context = contextOf(res);
    const contract = await contractOf(services, context, req);
    const query = pageOnly.parse(req.query);
    res.json(
      await page(query, (keyset) => listOffCycle(db, context.scope, contract.id, keyset), offCycleWire),
    );
  });

  router.post(LIST, adminOnly, async (req, res) => {
    const context = contextOf(res);
    const contract = await contractOf(services, context, req);
    const payment = await gateway.offCycle(context, null, {
      type: 'create',
      actor: context.actor,
      request: toRequest(context, contract, req.body),
    });
    res
      .status(201)
      .location(`/v1/contracts/${contract.id}/off-cycle-payments/${payment.id}`)
      .json(offCycleWire(payment));
  });

  router.get(ONE, async (req, res) => {
    res.json(offCycleWire(await oneOf(services, contextOf(res), req)));
  });

  router.post(`${ONE}/reviews`, adminOnly, async (req, res) => {
    const context = contextOf(res);
    const payment = await oneOf(services, context, req);
    const { status, reason = null } = reviewOffCycle.parse(req.body);
    const { actor } = context;
    const reviewed = await gateway.offCycle(context, payment, {
      type: status === 'approved' ? 'approve' : 'decline',
      actor,
      reason,
    });
    res.status(201).json(offCycleWire(reviewed));
  });

  return router;
}

async function oneOf(services: Services, context: Context, req: Request): Promise<OffCyclePayment> {
  const contract = await contractOf(services, context, req);
  const id = idParam(req, 'offCycleId', 'off-cycle payment');
  const payment = await getOffCycle(services.db, context.scope, id);
  if (!payment || payment.contractId !== contract.id) throw notFound('off-cycle payment');
  return payment;
}

function toRequest(context: Context, contract: ContractView, body: unknown): OffCycleRequest {
  const input = createOffCycle.parse(body);
  const currency = input.currency ?? contract.terms.currency;
  const money = parseMoney(input.amount, currency);
  if (!money) {
    const message = `${input.amount} is not an amount of ${currency}: it has too many decimals or is too large`;
    throw invalidField('amount', 'money', message);
  }
  if (money.minor === '0') throw invalidField('amount', 'positive', 'must be more than zero');
  return {
    ...context.scope,
    id: context.resourceId,
    contractId: contract.id,
    type: input.type,
    amount: money.minor,
    currency,
    reason: input.reason,
    paymentDate: input.payment_date,
    paysAt: startOfDay(input.payment_date, contract.timezone),
    isAutoApproved: input.is_auto_approved,
    today: todayIn(context, contract.timezone),
  };
}
