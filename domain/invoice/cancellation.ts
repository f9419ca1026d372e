import { change, refuse, type Actor, type Decision, type LifecycleState } from '../shared/lifecycle';
import type { Instant } from '../shared/time';
import type { BasePayFate, InvoiceStatus } from './invoice';
import { invoiceTable } from './transitions';

/** As much of an invoice as its cancellation looks at; the row carries more. */
export interface CancelableInvoice extends LifecycleState {
  status: InvoiceStatus;
  number: string;
  total: string;
  basePay: BasePayFate | null;
}

export interface CancelInvoice {
  type: 'cancel';
  actor: Actor;
  reason: string | null;
  /** Left out by earlier releases. */
  basePay?: BasePayFate;
}

/** Cancels an invoice before it is paid (spec 6.13). One that had nothing to pay was never paid. Pure and total. */
export function decideCancellation<Row extends CancelableInvoice>(
  state: Row | null,
  { reason, basePay = 'rebilled' }: CancelInvoice,
  _at: Instant,
): Decision<Row> {
  if (!state) return refuse('not_found', 'There is no such invoice.');
  const isPaid = state.status === 'paid' && state.total !== '0';
  if (invoiceTable[state.status].on.cancel && !isPaid) {
    return change(
      { ...state, status: 'canceled', basePay, version: state.version + 1 },
      { type: 'invoice.canceled', payload: { invoice_id: state.id, number: state.number, reason } },
    );
  }
  const why =
    state.status === 'processing'
      ? 'Its payment is under way: wait until it has failed, or confirm it as failed.'
      : 'Only an invoice that is not paid yet is canceled.';
  return refuse('invoice_not_cancelable', `Invoice ${state.number} is ${state.status}. ${why}`, {
    details: { status: state.status },
  });
}

/**
 * The contract's credit once the invoice is canceled; null where a later invoice has used what this one left. What it
 * left is taken back, because what left it comes back. What it used returns with the charges that it paid for: as far
 * as they come back (`comesBack`, in minor units), and not where they are waived.
 */
export function creditAfterCancel({
  standing,
  used,
  left,
  comesBack,
}: Record<'standing' | 'used' | 'left' | 'comesBack', bigint>): bigint | null {
  const returned = comesBack <= 0n ? 0n : comesBack < used ? comesBack : used;
  const credit = standing + returned - left;
  return credit < 0n ? null : credit;
}
