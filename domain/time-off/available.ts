import type { CalendarDate } from '../shared/time';
import { balancesTaken, ledgerUpTo, type LedgerFacts } from './ledger';
import { balanceOf } from './movement';
import { termsOn } from './tenure';

/**
 * How many half days may be taken on a day besides these uses: as many as a request is not refused for. A difference
 * would not do, as a day off may use what would expire otherwise, or what is granted only later. Where the policy of
 * the day allows debts, what may be taken without one.
 */
export function availableOn(facts: LedgerFacts, day: CalendarDate): number {
  const checked = strictly(facts, day);
  const balance = balanceOf(ledgerUpTo(facts, day));
  const lowest = Math.min(balance, lowestFrom(checked, day));
  if (lowest < 0) return lowest;
  // More uses leave no day more, so the most that is carried is found by halving.
  let [least, most] = [0, balance];
  while (least < most) {
    const halves = Math.ceil((least + most) / 2);
    const taken = { timeOffId: '', date: day, halves };
    if (lowestFrom({ ...checked, uses: [...facts.uses, taken] }, day) < 0) most = halves - 1;
    else least = halves;
  }
  return least;
}

function lowestFrom(facts: LedgerFacts, from: CalendarDate): number {
  const checked = balancesTaken(facts, from).filter(
    ({ date }) => termsOn(facts.tenures, date)?.mayGoNegative === false,
  );
  return Math.min(Infinity, ...checked.map(({ halves }) => halves));
}

function strictly(facts: LedgerFacts, day: CalendarDate): LedgerFacts {
  if (termsOn(facts.tenures, day)?.mayGoNegative !== true) return facts;
  const tenures = facts.tenures.map((tenure) => ({
    ...tenure,
    policy: {
      ...{ ...tenure.policy, mayGoNegative: false },
      revisions: tenure.policy.revisions?.map((each) => ({ ...each, mayGoNegative: false })),
    },
  }));
  return { ...facts, tenures };
}
