import type { z } from 'zod';
import type { Counted } from '../../../domain/billing/invoice';
import type { Invoice } from '../../../domain/invoice/invoice';
import { formatMoney } from '../../../domain/shared/money';
import type { InvoiceDetails, StoredLine } from '../../../queries/invoice/invoice-details';
import type { invoice as schema, invoiceDetails, line as lineSchema } from './schemas';

export function invoiceView(invoice: Invoice): z.infer<typeof schema> {
  const money = (minor: string) => formatMoney({ minor, currency: invoice.currency });
  return {
    id: invoice.id,
    number: invoice.number,
    family: invoice.family,
    contract_id: invoice.contractId,
    worker_id: invoice.workerId,
    cycle_id: invoice.cycleId,
    status: invoice.status,
    currency: invoice.currency,
    total: money(invoice.total),
    credit_used: money(invoice.creditUsed),
    credit_left: money(invoice.creditLeft),
    period_start: invoice.periodStart,
    period_end: invoice.periodEnd,
    issued_at: invoice.issuedAt,
    due_date: invoice.dueDate,
    is_overdue: invoice.isOverdue,
    is_off_cycle: invoice.isOffCycle,
    paid_at: invoice.paidAt,
    base_pay: invoice.basePay,
    version: invoice.version,
  };
}

export function lineView(
  line: Omit<StoredLine, 'invoiceId' | 'lineNo' | keyof Counted> & Counted,
  currency: string,
): z.infer<typeof lineSchema> {
  const { quantity = null, unitPrice } = line;
  return {
    source_type: line.sourceType,
    source_id: line.sourceId,
    description: line.description,
    category: line.category,
    quantity,
    unit_price: unitPrice == null ? null : formatMoney({ minor: unitPrice, currency }),
    amount: formatMoney({ minor: line.amount, currency }),
  };
}

export function invoiceDetailsView({
  invoice,
  lines,
  contract,
}: InvoiceDetails): z.infer<typeof invoiceDetails> {
  return {
    ...invoiceView(invoice),
    contract: { id: contract.id, number: contract.number, title: contract.title },
    lines: lines.map((line) => lineView(line, invoice.currency)),
  };
}
