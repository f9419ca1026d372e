import type { Amendment } from '../domain/amendment/amendment';
import type { Adjustment } from '../domain/adjustment/adjustment';
import type { Contract } from '../domain/contract/contract';
import type { OffCyclePayment } from '../domain/off-cycle/off-cycle';
import type { Payment } from '../domain/payment/payment';
import type { RecurringRule } from '../domain/recurring/recurring';
import type { Termination } from '../domain/termination/termination';
import type { WorkflowType } from './alarms';
import { getCalendar, type Calendar } from './calendars';
import { readAdjustment } from './adjustments';
import { getAmendment } from './amendments';
import { readContract } from './contracts';
import type { Database, Scope } from './database';
import { getInvoice, type Invoice } from './invoices';
import { getOffCycle } from './off-cycle';
import { getPayment } from './payments';
import { getRule } from './recurring';
import { getTermination } from './terminations';

interface Subjects {
  contract: Contract;
  amendment: Amendment;
  termination: Termination;
  calendar: Calendar;
  adjustment: Adjustment;
  recurring: RecurringRule;
  payment: Payment;
  offCycle: OffCyclePayment;
  invoice: Invoice;
}

const readers: {
  [Kind in keyof Subjects]: (db: Database, scope: Scope, id: string) => Promise<Subjects[Kind] | undefined>;
} = {
  contract: readContract,
  amendment: getAmendment,
  termination: getTermination,
  calendar: getCalendar,
  adjustment: readAdjustment,
  recurring: getRule,
  payment: getPayment,
  offCycle: getOffCycle,
  invoice: getInvoice,
};

/** Which row each workflow type waits for. */
export const subjectOf: Record<WorkflowType, keyof Subjects> = {
  contractSigning: 'contract',
  contractTerm: 'contract',
  amendmentSigning: 'amendment',
  scheduledTermination: 'termination',
  billingCycle: 'calendar',
  adjustmentApproval: 'adjustment',
  recurringAdjustment: 'recurring',
  payment: 'payment',
  offCyclePayment: 'offCycle',
};

export async function loadSubject<Kind extends keyof Subjects>(
  db: Database,
  scope: Scope,
  kind: Kind,
  id: string,
): Promise<Subjects[Kind]> {
  const row = await readers[kind](db, scope, id);
  if (!row) throw new Error(`The ${kind} ${id} is gone; lifecycle rows are never removed.`);
  return row;
}
