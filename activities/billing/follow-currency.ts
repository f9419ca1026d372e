import { decideAdjustment } from '../../domain/adjustment/decide';
import type { Contract } from '../../domain/contract/contract';
import type { EventDraft } from '../../domain/events/event';
import { SYSTEM } from '../../domain/shared/lifecycle';
import { decideRule } from '../../domain/recurring/decide';
import { isInOtherCurrency } from '../../domain/recurring/other-currency';
import type { RecurringRule } from '../../domain/recurring/recurring';
import type { CalendarDate, Instant } from '../../domain/shared/time';
import { saveAdjustment } from '../../store/adjustment/adjustments';
import type { Transaction } from '../../store/db/database';
import { lockActiveRules, lockInstances, saveRule } from '../../store/recurring/recurring';
import type { Wake } from '../../workflows/messages';
import { wakeOfDecided, wakeOfRule } from '../support/wakes';

/** The change that makes the contract be paid in another currency, as far as what follows from it is concerned. */
interface Cause {
  trx: Transaction;
  request: { at: Instant };
  wake: Wake[];
  append(events: EventDraft[], contractId: string): Promise<void>;
}

interface Ended {
  drafts: { contractId: string; events: EventDraft[] }[];
  wake: Wake[];
}

/** Ends rules whose contracts are paid in another currency now; the caller tells of them. */
export async function endRulesInOtherCurrency(
  trx: Transaction,
  rules: RecurringRule[],
  contracts: ReadonlyMap<string, Contract>,
  at: Instant,
): Promise<Ended> {
  const ended = rules.flatMap((rule) => {
    const { currency } = contracts.get(rule.contractId)!.terms;
    const decision = decideRule(rule, { type: 'currencyChanged', actor: SYSTEM, currency }, at);
    return decision.ok ? [decision.change] : [];
  });
  for (const { next } of ended) await saveRule(trx, next);
  return {
    drafts: ended.map(({ next, events }) => ({ contractId: next.contractId, events })),
    wake: ended.map(({ next }) => wakeOfRule(next)),
  };
}

/**
 * The contract is paid in another currency from that day on. Its rules end, and what rules made for cycles from then
 * on is declined, whether or not they have ended before: a cycle that opens, or an end date that passes, at this very
 * instant may have been quicker.
 */
export async function followCurrency(
  { trx, append, request, wake }: Cause,
  contract: Contract,
  from: CalendarDate,
): Promise<void> {
  const { at } = request;
  const rules = (await lockActiveRules(trx, [contract.id])).filter((rule) =>
    isInOtherCurrency(rule, contract),
  );
  const ended = await endRulesInOtherCurrency(trx, rules, new Map([[contract.id, contract]]), at);
  for (const { events } of ended.drafts) await append(events, contract.id);
  wake.push(...ended.wake);
  const reason = `The contract is paid in ${contract.terms.currency} from ${from} on.`;
  const made = await lockInstances(trx, contract.id, from);
  for (const item of made.filter((each) => isInOtherCurrency(each, contract))) {
    const decision = decideAdjustment(item, { type: 'decline', actor: SYSTEM, reason }, at);
    if (!decision.ok) continue;
    await saveAdjustment(trx, decision.change.next, SYSTEM);
    await append(decision.change.events, contract.id);
    wake.push(wakeOfDecided(item));
  }
}
