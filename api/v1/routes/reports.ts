import { Router, type Response } from 'express';
import { instantOf } from '../../../domain/shared/time';
import { getInvoice, listInvoices } from '../../../store/invoice/invoices';
import { readBalances, readReport, type ReportKey, type ReportRow } from '../../../store/report/reports';
import { idParam } from '../../shared/access';
import { type Context } from '../../../queries/context';
import { contextOf } from '../../shared/middleware/authenticate';
import { ApiError } from '../../shared/errors';
import { notFound } from '../../../domain/shared/failures';
import { adminOnly } from '../legacy';
import { page } from '../../shared/pagination';
import { balancesQuery, platformInvoicesQuery, reportQuery } from '../schemas/payment';
import { reasonBody } from '../shared/bodies';
import type { Services } from '../../shared/services';
import { invoiceWire } from '../views/billing';
import { balanceWire } from '../views/payment';
import { reportCsv, reportHeader, reportWire } from '../views/report';
import { linkWire } from './files';

const CSV_CHUNK = 1_000;

/** What was billed and paid, to read; and the cancellation of an invoice before it is paid. */
export function reportRoutes(services: Services): Router {
  const { db, gateway } = services;
  const router = Router();

  router.get('/payouts/balances', async (req, res) => {
    const { scope, token } = contextOf(res);
    const { worker_id: wanted = null } = balancesQuery.parse(req.query);
    if (token.scope === 'worker' && wanted !== null && wanted !== token.personId) {
      throw new ApiError(403, 'not_your_balance', 'A worker token sees only the balance of its own person.');
    }
    const balances = await readBalances(db, scope, token.scope === 'worker' ? token.personId : wanted);
    res.json({ data: balances.map(balanceWire) });
  });

  router.get('/reports/detailed-payments', adminOnly, async (req, res) => {
    const { scope } = contextOf(res);
    const query = reportQuery.parse(req.query);
    const range = { from: query.from_date, to: query.to_date };
    if (range.from >= range.to) {
      throw new ApiError(400, 'invalid_request', 'to_date must be after from_date; it is excluded itself.', [
        { field: 'to_date', rule: 'range', message: 'must be after from_date' },
      ]);
    }
    const after = readKey(query.cursor);
    const csv = query.format === 'csv' || (!query.format && req.accepts(['json', 'csv']) === 'csv');
    if (csv) return sendCsv(res, (key, limit) => readReport(db, scope, range, { after: key, limit }), after);
    const rows = await readReport(db, scope, range, { after, limit: query.limit + 1 });
    const shown = rows.slice(0, query.limit);
    const hasMore = rows.length > query.limit;
    const last = shown.at(-1);
    res.json({
      data: shown.map(reportWire),
      has_more: hasMore,
      next_cursor: hasMore && last ? writeKey(last) : null,
    });
  });

  router.get(['/invoices/platform', '/invoices/deel'], adminOnly, async (req, res) => {
    const { scope } = contextOf(res);
    const query = platformInvoicesQuery.parse(req.query);
    const filter = {
      family: 'platform_fee' as const,
      contractId: query.contract_id,
      workerId: query.worker_id,
    };
    res.json(await page(query, (keyset) => listInvoices(db, scope, filter, keyset), invoiceWire));
  });

  router.get('/invoices/:invoiceId/download', adminOnly, async (req, res) => {
    const context = contextOf(res);
    const invoice = await getInvoice(db, context.scope, idParam(req, 'invoiceId', 'invoice'));
    if (!invoice) throw notFound('invoice');
    res.json(linkWire(services, context, req, { kind: 'invoices', id: invoice.id }));
  });

  router.post('/invoices/:invoiceId/cancel', adminOnly, async (req, res) => {
    const context: Context = contextOf(res);
    const invoice = await getInvoice(db, context.scope, idParam(req, 'invoiceId', 'invoice'));
    if (!invoice) throw notFound('invoice');
    const { reason = null } = reasonBody.parse(req.body ?? {});
    res.json(
      invoiceWire(
        await gateway.cancelInvoice(context, invoice, { type: 'cancel', actor: context.actor, reason }),
      ),
    );
  });

  return router;
}

/** All rows, read and sent in pieces, so that a year of lines needs no more memory than a page. */
async function sendCsv(
  res: Response,
  read: (after: ReportKey | null, limit: number) => Promise<ReportRow[]>,
  from: ReportKey | null,
): Promise<void> {
  let rows = await read(from, CSV_CHUNK);
  res.attachment('detailed-payments.csv').set('Content-Type', 'text/csv; charset=utf-8').write(reportHeader);
  while (rows.length > 0 && !res.destroyed) {
    const isFull = !res.write(rows.map(reportCsv).join(''));
    if (isFull) await drained(res);
    rows = rows.length < CSV_CHUNK ? [] : await read(rows.at(-1)!, CSV_CHUNK);
  }
  res.end();
}

function drained(res: Response): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      res.off('drain', done).off('close', done);
      resolve();
    };
    res.once('drain', done).once('close', done);
  });
}

function writeKey({ issuedAt, invoiceId, lineNo }: ReportKey): string {
  return Buffer.from(`${issuedAt}/${invoiceId}/${lineNo}`).toString('base64url');
}

function readKey(cursor: string | undefined): ReportKey | null {
  if (cursor === undefined) return null;
  const [issuedAt = '', invoiceId = '', lineNo = ''] = Buffer.from(cursor, 'base64url').toString().split('/');
  const ms = Date.parse(issuedAt);
  if (Number.isNaN(ms) || !/^[0-9a-f-]{36}$/.test(invoiceId) || !/^\d{1,6}$/.test(lineNo))
    throw new ApiError(400, 'invalid_cursor', 'cursor is not one this service gave. Start again without it.');
  return { issuedAt: instantOf(ms), invoiceId, lineNo: Number(lineNo) };
}
