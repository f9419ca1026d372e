import { declareLifecycle } from '../shared/lifecycle';
import { decideCancellation, type CancelInvoice } from './cancellation';
import type { Invoice } from './invoice';

/** The cancellation of one invoice: waits for nothing, lives as long as its one command. */
export const invoiceCancellation = declareLifecycle<Invoice, CancelInvoice>()({
  rows: 'invoices',
  path: 'invoice-cancellation',
  record: 'recordCancellation',
  load: 'loadInvoice',
  commands: ['cancel'],
  decide: decideCancellation,
  due: () => null,
  isWaiting: () => false,
  isSettled: () => true,
  contractOf: ({ contractId }) => contractId,
});
