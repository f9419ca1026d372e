import type { LifecycleState } from '../shared/lifecycle';
import type { CalendarDate, Instant } from '../shared/time';

export const invoiceStatuses = ['pending', 'processing', 'paid', 'failed', 'canceled', 'refunded'] as const;
export type InvoiceStatus = (typeof invoiceStatuses)[number];

/** What becomes of the base pay of an invoice that is canceled. */
export const basePayFates = ['rebilled', 'waived'] as const;
export type BasePayFate = (typeof basePayFates)[number];

/** Whom invoices are about: people who work, clients who pay, suppliers, and the platform that charges for what it does. */
export const invoiceFamilies = ['workforce', 'client', 'supplier', 'platform_fee'] as const;
export type InvoiceFamily = (typeof invoiceFamilies)[number];

/** Those of a contract, which both of its parties see. */
export const contractFamilies = [
  'workforce',
  'client',
  'supplier',
] as const satisfies readonly InvoiceFamily[];

export const isOfContract = ({ family }: Pick<Invoice, 'family'>): boolean => family !== 'platform_fee';

/** Whether the employer is paid by it; all others the employer pays. */
export const isReceivable = ({ family }: Pick<Invoice, 'family'>): boolean => family === 'client';

/** An issued invoice. Its lines never change; only what happens to it does. Amounts are minor units. */
export interface Invoice extends LifecycleState {
  contractId: string;
  workerId: string;
  cycleId: string | null;
  calendarId: string | null;
  number: string;
  family: InvoiceFamily;
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
