import type { Cycle } from '../../domain/billing/cycle';
import type { Billing } from '../../domain/billing/invoice';
import type { Beginning } from '../../domain/billing/contract-cycle';
import type { Contract } from '../../domain/contract/contract';
import type { Invoice } from '../../domain/invoice/invoice';
import { invoiceOfCycle } from '../../store/invoice/invoices';
import type { Context, ReadServices } from '../context';
import { draftInvoice } from './draft-invoice';

export type Bill = { invoice: Invoice } | { draft: Billing };

/** What bills the cycle: its invoice, or the draft of it; null when there is nothing to bill. */
export async function findBill(
  services: ReadServices,
  { scope }: Context,
  contract: Pick<Contract, 'id' | 'kind' | 'endDate' | 'terminationDate'> & Beginning,
  cycle: Cycle,
): Promise<Bill | null> {
  if (cycle.status === 'skipped' || cycle.status === 'dismissed') return null;
  const invoice = await invoiceOfCycle(services.db, scope, cycle.id);
  return invoice ? { invoice } : { draft: await draftInvoice(services, contract, cycle) };
}
