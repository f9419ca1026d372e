import type { Invoice } from '../../domain/invoice/invoice';
import { inScope, type Scope } from '../../domain/shared/scope';
import { getContract, type ContractView } from '../../store/contract/contracts';
import { organisationName } from '../../store/environment/organisations';
import { getInvoice, listLines, type StoredLine } from '../../store/invoice/invoices';
import type { ReadServices } from '../context';

export type { StoredLine };

/** An invoice with its lines and the contract that it bills. */
export interface InvoiceDetails {
  invoice: Invoice;
  lines: StoredLine[];
  contract: ContractView;
}

export async function invoiceDetails({ db }: ReadServices, invoice: Invoice): Promise<InvoiceDetails> {
  const [lines, contract] = await Promise.all([
    listLines(db, invoice.id),
    getContract(db, inScope(invoice), invoice.contractId),
  ]);
  if (!contract) throw new Error(`The contract of invoice ${invoice.id} is missing.`);
  return { invoice, lines, contract };
}

/** Everything that the printed invoice shows; undefined when there is no such invoice. */
export async function invoiceDocument(
  services: ReadServices,
  scope: Scope,
  id: string,
): Promise<(InvoiceDetails & { issuer: string }) | undefined> {
  const invoice = await getInvoice(services.db, scope, id);
  if (!invoice) return undefined;
  const [details, issuer] = await Promise.all([
    invoiceDetails(services, invoice),
    organisationName(services.db, scope),
  ]);
  return { ...details, issuer };
}
