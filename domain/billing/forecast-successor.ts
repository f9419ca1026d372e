import type { Adjustment } from '../adjustment/adjustment';
import { isInForce, type Contract } from '../contract/contract';
import { addDays } from '../shared/calendar';
import { pendingAmendments, type Present } from './amendments-ahead';
import { lastDayOf } from './contract-cycle';
import { currenciesToCome, currencyOf } from './currency';
import type { BillingFacts } from './forecast';
import type { CycleAhead } from './forecast-cycles';
import { currencyChanges } from './pending-amendments';

/** A contract in force ends on the day before its successor's first (R4-04). */
export function renewedContract({
  contract,
  successor,
}: Pick<BillingFacts, 'contract' | 'successor'>): Contract {
  if (!successor || !isInForce(contract)) return contract;
  const lastDay = addDays(successor.startDate, -1);
  const ownLast = lastDayOf(contract);
  if (ownLast !== null && ownLast <= lastDay) return contract;
  const { startsAt: endsAt } = successor;
  return { ...contract, endDate: lastDay, endsAt, terminationDate: null, terminatesAt: endsAt };
}

/** What was meant for a cycle that the contract will not live to see goes to its final one. */
export function movedFacts(facts: BillingFacts, contract: Contract, ahead: CycleAhead[]): BillingFacts {
  const lastDay = lastDayOf(contract);
  const gone = facts.cycles.filter(({ startsOn }) => lastDay !== null && startsOn > lastDay);
  const last = ahead.at(-1);
  if (gone.length === 0 || !last?.isFinal || last.id === null) return facts;
  const heir = last.id;
  const ids = new Set(gone.map(({ id }) => id));
  const moved = (id: string) => (ids.has(id) ? heir : id);
  const items = facts.items.map((item) => ({
    ...item,
    cycleId: moved(item.cycleId),
    appliedCycleId: item.appliedCycleId === null ? null : moved(item.appliedCycleId),
  }));
  const inherited = [...ids].flatMap((id) => facts.rebilled.get(id) ?? []);
  const rebilled = new Map([...facts.rebilled, [heir, [...(facts.rebilled.get(heir) ?? []), ...inherited]]]);
  return { ...facts, items, rebilled };
}

/**
 * Items of cycles that a successor will take away, which nobody can approve until it does: an amendment of the currency is
 * signed for such a cycle, and void only when the successor begins.
 */
export function refusedAsYet(facts: BillingFacts, present: Present, contract: Contract): string[] {
  if (contract === facts.contract) return [];
  const asYet = pendingAmendments({ ...present, contract: facts.contract }, facts.amendments, {
    includeUnsigned: false,
  });
  const currencies = currenciesToCome(facts.terms, currencyChanges(asYet));
  const lastDay = lastDayOf(contract);
  const gone = facts.cycles.filter(({ startsOn }) => lastDay !== null && startsOn > lastDay);
  const paid = new Map(gone.map((cycle) => [cycle.id, currencyOf(currencies, cycle)]));
  const isRefused = ({ status, cycleId, currency }: Adjustment) =>
    status === 'pending' && (paid.get(cycleId) ?? currency) !== currency;
  return facts.items.filter(isRefused).map(({ id }) => id);
}
