import { workKinds, type ItemKind } from '../../../domain/adjustment/item-kind';
import { locksOf } from '../../../domain/schedule/cycles';
import type { Right } from '../../../domain/people/rights';
import { goingOn, type ScheduleKind } from '../../../domain/schedule/entry';
import { itemEntry } from '../../../domain/schedule/items';
import { listPendingFrom } from '../../../store/adjustment/adjustments';
import type { Source } from '../source';

/** What waits for a review in cycles that are not locked. There may be many, by the locks of their cycles. */
function pending(kind: ScheduleKind, kinds: readonly ItemKind[], needs: Right): Source {
  return {
    needs,
    orWorker: true,
    async read({ trx, cycles, toLock, now, after, limit }) {
      const locks = locksOf(cycles, toLock);
      const from = goingOn(kind, after, now);
      const items = await listPendingFrom(trx, { locks, kinds }, from, limit);
      return items.map((item) => itemEntry({ ...item, locksAt: locks.get(item.cycleId)! }, now));
    },
  };
}

export const adjustments = pending('adjustment', ['adjustment'], 'adjustments:read');
export const work = pending('work', workKinds, 'work:read');
