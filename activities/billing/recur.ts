import { inScope } from '../../domain/shared/scope';
import type { Adjustment } from '../../domain/adjustment/adjustment';
import type { Contract } from '../../domain/contract/contract';
import type { EventDraft } from '../../domain/shared/events';
import { SYSTEM } from '../../domain/shared/lifecycle';
import { decideRule } from '../../domain/recurring/decide';
import { isComplete } from '../../domain/recurring/due';
import { isForeign } from '../../domain/recurring/foreign';
import type { RecurringRule } from '../../domain/recurring/recurring';
import { recursIn } from '../../domain/recurring/recurs';
import type { Instant } from '../../domain/shared/time';
import { insertAdjustments } from '../../store/adjustment/adjustments-bulk';
import { updateMany } from '../../store/db/bulk';
import type { Calendar } from '../../store/billing/calendars';
import type { Cycle } from '../../store/billing/cycles';
import { type Transaction } from '../../store/db/database';
import { appendToMany } from '../../store/event/events-bulk';
import { lockActiveRules, setRuleAlarms } from '../../store/recurring/recurring';
import type { Wake } from '../../workflows/messages';
import { endForeignRules } from './foreign-rules';
import { instanceOf, wakeOfAdjustment, wakeOfRule } from '../record/recurring';

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
  const foreign = active.filter((rule) => isForeign(rule, contracts.get(rule.contractId)!));
  const ended = await endForeignRules(trx, foreign, contracts, at);
  const rules = active.filter((rule) => !foreign.includes(rule));
  const made: Adjustment[] = [];
  const drafts: { contractId: string; events: EventDraft[] }[] = [...ended.drafts];
  const counted: RecurringRule[] = [];
  for (const rule of rules) {
    let present = rule;
    for (const cycle of cycles.filter(({ contractId }) => contractId === rule.contractId)) {
      if (!recursIn(present, cycle)) continue;
      const instance = instanceOf(present, contracts.get(rule.contractId)!, cycle, { actor: SYSTEM, at });
      const count = decideRule(present, { type: 'occur', actor: SYSTEM }, at);
      // A cycle that opens after its own lock, in a service that was down that long, takes no items any more.
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
