import type { Invoice } from '../invoice/invoice';
import type { Actor, LifecycleState } from '../shared/lifecycle';
import type { Policies } from '../shared/policies';
import type { CalendarDate, Instant } from '../shared/time';

export const adjustmentTypes = [
  'bonus',
  'commission',
  'reimbursement',
  'deduction',
  'accrued_holiday',
  'overtime',
  'custom',
] as const;
export type AdjustmentType = (typeof adjustmentTypes)[number];

export const adjustmentCategories = ['expense', 'equipment', 'additional_item'] as const;
export type AdjustmentCategory = (typeof adjustmentCategories)[number];

export const adjustmentStatuses = [
  'pending',
  'approved',
  'declined',
  'deleted',
  'processing',
  'paid',
  'not_payable',
] as const;
export type AdjustmentStatus = (typeof adjustmentStatuses)[number];

export interface Attachment {
  filename: string;
  contentType: string;
  size: number;
  /** Hex digest of the content; the file store keeps it under this name. */
  sha256: string;
}

export interface Review {
  outcome: 'approved' | 'declined';
  by: Actor;
  at: Instant;
  reason: string | null;
}

/** One line to come on a contract's invoice: the whole state of the adjustment lifecycle (spec 6.6). */
export interface Adjustment extends LifecycleState {
  contractId: string;
  status: AdjustmentStatus;
  type: AdjustmentType;
  category: AdjustmentCategory | null;
  /** Minor units as given: above zero, but for `custom`. The type decides the sign on the invoice (R1-21). */
  amount: string;
  /** The contract's (R1-19). */
  currency: string;
  description: string;
  dateSubmitted: CalendarDate;
  /** The cycle it was made for, and the one whose invoice it is on once approved (D-9). */
  cycleId: string;
  appliedCycleId: string | null;
  /** When the invoice locks that it is meant for: of its own cycle, once approved of the applied one. */
  locksAt: Instant;
  /** Since when it has missed its own cycle's invoice without a decision. */
  lateSince: Instant | null;
  /** Late, the next lock for which it has to be approved; null where there is none, and in rows of earlier releases. */
  laterLocksAt?: Instant | null;
  /** The first day of the cycle that it had to leave, because the contract ends before; see `planOf`. */
  movedFrom: CalendarDate | null;
  /** Whether that was its own cycle, and not only the one that was to bill it late. */
  movedHome: boolean;
  invoiceId: string | null;
  ruleId: string | null;
  isAutoApproved: boolean;
  attachment: Attachment | null;
  reportedBy: Actor;
  /** Who last changed what it pays; null where nobody has, and in rows of earlier releases. */
  editedBy?: Actor | null;
  reviewedBy: Review | null;
  /** Why it was deleted. */
  reason: string | null;
  remindersSent: number;
  policies: Policies;
  createdAt: Instant;
  updatedAt: Instant;
}

export type AdjustmentDraft = Pick<
  Adjustment,
  | 'id'
  | 'contractId'
  | 'organisationId'
  | 'environmentId'
  | 'type'
  | 'category'
  | 'amount'
  | 'currency'
  | 'description'
  | 'dateSubmitted'
  | 'cycleId'
  | 'locksAt'
  | 'ruleId'
  | 'attachment'
  | 'policies'
>;

export type AdjustmentEdit = Partial<
  Pick<Adjustment, 'type' | 'category' | 'amount' | 'description' | 'attachment'>
>;

export type AdjustmentCommand = { actor: Actor } &
  // `reportedBy`: on whose behalf, where that is not who submits it; `editedBy`: who last changed what it is to pay.
  (
    | {
        type: 'submit';
        draft: AdjustmentDraft;
        autoApprove: boolean;
        reportedBy?: Actor;
        editedBy?: Actor | null;
      }
    | { type: 'edit'; edit: AdjustmentEdit }
    | { type: 'approve'; reason: string | null }
    // `setAside`: the cycle that was to bill it could not be billed, and waits for somebody to mend it.
    | { type: 'decline'; reason: string | null; setAside?: boolean }
    | { type: 'delete'; reason: string | null }
    // Given by time.
    | { type: 'remind' }
    | { type: 'lock' }
  );

/** Done to an adjustment by billing: its invoice is issued, paid or canceled, or no invoice is left for it. */
export type AdjustmentEffect = { actor: Actor } & (
  | { type: 'bill'; invoice: Pick<Invoice, 'id' | 'number' | 'cycleId' | 'currency'> }
  | { type: 'pay' }
  | { type: 'release' }
  | { type: 'forfeit' }
);

export const adjustmentCommands = [
  'submit',
  'edit',
  'approve',
  'decline',
  'delete',
] as const satisfies readonly AdjustmentCommand['type'][];

export type AdjustmentCommandType = AdjustmentCommand['type'] | AdjustmentEffect['type'];
export type AdjustmentTimer = 'remind' | 'lock';
