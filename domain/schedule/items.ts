import type { Adjustment } from '../adjustment/adjustment';
import { adjustmentNext } from '../adjustment/due';
import { reviewedKindOf, type ReviewedKind } from '../adjustment/item-kind';
import type { Instant } from '../shared/time';
import type { ScheduleEntry, UndoAct } from './entry';

const deletions: Readonly<Record<ReviewedKind, UndoAct>> = {
  adjustment: 'deleteAdjustment',
  timesheet: 'deleteTimesheet',
  task: 'deleteTask',
  milestone: 'deleteMilestone',
};

/**
 * One that waits for a review, as the invoice of its cycle locks; one that has missed that, as the last of its contract
 * does. `forfeited`: whether it is that one. Whoever has reported it deletes it, and any admin.
 */
export function itemEntry(
  item: Adjustment,
  { at, forfeited }: { at: Instant; forfeited: boolean },
  now: Instant,
): ScheduleEntry {
  const { id, reportedBy, lateSince } = item;
  const kind = reviewedKindOf(item);
  const otherwise = adjustmentNext(item, now, forfeited ? at : null)?.then;
  const approved =
    lateSince === null
      ? 'its invoice is issued with it, if it has been approved by then'
      : 'nothing, if it has been approved before';
  return {
    ...{ kind: kind === 'adjustment' ? 'adjustment' : 'work', at, subject: { type: kind, id } },
    then: `${approved}${otherwise ? `; otherwise ${otherwise}` : ''}`,
    assumed: 'approval',
    undo: {
      act: deletions[kind],
      who: reportedBy.type === 'worker' ? ['admin', 'worker'] : ['admin'],
      // What is late can be deleted as long as nobody has approved it.
      until: forfeited || item.policies.lateItems === 'decline' ? at : null,
    },
  };
}
