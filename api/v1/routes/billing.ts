import type { InvoiceStatus } from '../../../domain/invoice/invoice';
import { Router } from 'express';
import { z } from 'zod';
import { getContract } from '../../../store/contract/contracts';
import { getInvoice, listInvoices, listLines } from '../../../store/invoice/invoices';
import { idParam } from '../../shared/access';
import { contextOf } from '../../shared/middleware/authenticate';
import { notFound } from '../../../domain/shared/failures';
import { adminOnly } from '../legacy';
import { page, pageQuery } from '../../shared/pagination';
import { flag, many, uuid } from '../../shared/schemas';
import type { Services } from '../../shared/services';
import { invoiceWire, lineWire } from '../views/billing';

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

/** Invoices of work, as they were issued. */
export function billingRoutes(services: Services): Router {
  const { db } = services;
  const router = Router();

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

  return router;
}
