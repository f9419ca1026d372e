import type { Contract } from '../contract/contract';
import { isInOtherCurrency, type CurrencyChange } from '../recurring/other-currency';
import type { RecurringRule } from '../recurring/recurring';
import { recursIn } from '../recurring/recurs';
import type { CycleAhead } from './forecast-cycles';

/**
 * The rules that make an instance in each of these cycles: none in one that has opened, one of every rule in one that
 * has yet to. A rule in another currency than the contract is paid in ends where a cycle opens, if not before.
 */
export function rulesAhead(
  rules: RecurringRule[],
  cycles: CycleAhead[],
  contract: Contract,
  changes: CurrencyChange[],
): RecurringRule[][] {
  let active = rules;
  return cycles.map((cycle) => {
    if (cycle.hasOpened) return [];
    const paid = changes.filter(({ from }) => from <= cycle.startsOn).at(-1) ?? contract;
    active = active.filter((rule) => !isInOtherCurrency(rule, paid));
    const recurring = active.filter((rule) => recursIn(rule, cycle));
    active = active.map((rule) =>
      recurring.includes(rule) ? { ...rule, instances: rule.instances + 1 } : rule,
    );
    return recurring;
  });
}
