import type { StatusTable } from '../shared/lifecycle';
import type { InvoiceStatus } from './invoice';

/**
 * Done to an invoice by the payments that take it, by its calendar and by whoever cancels it. `issue` has no arrow: it
 * makes one that is pending, or paid at once where there is nothing to pay.
 */
export type InvoiceCommandType = 'claim' | 'settle' | 'release' | 'markOverdue' | 'cancel';

/** The life of an issued invoice (spec 6.13, 6.14). An arrow that is not here does not exist. */
export const invoiceTable: StatusTable<InvoiceStatus, InvoiceCommandType> = {
  pending: {
    waitsFor: 'payment',
    who: ['admin'],
    on: { claim: ['processing'], markOverdue: ['pending'], cancel: ['canceled'] },
  },
  processing: {
    waitsFor: 'outcome',
    who: ['system', 'admin'],
    on: { settle: ['paid'], release: ['failed'] },
  },
  failed: {
    waitsFor: 'payment',
    who: ['system', 'admin'],
    on: { claim: ['processing'], markOverdue: ['failed'], cancel: ['canceled'] },
  },
  // Only one that had nothing to pay is canceled; see `decideCancellation`.
  paid: { waitsFor: null, who: [], on: { cancel: ['canceled'] } },
  canceled: { waitsFor: null, who: [], on: {} },
  // Invoices that were refunded elsewhere; nothing here refunds one.
  refunded: { waitsFor: null, who: [], on: {} },
};
