import type { Instant } from '../shared/time';
import type { PaidCycle } from './currency';
import { isUnlocked } from './cycle';

/** As much of a cycle as decides whether it bills what another one cannot. `id` is null until it is generated. */
type Paid = Pick<PaidCycle, 'status' | 'locksAt' | 'startsOn' | 'currency'> & { id: string | null };

/** What is approved, or base pay that is billed again, with the cycle that is to bill it. */
interface Held {
  cycleId: string;
  currency: string;
}

/** `heir` bills it instead; where that is null, it gets an invoice of its own at once. */
export interface Stranded<H, C> {
  held: H;
  heir: C | null;
}

/**
 * What is to be billed by a cycle that is paid in another currency by now. It was agreed on in its own one and is owed
 * in that, so a change of the contract's currency asks nobody to convert or to decline it, and is refused to nobody for
 * it: the worker who signs could not put it right. It goes on the last invoice in its currency that still takes items,
 * where deductions and credit in that currency are set off against the rest, and only where there is none on one of its
 * own. `cycles` are those of the contract that are not locked, in order.
 */
export function strandedAmong<H extends Held, C extends Paid>(
  cycles: C[],
  held: H[],
  at: Instant,
): Stranded<H, C>[] {
  return held.flatMap((each) => {
    const own = cycles.find(({ id }) => id === each.cycleId);
    if (!own || own.currency === each.currency) return [];
    return [{ held: each, heir: heirOf(cycles, own, each.currency, at) }];
  });
}

function heirOf<C extends Paid>(cycles: C[], own: C, currency: string, at: Instant): C | null {
  const able = cycles.filter(
    (cycle) => cycle.id !== null && cycle.currency === currency && isUnlocked(cycle, at),
  );
  return able.findLast(({ startsOn }) => startsOn < own.startsOn) ?? able[0] ?? null;
}
