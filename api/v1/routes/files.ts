import type { Scope } from '../../../domain/shared/scope';
import { Router, type Request } from 'express';
import { z } from 'zod';
import { organisationName, readBreakdown } from '../../../store/report/breakdown';
import { getContract } from '../../../store/contract/contracts';
import { getEnvironment, nowIn, scopeOfEnvironment } from '../../../store/environment/environments';
import { getInvoice, listLines } from '../../../store/invoice/invoices';
import { getPayment } from '../../../store/payment/payments';
import { type Context } from '../../../queries/context';
import { param } from '../legacy';
import { ApiError } from '../../shared/errors';
import { notFound } from '../../../domain/shared/failures';
import { invoicePdf, receiptPdf } from '../../shared/pdf/documents';
import { checkLink, linkFrom, signedPath, type FileKind, type FileLink } from '../../shared/pdf/link';
import { fileQuery } from '../schemas/payment';
import type { Services } from '../../shared/services';

const kinds = z.enum(['invoices', 'receipts']);

/** A link to a PDF that needs no token and counts for fifteen minutes. */
export function linkWire(
  { filesSecret }: Services,
  { scope, now }: Context,
  req: Request,
  { kind, id }: { kind: FileKind; id: string },
) {
  const link = linkFrom({ kind, id, environmentId: scope.environmentId }, now);
  const origin = `${req.protocol}://${req.get('host') ?? ''}`;
  return {
    id,
    url: new URL(signedPath(filesSecret, link), origin).href,
    expires_at: link.expiresAt,
  };
}

/** The files themselves. The signature is the permission, so these routes stand before the tokens are asked for. */
export function fileRoutes(services: Services): Router {
  const { db, filesSecret } = services;
  const router = Router();

  router.get('/files/:kind/:name', async (req, res) => {
    const kind = kinds.safeParse(param(req, 'kind')).data;
    const id = /^([0-9a-f-]{36})\.pdf$/.exec(param(req, 'name'))?.[1];
    if (!kind || !id) throw notFound('file');
    const query = fileQuery.safeParse(req.query).data;
    const environment = query && (await getEnvironment(db, query.environment));
    if (!query || !environment) throw refusedLink('tampered');
    const link: FileLink = { kind, id, environmentId: query.environment, expiresAt: query.expires };
    const state = checkLink(filesSecret, link, query.signature, nowIn(environment));
    if (state !== 'valid') throw refusedLink(state);
    const file = await fileOf(services, scopeOfEnvironment(environment), link);
    res
      .set('Content-Type', 'application/pdf')
      .set('Content-Disposition', `inline; filename="${file.name}.pdf"`)
      .set('Cache-Control', 'private, no-store')
      .send(file.content);
  });

  return router;
}

async function fileOf(
  { db }: Services,
  scope: Scope,
  { kind, id }: FileLink,
): Promise<{ name: string; content: Buffer }> {
  const organisation = await organisationName(db, scope);
  if (kind === 'receipts') {
    const payment = await getPayment(db, scope, id);
    if (!payment) throw notFound('file');
    const all = await readBreakdown(db, scope, payment.invoiceIds);
    const invoices = all.filter(({ invoiceId }) => payment.invoiceIds.includes(invoiceId));
    const content = await receiptPdf({ payment, invoices, payer: organisation });
    return { name: `receipt-${payment.receiptNumber ?? ''}`, content };
  }
  const invoice = await getInvoice(db, scope, id);
  const contract = invoice && (await getContract(db, scope, invoice.contractId));
  if (!invoice || !contract) throw notFound('file');
  const lines = await listLines(db, invoice.id);
  const content = await invoicePdf({ invoice, lines, contract, issuer: organisation });
  return { name: `invoice-${invoice.number}`, content };
}

function refusedLink(state: 'expired' | 'tampered'): ApiError {
  return state === 'expired'
    ? new ApiError(
        403,
        'link_expired',
        'This link has expired. Ask for a new one at …/download or …/receipt.',
      )
    : new ApiError(403, 'link_invalid', 'This link is not one this service gave. Ask for a new one.');
}
