import { workKinds, type ItemKind } from '../../../domain/adjustment/item-kind';
import { reviewEnds } from '../../../domain/schedule/cycles';
import type { Right } from '../../../domain/people/rights';
import { goingOn, type ScheduleKind } from '../../../domain/schedule/entry';
import { itemEntry } from '../../../domain/schedule/items';
import { listPendingFrom } from '../../../store/adjustment/adjustments';
import type { Source } from '../source';

/** What waits for a review: by the locks of its cycles there may be much, and late, by the last lock of its contract. */
function pending(kind: ScheduleKind, kinds: readonly ItemKind[], needs: Right): Source {
  return {
    needs,
    orWorker: true,
    async read({ trx, contract, ending, cycles, toLock, now, after, limit }) {
      const ends = reviewEnds({ ending, cycles }, toLock);
      const from = goingOn(kind, after, now);
      const items = await listPendingFrom(trx, { contractId: contract.id, kinds, ...ends }, from, limit);
      return items.map((item) => {
        const at = item.lateSince === null ? ends.locks.get(item.cycleId)! : ends.last!;
        return itemEntry(item, { at, forfeited: at === ends.last }, now);
      });
    },
  };
}

export const adjustments = pending('adjustment', ['adjustment'], 'adjustments:read');
export const work = pending('work', workKinds, 'work:read');
