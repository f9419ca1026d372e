import type { z } from 'zod';
import { offCycleNext } from '../../../domain/off-cycle/due';
import type { OffCycleDetail } from '../../../queries/off-cycle/describe-off-cycle';
import { formatMoney } from '../../../domain/shared/money';
import { approvalView } from '../shared/approval';
import type { offCycle as schema } from './schemas';

export function offCycleView(payment: OffCycleDetail): z.infer<typeof schema> {
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
    approval: approvalView(payment.approval),
    version: payment.version,
    created_at: payment.createdAt,
    created_by: payment.createdBy,
    updated_at: payment.updatedAt,
    next: offCycleNext(payment, payment.bank),
  };
}
