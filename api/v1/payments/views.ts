import type { z } from 'zod';
import { formatMoney } from '../../../domain/shared/money';
import { paymentNext } from '../../../domain/payment/due';
import type { PaymentDetail } from '../../../queries/payment/list-payments';
import type { payment as schema } from './schemas';

export function paymentView(payment: PaymentDetail): z.infer<typeof schema> {
  const { currency, total } = payment;
  return {
    id: payment.id,
    status: payment.status,
    method: payment.method,
    currency,
    total: formatMoney({ minor: total, currency }),
    invoice_ids: payment.invoiceIds,
    attempt: payment.attempt,
    next_attempt_at: payment.nextAttemptAt,
    reference: payment.reference,
    failure: payment.failure,
    receipt_number: payment.receiptNumber,
    submitted_at: payment.submittedAt,
    completed_at: payment.completedAt,
    version: payment.version,
    created_at: payment.createdAt,
    created_by: payment.createdBy,
    updated_at: payment.updatedAt,
    next: paymentNext(payment, payment),
  };
}
