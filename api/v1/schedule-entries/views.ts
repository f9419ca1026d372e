import type { z } from 'zod';
import { paymentNext } from '../../../domain/payment-schedule/next';
import type { ScheduledPayment } from '../../../domain/payment-schedule/scheduled-payment';
import { formatMoney } from '../../../domain/shared/money';
import type { entry } from './schemas';

export function entryView(payment: ScheduledPayment): z.infer<typeof entry> {
  const { amount: minor, currency } = payment;
  return {
    id: payment.id,
    contract_id: payment.contractId,
    status: payment.status,
    date: payment.date,
    due_at: payment.dueAt,
    sequence: payment.sequence,
    amount: formatMoney({ minor, currency }),
    currency,
    note: payment.note,
    invoice_id: payment.invoiceId,
    reason: payment.reason,
    version: payment.version,
    created_at: payment.createdAt,
    created_by: payment.createdBy,
    updated_at: payment.updatedAt,
    next: paymentNext(payment),
  };
}
