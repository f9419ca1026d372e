import { workKinds, type ItemKind } from '../../../domain/adjustment/item-kind';
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
    async read({ trx, cycles, now, after, limit }) {
      const open = cycles.filter(({ status }) => status === 'open').map(({ id }) => id);
      const from = goingOn(kind, after, now);
      return (await listPendingFrom(trx, { cycleIds: open, kinds }, from, limit)).map((item) =>
        itemEntry(item, now),
      );
    },
  };
}

export const adjustments = pending('adjustment', ['adjustment'], 'adjustments:read');
export const work = pending('work', workKinds, 'work:read');
