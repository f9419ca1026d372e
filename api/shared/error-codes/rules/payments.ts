import { entry } from '../entry';

/** What invoices and payments refuse. */
export const payments = {
  invoice_not_payable: entry(
    409,
    'Only issued invoices that are pending or failed are paid.',
    'Leave those in `invoices` out.',
  ),
  invoice_not_cancelable: entry(
    409,
    'The invoice is paid, or being paid, or canceled already.',
    'Correct it by an adjustment on the next invoice.',
  ),
  mixed_directions: entry(
    422,
    'One payment is made by the employer or by a client, not both.',
    'Make a payment of the invoices of clients, and another one of the others.',
  ),
  mixed_currencies: entry(
    422,
    'The rows have more than one currency.',
    'Do each currency by itself, as the message says.',
  ),
  method_not_available: entry(
    422,
    'The method of payment does not exist in this environment.',
    'Use the method that the message names.',
  ),
  payment_final: entry(
    409,
    'The payment is completed.',
    'Nothing is left to do; correct it by an off-cycle payment.',
  ),
  payment_not_ready: entry(
    409,
    'The payment is not in a status that allows this.',
    'Read the payment, and `next`.',
  ),
  payment_with_gateway: entry(409, 'The gateway has not answered yet.', 'Try again in a moment.'),
  payment_date_past: entry(
    422,
    'The payment date is before today, or has come.',
    'Choose a later day; cancel the invoice of one that is being paid.',
  ),
  credit_used: entry(
    409,
    'A later invoice has used the credit of this one.',
    'Cancel the later invoice first.',
  ),
  no_unlocked_cycle: entry(
    409,
    'No later invoice could bill what is left over.',
    'Take the way out that the message names: decline the items, pay the invoice, or waive base pay.',
  ),
};
