import type { WorkKind } from '../adjustment/item-kind';
import type { EventDraft } from '../events/event';
import { formatMoney } from '../shared/money';
import type { Instant } from '../shared/time';

/** What still waits on a sheet, and what all of it comes to. */
export interface Waiting {
  kind: WorkKind;
  cycleId: string;
  pending: number;
  amount: bigint;
  currency: string;
  locksAt: Instant;
}

/** Told once of all that waits for a review in a cycle, not of each. */
export function remindedEvent(waiting: Waiting, reminder: number): EventDraft {
  const { kind, cycleId, pending, amount, currency, locksAt } = waiting;
  return {
    type: 'work.reminded',
    payload: {
      kind,
      cycle_id: cycleId,
      pending,
      amount: formatMoney({ minor: String(amount), currency }),
      currency,
      reminder,
      locks_at: locksAt,
    },
  };
}

export function settingsUpdatedEvent(settings: { autoApprove: boolean }): EventDraft {
  return { type: 'work.settings_updated', payload: { auto_approve: settings.autoApprove } };
}
