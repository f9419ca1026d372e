import type { z } from 'zod';
import { formatMoney } from '../../../domain/shared/money';
import type { Balance } from '../../../queries/report/read-balances';
import type { ReportRow } from '../../../queries/report/read-payment-lines';
import type { balance as balanceSchema, reportRow } from './schemas';

export function balanceView(balance: Balance): z.infer<typeof balanceSchema> {
  const { workerId, workerName, currency, earned, processing, paid, credit } = balance;
  const money = (minor: string) => formatMoney({ minor, currency });
  return {
    worker_id: workerId,
    worker_name: workerName,
    currency,
    earned: money(earned),
    processing: money(processing),
    paid: money(paid),
    credit: money(credit),
  };
}

export function reportRowView(row: ReportRow): z.infer<typeof reportRow> {
  const { currency } = row;
  const money = (minor: string) => formatMoney({ minor, currency });
  return {
    invoice: {
      id: row.invoiceId,
      document: row.invoiceNumber,
      family: row.family,
      status: row.invoiceStatus,
      issued_at: row.issuedAt,
    },
    line_item: {
      line_no: row.lineNo,
      source_type: row.sourceType,
      source_id: row.sourceId,
      description: row.description,
      category: row.category,
      quantity: row.quantity,
      unit_price: row.unitPrice === null ? null : money(row.unitPrice),
      amount: money(row.amount),
      currency,
    },
    payment: row.paymentId === null ? null : paymentOf(row, row.paymentId),
    contract: {
      id: row.contractId,
      number: row.contractNumber,
      name: row.contractTitle,
      worker: row.workerName,
      legal_entity: row.legalEntity,
    },
  };
}

function paymentOf({ receiptNumber, paidAt, paymentTotal, currency }: ReportRow, id: string) {
  const amount = paymentTotal === null ? null : formatMoney({ minor: paymentTotal, currency });
  return { id, document: receiptNumber, paid_at: paidAt, amount, currency };
}
