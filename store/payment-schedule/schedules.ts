import type { PaymentSchedule } from '../../domain/payment-schedule/payment-schedule';
import { withNextDue } from '../../domain/payment-schedule/schedule';
import type { Scope } from '../../domain/shared/scope';
import type { Instant } from '../../domain/shared/time';
import type { Transaction } from '../db/database';
import { rowLocker, rowReader, rowWriter } from '../lifecycle/rows';
import { nextDueOf } from './scheduled-payments';

export const readSchedule = rowReader('paymentSchedule');
export const saveSchedule = rowWriter('paymentSchedule');
const lockSchedule = rowLocker('paymentSchedule');

/**
 * An open schedule learns what has become of its payments without it: the contract has ended, or an invoice has charged
 * some before their date. Answers it where that changes what it waits for. The contract is locked.
 */
export async function followSchedule(
  trx: Transaction,
  scope: Scope,
  contractId: string,
  at: Instant,
): Promise<PaymentSchedule | null> {
  const schedule = await lockSchedule(trx, scope, contractId);
  if (!schedule) return null;
  const nextDueAt = await nextDueOf(trx, contractId);
  if (nextDueAt === schedule.nextDueAt) return null;
  const next = { ...withNextDue(schedule, nextDueAt), version: schedule.version + 1, updatedAt: at };
  await saveSchedule(trx, next);
  return next;
}
