import type { LifecycleState } from '../shared/lifecycle';
import type { CalendarDate, Instant } from '../shared/time';

export const invoiceStatuses = ['pending', 'processing', 'paid', 'failed', 'canceled', 'refunded'] as const;
export type InvoiceStatus = (typeof invoiceStatuses)[number];

/** What becomes of the base pay of an invoice that is canceled. */
export const basePayFates = ['rebilled', 'waived'] as const;
export type BasePayFate = (typeof basePayFates)[number];

export const invoiceFamilies = ['workforce', 'platform_fee'] as const;

/** An issued invoice. Its lines never change; only what happens to it does. Amounts are minor units. */
export interface Invoice extends LifecycleState {
  contractId: string;
  workerId: string;
  cycleId: string | null;
  calendarId: string | null;
  number: string;
  family: (typeof invoiceFamilies)[number];
  status: InvoiceStatus;
  currency: string;
  total: string;
  creditUsed: string;
  creditLeft: string;
  periodStart: CalendarDate | null;
  periodEnd: CalendarDate | null;
  issuedAt: Instant;
  dueDate: CalendarDate;
  overdueAt: Instant;
  isOverdue: boolean;
  isOffCycle: boolean;
  paidAt: Instant | null;
  /** Of a canceled one that billed base pay. */
  basePay: BasePayFate | null;
}
