import type { Contract } from '../../domain/contract/contract';
import type { OffCyclePayment } from '../../domain/off-cycle/off-cycle';
import { startOfDay } from '../../domain/shared/calendar';
import { invalidField } from '../../domain/shared/failures';
import { todayIn, type Context } from '../../queries/context';
import { policiesOf } from '../../store/environment/environments';
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
export function createOffCycle(
  { orchestrator }: Services,
  context: Context,
  contract: Contract,
  { amount, currency = contract.terms.currency, ...input }: OffCycleInput,
): Promise<OffCyclePayment> {
  const minor = minorUnits('amount', amount, currency);
  if (minor === '0') throw invalidField('amount', 'positive', 'must be more than zero');
  const { actor, environment, resourceId, scope } = context;
  const { selfApproval, adjustmentReminderHours, reminderDays } = policiesOf(environment);
  const request = {
    ...scope,
    ...input,
    id: resourceId,
    contractId: contract.id,
    amount: minor,
    currency,
    paysAt: startOfDay(input.paymentDate, contract.timezone),
    policies: { selfApproval, adjustmentReminderHours, reminderDays },
    today: todayIn(context, contract.timezone),
  };
  const command = { type: 'create' as const, actor, request };
  return orchestrator.send(context, 'offCyclePayment', { row: null, command });
}
