import type { CycleStatus } from '../billing/cycle';
import type { BasePayFate, Invoice } from '../invoice/invoice';
import type { CalendarDate } from '../shared/time';

/** What an invoice bills that belongs to no cycle. */
export type BilledAlone = {
  adjustment_id?: string;
  off_cycle_payment_id?: string;
  canceled_invoice_ids?: string[];
};

export type OfCycle = { cycle_id: string; period_start: CalendarDate; period_end: CalendarDate };

export interface BillingPayloads {
  /** The period is that of its cycle; another family than the workforce is named; a platform fee names the invoice that it is charged for. */
  'invoice.issued': {
    invoice_id: string;
    number: string;
    total: string;
    currency: string;
    due_date: CalendarDate;
    period_start?: CalendarDate | null;
    period_end?: CalendarDate | null;
    family?: Exclude<Invoice['family'], 'workforce'>;
    fee_for?: string;
  } & BilledAlone;
  'invoice.overdue': { invoice_id: string; family: Invoice['family']; number: string };
  /** Without a payment where there was nothing to pay. */
  'invoice.paid': {
    invoice_id: string;
    number: string;
    payment_id: string | null;
    total: string;
    currency: string;
  };
  'invoice.canceled': {
    invoice_id: string;
    number: string;
    reason: string | null;
    items_moved_to?: string | null;
    base_pay?: BasePayFate | null;
  };
  'billing.exception.raised': OfCycle & { reason: string };
  'billing.exception.retried': OfCycle;
  'billing.exception.mended': OfCycle & { status: CycleStatus };
  'billing.exception.dismissed': OfCycle & {
    reason: string;
    base_pay: 'waived';
    items_go_to_cycle_id: string | null;
    others_go_to_cycle_ids?: string[];
    waived_invoice_ids?: string[];
  };
}
