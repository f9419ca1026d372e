import type { InvoiceStatus } from '../../../domain/invoice/invoice';
import { Router } from 'express';
import { z } from 'zod';
import { cyclesFrom } from '../../../domain/billing/calendar-cycle';
import { settingsProblem } from '../../../domain/billing/settings';
import { getContract } from '../../../store/contract/contracts';
import { getCycle, listCycles, listExceptions } from '../../../store/billing/cycles';
import { getInvoice, invoiceOfCycle, listInvoices, listLines } from '../../../store/invoice/invoices';
import { contractOf, idParam } from '../../shared/access';
import { contextOf } from '../../shared/middleware/authenticate';
import { notFound, invalidField } from '../../../domain/shared/failures';
import { adminOnly } from '../legacy';
import { page, pageQuery } from '../../shared/pagination';
import { calendarDate, flag, many, timeZone, uuid } from '../../shared/schemas';
import { defaultTerms, termsFields } from '../schemas/terms';
import type { Services } from '../../shared/services';
import { cycleWire, draftOf, draftWire, invoiceWire, lineWire } from '../views/billing';

const statuses = [
  'pending',
  'processing',
  'paid',
  'failed',
  'canceled',
  'refunded',
] as const satisfies InvoiceStatus[];

const invoicesQuery = z.strictObject({
  ...pageQuery,
  contract_id: uuid.optional(),
  worker_id: uuid.optional(),
  status: many(statuses),
  is_overdue: flag.optional(),
});

const { frequency, cycle_end_type, cycle_end, payment_due_type, payment_due_days, pay_before_weekends } =
  termsFields;
const previewBody = z
  .strictObject({
    ...{ frequency, cycle_end_type, cycle_end, payment_due_type, payment_due_days, pay_before_weekends },
    timezone: timeZone,
    lock_offset_hours: z.number().int().min(0).max(720),
    from: calendarDate,
    count: z.number().int().min(1).max(100),
  })
  .partial();

/** Cycles, drafts and invoices; and the calendar of any settings, before one commits to them. */
export function billingRoutes(services: Services): Router {
  const { db } = services;
  const router = Router();

  router.get('/contracts/:contractId/cycles', async (req, res) => {
    const context = contextOf(res);
    const contract = await contractOf(services, context, req);
    const cycles = await listCycles(db, context.scope, contract.id, { before: null, limit: 100 });
    res.json({ data: cycles.map((cycle) => cycleWire(cycle, context.now)) });
  });

  router.get('/contracts/:contractId/cycles/:cycleId', async (req, res) => {
    const context = contextOf(res);
    const contract = await contractOf(services, context, req);
    const cycle = await getCycle(db, context.scope, idParam(req, 'cycleId', 'cycle'));
    if (!cycle || cycle.contractId !== contract.id) throw notFound('cycle');
    const invoice = await invoiceOfCycle(db, context.scope, cycle.id);
    const billed = invoice ? invoiceWire(invoice) : draftWire(await draftOf(db, contract, cycle));
    res.json({ ...cycleWire(cycle, context.now), invoice: cycle.status === 'skipped' ? null : billed });
  });

  router.get('/invoices', adminOnly, async (req, res) => {
    const { scope } = contextOf(res);
    const query = invoicesQuery.parse(req.query);
    const filter = {
      contractId: query.contract_id,
      workerId: query.worker_id,
      statuses: query.status,
      isOverdue: query.is_overdue,
    };
    res.json(await page(query, (keyset) => listInvoices(db, scope, filter, keyset), invoiceWire));
  });

  router.get('/invoices/:invoiceId', adminOnly, async (req, res) => {
    const { scope } = contextOf(res);
    const invoice = await getInvoice(db, scope, idParam(req, 'invoiceId', 'invoice'));
    if (!invoice) throw notFound('invoice');
    const lines = await listLines(db, invoice.id);
    const contract = await getContract(db, scope, invoice.contractId);
    res.json({
      ...invoiceWire(invoice),
      contract: { id: invoice.contractId, number: contract?.number, title: contract?.title },
      lines: lines.map((line) => lineWire(line, invoice.currency)),
    });
  });

  router.get('/billing/exceptions', adminOnly, async (_req, res) => {
    const context = contextOf(res);
    const cycles = await listExceptions(db, context.scope, 100);
    res.json({ data: cycles.map((cycle) => cycleWire(cycle, context.now)) });
  });

  router.post('/billing/exceptions/:cycleId/retry', adminOnly, async (req, res) => {
    const context = contextOf(res);
    const id = idParam(req, 'cycleId', 'cycle');
    const cycle = await getCycle(db, context.scope, id);
    if (cycle?.status !== 'exception') throw notFound('billing exception');
    await services.gateway.retryCycle(context, cycle);
    const retried = await getCycle(db, context.scope, id);
    res.json(cycleWire(retried ?? cycle, context.now));
  });

  router.post('/calendar/preview', (req, res) => {
    const body = previewBody.parse(req.body);
    const settings = {
      frequency: body.frequency ?? defaultTerms.frequency,
      cycleEndType: body.cycle_end_type ?? defaultTerms.cycleEndType,
      cycleEnd: body.cycle_end ?? defaultTerms.cycleEnd,
      paymentDueType: body.payment_due_type ?? defaultTerms.paymentDueType,
      paymentDueDays: body.payment_due_days ?? defaultTerms.paymentDueDays,
      payBeforeWeekends: body.pay_before_weekends ?? defaultTerms.payBeforeWeekends,
      timezone: body.timezone ?? 'UTC',
      lockOffsetHours: body.lock_offset_hours ?? 0,
    };
    const problem = settingsProblem(settings, { cycleEnd: settings.cycleEnd });
    if (problem) throw invalidField(problem.field, 'calendar', problem.message);
    const from = body.from ?? contextOf(res).now.slice(0, 10);
    const cycles = cyclesFrom(settings, from, body.count ?? 24);
    res.json({
      data: cycles.map((cycle) => ({
        start_date: cycle.start,
        end_date: cycle.end,
        opens_at: cycle.opensAt,
        closes_at: cycle.closesAt,
        locks_at: cycle.locksAt,
        due_date: cycle.dueDate,
      })),
    });
  });

  return router;
}
