import type { Contract } from '../../domain/contract/contract';
import { guardPayment } from '../../domain/payment-schedule/guard';
import type { PaymentOrder, ScheduleCommand } from '../../domain/payment-schedule/payment-schedule';
import type {
  NewPayment,
  PaymentEdit,
  ScheduledPayment,
} from '../../domain/payment-schedule/scheduled-payment';
import { RefusedError } from '../../domain/shared/errors';
import { invalidField } from '../../domain/shared/failures';
import { minorUnits } from '../../domain/shared/minor-units';
import type { Context } from '../../queries/context';
import { findPayment } from '../../queries/payment-schedule/find-payment';
import { wasDone } from '../../queries/was-done';
import { readSchedule } from '../../store/payment-schedule/schedules';
import type { Services } from '../services';

export type PaymentInput = Omit<NewPayment, 'id'>;

/** Schedules a payment of an agreement (R4-12). `amount` is a decimal of its currency. */
export async function schedulePayment(
  services: Services,
  context: Context,
  contract: Contract,
  input: PaymentInput,
): Promise<ScheduledPayment> {
  const { actor, resourceId: id, scope } = context;
  if (!(await wasDone(services, context))) {
    const refusal = guardPayment(input, contract);
    if (refusal) throw new RefusedError(refusal);
  }
  const draft = { ...input, id, amount: positive(input.amount, contract.terms.currency) };
  const schedule = { ...scope, contractId: contract.id };
  return order(services, context, contract, id, { type: 'add', actor, schedule, draft });
}

/** Changes one whose date is still to come. */
export function changePayment(
  services: Services,
  context: Context,
  contract: Contract,
  { id: paymentId, currency }: ScheduledPayment,
  wanted: PaymentEdit,
): Promise<ScheduledPayment> {
  const { amount, ...rest } = wanted;
  const edit = amount === undefined ? rest : { ...rest, amount: positive(amount, currency) };
  return orderOne(services, context, contract, { type: 'change', paymentId, edit });
}

/** Cancels one whose date is still to come. */
export function cancelPayment(
  services: Services,
  context: Context,
  contract: Contract,
  { id: paymentId }: ScheduledPayment,
  reason: string | null,
): Promise<ScheduledPayment> {
  return orderOne(services, context, contract, { type: 'cancel', paymentId, reason });
}

function positive(decimal: string, currency: string): string {
  const minor = minorUnits('amount', decimal, currency);
  if (minor === '0') throw invalidField('amount', 'positive', 'must be more than zero');
  return minor;
}

function orderOne(
  services: Services,
  context: Context,
  contract: Contract,
  asked: Exclude<PaymentOrder, { type: 'add' }>,
): Promise<ScheduledPayment> {
  const { actor, ifVersion } = context;
  return order(services, context, contract, asked.paymentId, { ...asked, actor, ifVersion });
}

/** Sends what is asked of one payment to the schedule of its contract, which it may make; answers it as it is then. */
async function order(
  services: Services,
  context: Context,
  contract: Contract,
  paymentId: string,
  command: ScheduleCommand,
): Promise<ScheduledPayment> {
  const { db, orchestrator } = services;
  const reread = () => readSchedule(db, context.scope, contract.id);
  // The version that a caller names is that of the payment; it goes with the order.
  const { ifVersion: _ofPayment, ...unversioned } = context;
  const row = (await reread()) ?? null;
  await orchestrator.send(unversioned, 'paymentSchedule', { row, command, key: contract.id, reread });
  return findPayment(services, context, contract, paymentId);
}
