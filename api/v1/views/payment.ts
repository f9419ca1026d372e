import { formatMoney } from '../../../domain/shared/money';
import { offCycleNext } from '../../../domain/off-cycle/due';
import type { OffCyclePayment } from '../../../domain/off-cycle/off-cycle';
import { paymentNext } from '../../../domain/payment/due';
import type { Payment } from '../../../domain/payment/payment';
import type { Balance } from '../../../store/report/reports';

export function paymentWire(payment: Payment) {
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
    next: paymentNext(payment),
  };
}

export function offCycleWire(payment: OffCyclePayment) {
  const { currency, amount } = payment;
  return {
    id: payment.id,
    contract_id: payment.contractId,
    status: payment.status,
    type: payment.type,
    amount: formatMoney({ minor: amount, currency }),
    currency,
    reason: payment.reason,
    payment_date: payment.paymentDate,
    pays_at: payment.paysAt,
    invoice_id: payment.invoiceId,
    payment_id: payment.paymentId,
    review: payment.review,
    version: payment.version,
    created_at: payment.createdAt,
    created_by: payment.createdBy,
    updated_at: payment.updatedAt,
    next: offCycleNext(payment),
  };
}

export function balanceWire({ workerId, workerName, currency, earned, processing, paid }: Balance) {
  const money = (minor: string) => formatMoney({ minor, currency });
  return {
    worker_id: workerId,
    worker_name: workerName,
    currency,
    earned: money(earned),
    processing: money(processing),
    paid: money(paid),
  };
}
