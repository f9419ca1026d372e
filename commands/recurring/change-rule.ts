import type { RecurringRule, RuleEdit } from '../../domain/recurring/recurring';
import { endOfDay } from '../../domain/shared/calendar';
import type { Context } from '../../queries/context';
import { findContract } from '../../queries/contract/find-contract';
import { wasDone } from '../../queries/was-done';
import type { Services } from '../services';
import { requireVouching } from './require-vouching';
import { sendRule } from './send-rule';

export type RuleChange = Omit<RuleEdit, 'endsAt'>;

/** Changes what the rule makes in the cycles to come (R1-20). */
export async function changeRule(
  services: Services,
  context: Context,
  rule: RecurringRule,
  wanted: RuleChange,
): Promise<RecurringRule> {
  const contract = await findContract(services, context, rule.contractId);
  const { endDate } = wanted;
  const edit: RuleEdit = { ...wanted };
  if (endDate !== undefined) edit.endsAt = endDate === null ? null : endOfDay(endDate, contract.timezone);
  const { isByPolicy } = (await wasDone(services, context))
    ? { isByPolicy: false }
    : await requireVouching(services, context, contract, { ...rule, ...wanted });
  return sendRule(services, context, rule, { type: 'change', actor: context.actor, edit, isByPolicy });
}
