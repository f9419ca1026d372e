import { Router, type Request } from 'express';
import { RefusedError } from '../../../domain/shared/errors';
import { refusePayment, totalOf } from '../../../domain/invoice/payable';
import type { Payment, PaymentMethod } from '../../../domain/payment/payment';
import { readBreakdown } from '../../../store/report/breakdown';
import { readInvoices } from '../../../store/invoice/paid-invoices';
import { getPayment, listPayments } from '../../../store/payment/payments';
import { forceOutcome } from '../../../store/payment/sandbox-gateway';
import { idParam } from '../../shared/access';
import { type Context } from '../../../queries/context';
import { contextOf } from '../../shared/middleware/authenticate';
import { ApiError, unknownRoute } from '../../shared/errors';
import { notFound } from '../../../domain/shared/failures';
import { adminOnly } from '../legacy';
import { page } from '../../shared/pagination';
import { confirmPayment, createPayment, forceOutcomeBody, listPaymentsQuery } from '../schemas/payment';
import type { Services } from '../../shared/services';
import { breakdownRow } from '../views/breakdown';
import { paymentWire } from '../views/payment';
import { linkWire } from './files';

/** Payments of issued invoices: started by an admin, carried out by a gateway, observed here (R3-13 … R3-15). */
export function paymentRoutes(services: Services): Router {
  const { db, gateway } = services;
  const router = Router();

  router.post('/payments', adminOnly, async (req, res) => {
    const context = contextOf(res);
    const body = createPayment.parse(req.body);
    const method = methodIn(context, body.method);
    const invoiceIds = body.invoice_ids;
    const invoices = await readInvoices(db, context.scope, invoiceIds);
    const earlier = await getPayment(db, context.scope, context.resourceId);
    // A repeat of this very request finds its own payment there; only a new one is checked.
    const refusal = earlier ? null : refusePayment(invoiceIds, invoices);
    if (refusal) throw new RefusedError(refusal);
    const payment = await gateway.payment(context, null, {
      type: 'initiate',
      actor: context.actor,
      request: {
        ...context.scope,
        id: context.resourceId,
        method,
        currency: invoices[0]!.currency,
        total: totalOf(invoices),
        invoiceIds,
      },
    });
    res.status(201).location(`/v1/payments/${payment.id}`).json(paymentWire(payment));
  });

  router.get('/payments', adminOnly, async (req, res) => {
    const { scope } = contextOf(res);
    const query = listPaymentsQuery.parse(req.query);
    const filter = { statuses: query.status, invoiceId: query.invoice_id };
    res.json(await page(query, (keyset) => listPayments(db, scope, filter, keyset), paymentWire));
  });

  router.get('/payments/:paymentId', adminOnly, async (req, res) => {
    res.json(paymentWire(await paymentOf(services, contextOf(res), req)));
  });

  router.get('/payments/:paymentId/breakdown', adminOnly, async (req, res) => {
    const context = contextOf(res);
    const payment = await paymentOf(services, context, req);
    const invoices = await readBreakdown(db, context.scope, payment.invoiceIds);
    res.json({ data: invoices.map((invoice) => breakdownRow(invoice, payment)) });
  });

  router.get('/payments/:paymentId/receipt', adminOnly, async (req, res) => {
    const context = contextOf(res);
    const payment = await paymentOf(services, context, req);
    if (payment.status !== 'completed') {
      throw new ApiError(
        409,
        'payment_not_ready',
        `The payment is ${payment.status}; there is a receipt once it is completed.`,
      );
    }
    res.json(linkWire(services, context, req, { kind: 'receipts', id: payment.id }));
  });

  router.post('/payments/:paymentId/confirm', adminOnly, async (req, res) => {
    const context = contextOf(res);
    const payment = await paymentOf(services, context, req);
    const { outcome, reference = null, reason = null } = confirmPayment.parse(req.body);
    const result = { outcome, reference, failure: outcome === 'failed' ? reason : null };
    res.json(
      paymentWire(await gateway.payment(context, payment, { type: 'confirm', actor: context.actor, result })),
    );
  });

  router.post('/payments/:paymentId/retry', adminOnly, async (req, res) => {
    const context = contextOf(res);
    const payment = await paymentOf(services, context, req);
    res.json(paymentWire(await gateway.payment(context, payment, { type: 'retry', actor: context.actor })));
  });

  /** What the sandbox gateway answers from now on (D-20). */
  router.post('/sandbox/payments/outcome', adminOnly, async (req, res, next) => {
    const { environment, scope } = contextOf(res);
    if (environment.kind !== 'sandbox') return unknownRoute(req, res, next);
    const { outcome } = forceOutcomeBody.parse(req.body);
    await forceOutcome(db, scope.environmentId, outcome);
    res.json({ outcome });
  });

  return router;
}

async function paymentOf({ db }: Services, { scope }: Context, req: Request): Promise<Payment> {
  const payment = await getPayment(db, scope, idParam(req, 'paymentId', 'payment'));
  if (!payment) throw notFound('payment');
  return payment;
}

function methodIn({ environment }: Context, wanted: PaymentMethod | undefined): PaymentMethod {
  const sandbox = environment.kind === 'sandbox';
  if (wanted === 'sandbox' && !sandbox) {
    throw new RefusedError({
      code: 'method_not_available',
      message: 'Method sandbox moves no money and exists in a sandbox only. Use manual.',
      field: 'method',
    });
  }
  return wanted ?? (sandbox ? 'sandbox' : 'manual');
}
