import type { Contract } from '../../domain/contract/contract';
import type { OffCyclePayment } from '../../domain/off-cycle/off-cycle';
import { startOfDay } from '../../domain/shared/calendar';
import { invalidField } from '../../domain/shared/failures';
import { todayIn, type Context } from '../../queries/context';
import { approvalFor, factsOf } from '../../queries/approval/approval-for';
import type { Services } from '../services';
import { minorUnits } from '../../domain/shared/minor-units';

export interface OffCycleInput extends Pick<OffCyclePayment, 'type' | 'reason' | 'paymentDate'> {
  /** A decimal. */
  amount: string;
  /** Without one, the currency of the contract. */
  currency?: string | undefined;
  isAutoApproved: boolean;
}

/** Makes a one-time payment outside the billing cycle (R0-08). */
export async function createOffCycle(
  services: Services,
  context: Context,
  contract: Contract,
  { amount, currency = contract.terms.currency, ...input }: OffCycleInput,
): Promise<OffCyclePayment> {
  const minor = minorUnits('amount', amount, currency);
  if (minor === '0') throw invalidField('amount', 'positive', 'must be more than zero');
  const { actor, resourceId, scope } = context;
  const awaited = await approvalOf(services, context, contract, { amount: minor, currency });
  const facts = input.isAutoApproved ? await factsOf(services, context, awaited) : undefined;
  const request = {
    ...scope,
    ...input,
    id: resourceId,
    contractId: contract.id,
    amount: minor,
    currency,
    paysAt: startOfDay(input.paymentDate, contract.timezone),
    ...awaited,
    facts,
    today: todayIn(context, contract.timezone),
  };
  const command = { type: 'create' as const, actor, request };
  return services.orchestrator.send(context, 'offCyclePayment', { row: null, command });
}

/** Without a policy it is given up by nobody, however late it is. */
async function approvalOf(
  services: Services,
  context: Context,
  contract: Contract,
  item: { amount: string; currency: string },
): Promise<Pick<OffCyclePayment, 'approval' | 'policies'>> {
  const asked = { ...item, kind: 'off_cycle_payment' as const };
  const { approval, policies } = await approvalFor(services, context, contract, asked);
  const { selfApproval, lateItems, adjustmentReminderHours, reminderDays } = policies;
  const reminders = { adjustmentReminderHours, reminderDays };
  return approval
    ? { approval, policies: { selfApproval, lateItems, ...reminders } }
    : { policies: { selfApproval, ...reminders } };
}
