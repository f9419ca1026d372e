import type { Contract } from '../../domain/contract/contract';
import { refuseAttachment } from '../../domain/recurring/guard';
import type { RecurringRule } from '../../domain/recurring/recurring';
import { endOfDay } from '../../domain/shared/calendar';
import { RefusedError } from '../../domain/shared/errors';
import type { AdjustmentInCycle } from '../../queries/adjustment/find-adjustment';
import type { Context } from '../../queries/context';
import { wasDone } from '../../queries/was-done';
import { findFirstInstance } from '../../queries/recurring/find-first-instance';
import { policiesOf } from '../../store/environment/environments';
import { placeNewItem } from '../adjustment/place-new-item';
import type { NewFile } from '../with-file';
import type { ItemInput } from '../adjustment/submit-adjustment';
import type { Services } from '../services';
import { requireVouching } from './require-vouching';
import { sendRule } from './send-rule';

export interface RuleInput extends ItemInput, Pick<RecurringRule, 'endDate' | 'maxCount'> {
  /** Refused: what a rule makes has no documents. */
  file?: NewFile | undefined;
}

/** Makes the rule and, with it, its first instance in the current cycle, which is the answer (R1-12, A1-5). */
export async function createRule(
  services: Services,
  context: Context,
  contract: Contract,
  { file, amountIn, ...wanted }: RuleInput,
): Promise<AdjustmentInCycle> {
  const refusal = refuseAttachment(file);
  if (refusal) throw new RefusedError(refusal);
  const { actor, environment, resourceId, scope } = context;
  if (await wasDone(services, context)) return findFirstInstance(services, context, { id: resourceId });
  const { currency } = contract.terms;
  const { cycle } = await placeNewItem(services, context, contract, { isRecurring: true });
  const draft = {
    ...scope,
    ...wanted,
    id: resourceId,
    contractId: contract.id,
    amount: amountIn(currency),
    currency,
    firstCycleId: cycle.id,
    endsAt: wanted.endDate === null ? null : endOfDay(wanted.endDate, contract.timezone),
    policies: policiesOf(environment),
  };
  const { isByPolicy } = await requireVouching(services, context, contract, {
    ...draft,
    createdBy: actor,
    editedBy: null,
  });
  const rule = await sendRule(services, context, null, { type: 'create', actor, draft, isByPolicy });
  return findFirstInstance(services, context, rule);
}
