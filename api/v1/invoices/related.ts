import { readInvoicesById, readInvoicesOfCycles } from '../../../queries/invoice/read-invoices';
import { keyed, toMany, toOne, type Relation, type Target } from '../../shared/expand/relation';
import { invoice } from './schemas';
import { invoiceView } from './views';

const access = { schema: invoice, needs: 'invoices:read', orWorker: true } as const;

const invoices: Target<typeof invoice> = {
  ...access,
  read: async ({ services, context }, ids) =>
    keyed(await readInvoicesById(services, context, ids), ({ id }) => id, invoiceView),
};

/** The invoice that a row is on. */
export const ofItsInvoice: Relation<{ invoice_id: string | null }> = toOne(
  invoices,
  ({ invoice_id }) => invoice_id,
);

/** The invoices that a row pays. */
export const toInvoices: Relation<{ invoice_ids: string[] }> = toMany(
  invoices,
  ({ invoice_ids }) => invoice_ids,
);

/** The invoice that bills a cycle, once it has been issued. */
export const toInvoiceOfCycle: Relation<{ id: string }> = toOne(
  {
    ...access,
    read: async ({ services, context }, cycleIds) =>
      keyed(
        await readInvoicesOfCycles(services, context, cycleIds),
        ({ cycleId }) => cycleId ?? '',
        invoiceView,
      ),
  },
  ({ id }) => id,
);
