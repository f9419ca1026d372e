import { z } from 'zod';
import type { Scope } from '../../../domain/shared/scope';
import { notFound } from '../../../domain/shared/failures';
import { findScope } from '../../../queries/environment/find-scope';
import { invoiceDocument } from '../../../queries/invoice/invoice-details';
import { receiptDocument } from '../../../queries/payment/receipts';
import { atMost } from '../../shared/at-most';
import { ApiError } from '../../shared/errors';
import { invoicePdf, receiptPdf } from '../../shared/pdf/documents';
import { checkLink, fileKinds, realNow, type FileLink } from '../../shared/pdf/link';
import { reply, route } from '../../shared/route';
import { uuid } from '../../shared/schemas';
import type { Services } from '../../shared/services';

const kind = z.enum(fileKinds).meta({ title: 'file' });
const name = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.pdf$/)
  .meta({ title: 'file' });

/** What is no such query was not signed either, and is answered like a link that was tampered with. */
const signed = z
  .strictObject({
    environment: uuid,
    expires: z.string(),
    person: uuid.optional(),
    signature: z.string(),
  })
  .nullable()
  .catch(null);

/** Each is drawn in memory, page by page between other requests. */
const drawing = atMost({ running: 2, waiting: 20, what: 'PDF documents' });

/** The signature is the permission, so that a link works without a token. */
export const fileRoutes = [
  route({
    method: 'get',
    path: '/files/:kind/:name',
    summary: 'Read a PDF by a signed link',
    errors: ['link_expired', 'link_invalid', 'too_many_at_once', 'file_store_unavailable'],
    needs: 'no token',
    params: { kind, name },
    query: signed,
    answers: { 200: { content: 'application/pdf' } },
    handle: async ({ services, params, query }) => {
      const scope = query && (await findScope(services, query.environment));
      if (!query || !scope) throw refusedLink('tampered');
      const id = params.name.slice(0, -'.pdf'.length);
      const { environment: environmentId, expires: expiresAt, person: personId = null } = query;
      const link = { kind: params.kind, id, environmentId, personId, expiresAt };
      const state = checkLink(services.filesSecret, link, query.signature, realNow());
      if (state !== 'valid') throw refusedLink(state);
      const file = await drawing(() => makers[link.kind](services, scope, link));
      if (!file) throw notFound('file');
      return reply(200, file.content, {
        'Content-Disposition': `inline; filename="${file.name}.pdf"`,
      });
    },
  }),
];

type Make = (
  services: Services,
  scope: Scope,
  file: Pick<FileLink, 'id' | 'personId'>,
) => Promise<{ name: string; content: Buffer } | null>;

const makers: Record<FileLink['kind'], Make> = {
  invoices: async (services, scope, { id }) => {
    const document = await invoiceDocument(services, scope, id);
    if (!document) return null;
    return { name: `invoice-${document.invoice.number}`, content: await invoicePdf(document) };
  },
  receipts: async (services, scope, { id, personId }) => {
    const document = await receiptDocument(services, scope, id, personId);
    if (!document) return null;
    const number = document.payment.receiptNumber ?? '';
    return { name: `receipt-${number}`, content: await receiptPdf(document) };
  },
};

function refusedLink(state: 'expired' | 'tampered'): ApiError {
  return state === 'expired'
    ? new ApiError(
        403,
        'link_expired',
        'This link has expired. Ask for a new one at …/download or …/receipt.',
      )
    : new ApiError(403, 'link_invalid', 'This link is not one this service gave. Ask for a new one.');
}
