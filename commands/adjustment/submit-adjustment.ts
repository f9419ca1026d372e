import type { Adjustment, Attachment } from '../../domain/adjustment/adjustment';
import type { Contract } from '../../domain/contract/contract';
import type { CalendarDate } from '../../domain/shared/time';
import type { Context } from '../../queries/context';
import { policiesOf } from '../../store/environment/environments';
import type { Services } from '../services';
import { withFile, type NewFile } from '../with-file';
import { placeNewItem } from './place-new-item';
import { sendAdjustment } from './send-adjustment';

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
): Promise<Adjustment> {
  const { actor, environment, resourceId, scope } = context;
  const placement = await placeNewItem(services, context, contract, {
    dateSubmitted,
    cycleId,
    isRecurring: false,
  });
  const draft = {
    ...scope,
    ...item,
    ...placement,
    id: resourceId,
    contractId: contract.id,
    currency: contract.terms.currency,
    ruleId: null,
    policies: policiesOf(environment),
  };
  const submit = (attachment: Attachment | null) =>
    sendAdjustment(services, context, null, {
      type: 'submit',
      actor,
      draft: { ...draft, attachment },
      autoApprove: isAutoApproved,
    });
  return file ? withFile(services, file, submit) : submit(null);
}
