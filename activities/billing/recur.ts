import { inScope } from '../../domain/shared/scope';
import type { Adjustment } from '../../domain/adjustment/adjustment';
import type { Contract } from '../../domain/contract/contract';
import type { EventDraft } from '../../domain/events/event';
import { SYSTEM } from '../../domain/shared/lifecycle';
import { decideRule } from '../../domain/recurring/decide';
import { isComplete } from '../../domain/recurring/due';
import { isInOtherCurrency } from '../../domain/recurring/other-currency';
import type { RecurringRule } from '../../domain/recurring/recurring';
import { recursIn } from '../../domain/recurring/recurs';
import type { Instant } from '../../domain/shared/time';
import { insertAdjustments } from '../../store/adjustment/adjustments-bulk';
import { readApproving } from '../../store/approval/approving';
import { updateMany } from '../../store/db/bulk';
import type { Calendar } from '../../domain/billing/calendar';
import type { Cycle } from '../../domain/billing/cycle';
import { type Transaction } from '../../store/db/database';
import { appendToMany } from '../../store/event/events-bulk';
import { instanceId, lockActiveRules, setRuleAlarms } from '../../store/recurring/recurring';
import type { Wake } from '../../workflows/messages';
import { endRulesInOtherCurrency } from './follow-currency';
import { wakeOfAdjustment, wakeOfRule } from '../support/wakes';
import { instanceOf } from '../../domain/recurring/instance';

/**
 * Makes one instance of every active rule in every cycle that opens (R1-12, D-11). The contracts are locked. A
 * cycle opens once, so a repeat finds nothing to open; the unique pair of rule and cycle guards it besides.
 */
export async function makeInstances(
  trx: Transaction,
  calendar: Calendar,
  opened: { contracts: Map<string, Contract>; cycles: Cycle[]; at: Instant },
): Promise<Wake[]> {
  const { contracts, cycles, at } = opened;
  const active = await lockActiveRules(trx, [...contracts.keys()]);
  if (active.length === 0) return [];
  const overtaken = active.filter((rule) => isInOtherCurrency(rule, contracts.get(rule.contractId)!));
  const ended = await endRulesInOtherCurrency(trx, overtaken, contracts, at);
  const rules = active.filter((rule) => !overtaken.includes(rule));
  const approving = await readApproving(trx, inScope(calendar), [...contracts.values()], rules);
  const made: Adjustment[] = [];
  const drafts: { contractId: string; events: EventDraft[] }[] = [...ended.drafts];
  const counted: RecurringRule[] = [];
  for (const rule of rules) {
    let present = rule;
    for (const cycle of cycles.filter(({ contractId }) => contractId === rule.contractId)) {
      if (!recursIn(present, cycle)) continue;
      const id = instanceId(rule.id, cycle.id, at);
      const contract = contracts.get(rule.contractId)!;
      const instance = instanceOf(id, present, contract, cycle, { actor: SYSTEM, at }, approving);
      const count = decideRule(present, { type: 'occur', actor: SYSTEM }, at);
      // A cycle that opens after its own lock, in a service that was down that long, no longer takes items.
      if (!instance.ok || !count.ok) continue;
      made.push(instance.change.next);
      drafts.push({ contractId: rule.contractId, events: instance.change.events });
      present = count.change.next;
    }
    if (present !== rule) counted.push(present);
  }
  await insertAdjustments(trx, made, SYSTEM);
  await updateMany(trx, 'recurring_rules', counted.map(counterOf));
  await setRuleAlarms(trx, counted);
  await appendToMany(trx, inScope(calendar), drafts, { actor: SYSTEM, at, commandId: null });
  return [
    ...ended.wake,
    ...made.filter(({ status }) => status === 'pending').map(wakeOfAdjustment),
    ...counted.filter(isComplete).map(wakeOfRule),
  ];
}

function counterOf({ id, instances, lastInstanceAt, version, updatedAt }: RecurringRule) {
  return { id, instances, lastInstanceAt, version, updatedAt };
}
