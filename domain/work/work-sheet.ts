import type { AdjustmentDraft, AdjustmentEdit, Review } from '../adjustment/adjustment';
import type { WorkKind } from '../adjustment/item-kind';
import type { Actor, LifecycleState } from '../shared/lifecycle';
import type { Policies } from '../shared/policies';
import type { Instant } from '../shared/time';

export const sheetStatuses = ['open', 'closed'] as const;
export type SheetStatus = (typeof sheetStatuses)[number];

/**
 * What waits for a review among the work of one contract in one cycle, whose id it has: the whole state of the work
 * review. It is open while something waits. What becomes of a timesheet, a task or a milestone is decided by the rules
 * of items; this counts them and keeps their common deadline.
 */
export interface WorkSheet extends LifecycleState {
  contractId: string;
  status: SheetStatus;
  locksAt: Instant;
  pending: number;
  /** Since when something waits without a pause; null while nothing does. */
  waitingSince: Instant | null;
  /** When the lock was seen to while something waited. */
  lateSince: Instant | null;
  remindersSent: number;
  policies: Policies;
  createdAt: Instant;
  updatedAt: Instant;
}

export type SheetDraft = Pick<
  WorkSheet,
  'id' | 'organisationId' | 'environmentId' | 'contractId' | 'locksAt' | 'policies'
>;

/** What is reported: what a timesheet comes to follows from the terms, which the transaction reads. */
export type WorkDraft = Omit<AdjustmentDraft, 'kind' | 'amount' | 'unitPrice' | 'scale' | 'quantity'> & {
  kind: WorkKind;
  /** Of a timesheet; 1 of what is paid by the piece. */
  quantity: string;
  /** Of what is paid by the piece; null of a timesheet. */
  amount: string | null;
};

/** What is asked of one item of a sheet. `ifVersion`: the only version of the item that it is for. */
export type WorkOrder =
  // `isAsked`: there are policies of approvals, one of which may go for it.
  | { type: 'submit'; draft: WorkDraft; isAutoApproved: boolean | null; isAsked?: boolean }
  | { type: 'edit'; itemId: string; edit: AdjustmentEdit; isAsked?: boolean; ifVersion?: number | undefined }
  | { type: 'delete'; itemId: string; reason: string | null; ifVersion?: number | undefined }
  | ({ type: 'review'; itemId: string; ifVersion?: number | undefined } & Pick<Review, 'outcome' | 'reason'>);

export type WorkCommand = { actor: Actor } & (
  | (Extract<WorkOrder, { type: 'submit' }> & { sheet: SheetDraft })
  | Exclude<WorkOrder, { type: 'submit' }>
  // Given by time.
  | { type: 'remind' }
  | { type: 'lock' }
);

export const workCommands = [
  'submit',
  'edit',
  'delete',
  'review',
] as const satisfies readonly WorkCommand['type'][];

/** What the id of its workflow ends with. */
export function sheetKey(contractId: string, cycleId: string): string {
  return `${contractId}/${cycleId}`;
}
