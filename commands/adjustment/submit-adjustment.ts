import type { Adjustment, Attachment } from '../../domain/adjustment/adjustment';
import type { Contract } from '../../domain/contract/contract';
import type { CalendarDate } from '../../domain/shared/time';
import {
  afterCommand,
  surroundingsOf,
  type AdjustmentInCycle,
} from '../../queries/adjustment/find-adjustment';
import type { Context } from '../../queries/context';
import { policiesOf } from '../../store/environment/environments';
import type { Services } from '../services';
import { withFile, type NewFile } from '../with-file';
import { placeNewItem } from './place-new-item';

/** The amount is in minor units of the contract's currency. */
export type ItemInput = Pick<Adjustment, 'type' | 'category' | 'amount' | 'description' | 'isAutoApproved'>;

export interface AdjustmentInput extends ItemInput {
  dateSubmitted?: CalendarDate | undefined;
  cycleId?: string | undefined;
  file?: NewFile | undefined;
}

/** Makes one item for an invoice of the contract (R1-05). */
export async function submitAdjustment(
  services: Services,
  context: Context,
  contract: Contract,
  { file, dateSubmitted, cycleId, isAutoApproved, ...item }: AdjustmentInput,
): Promise<AdjustmentInCycle> {
  const { actor, environment, resourceId, scope } = context;
  const { cycle, ...placed } = await placeNewItem(services, context, contract, {
    dateSubmitted,
    cycleId,
    isRecurring: false,
  });
  const draft = {
    ...scope,
    ...item,
    ...placed,
    cycleId: cycle.id,
    locksAt: cycle.locksAt,
    id: resourceId,
    contractId: contract.id,
    currency: contract.terms.currency,
    ruleId: null,
    policies: policiesOf(environment),
  };
  const submit = (attachment: Attachment | null) =>
    services.orchestrator.send(context, 'adjustmentApproval', {
      row: null,
      command: { type: 'submit', actor, draft: { ...draft, attachment }, autoApprove: isAutoApproved },
    });
  const committed = await (file ? withFile(services, file, submit) : submit(null));
  return afterCommand(services, context, surroundingsOf(contract, cycle), committed);
}
