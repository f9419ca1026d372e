import type { Refusal } from '../shared/errors';
import type { Payment } from './payment';

/** Why there is no receipt for the payment, or null. */
export function refuseReceipt({ status }: Pick<Payment, 'status'>): Refusal | null {
  if (status === 'completed') return null;
  return {
    code: 'payment_not_ready',
    message: `The payment is ${status}; there is a receipt once it is completed.`,
  };
}
