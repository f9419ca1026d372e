import type { Actor } from '../shared/lifecycle';
import type { Policies } from '../shared/policies';
import type { CalendarDate, Instant } from '../shared/time';
import type { ApprovableKind, Approval, Principal } from './approval';
import type { Awaiting } from './awaiting';
import { decideApproval } from './decide';
import type { SelfApproval } from './self-approval';
import type { DecisionFacts } from './standing';

/** Something that waits for an approval, as an inbox shows it: what every kind of it has. */
export interface WaitingItem {
  kind: ApprovableKind;
  id: string;
  /** Null where it is of none, as time off may be. */
  contractId: string | null;
  contractNumber: string | null;
  contractTitle: string | null;
  workerId: string;
  workerName: string;
  itemType: string;
  /** Null where it has none, as time off. */
  amount: string | null;
  currency: string | null;
  description: string | null;
  /** By when it is to be decided. */
  deadline: Instant;
  approval: Approval | null;
  policies: (SelfApproval & Partial<Policies>) | null;
  reportedBy: Actor;
  editedBy: Actor | null;
  version: number;
  createdAt: Instant;
  updatedAt: Instant;
}

export interface InboxFilter {
  kinds?: readonly ApprovableKind[] | undefined;
  contractId?: string | undefined;
  workerId?: string | undefined;
  currency?: string | undefined;
  /** The first day included, the last not; days of UTC. */
  dateFrom?: CalendarDate | undefined;
  dateTo?: CalendarDate | undefined;
}

export interface ForMe {
  item: WaitingItem;
  /** Whom one would stand in for. */
  inSteadOf: Principal | null;
  /** Nobody is left whom it asks: one would decide in the stead of them all, in a step or of what was escalated. */
  override: { step: number | null } | null;
}

export const awaitingOf = ({
  reportedBy,
  editedBy,
  deadline,
  createdAt,
  ...item
}: WaitingItem): Awaiting => ({
  kind: item.kind,
  approval: item.approval,
  policies: item.policies,
  hands: { reportedBy, editedBy },
  // What is made on its own day is not near it: that has passed.
  ...(createdAt < deadline && { deadline }),
});

/** Those of the items that somebody may approve at this moment, in their order: their inbox. */
export function inboxOf(
  items: readonly WaitingItem[],
  by: Actor,
  facts: DecisionFacts | undefined,
  at: Instant,
): ForMe[] {
  return items.flatMap((item) => {
    const ruling = decideApproval(awaitingOf(item), { outcome: 'approved', by, reason: null }, facts, at);
    if (!ruling.ok) return [];
    const { inSteadOf = null, step = null, isOverride } = ruling.given ?? {};
    return [{ item, inSteadOf, override: isOverride ? { step } : null }];
  });
}
