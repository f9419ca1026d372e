import type { Approval } from '../approval/approval';
import type { DecisionFacts } from '../approval/standing';
import type { Scale } from '../contract/terms';
import type { Invoice } from '../invoice/invoice';
import type { Actor, LifecycleState } from '../shared/lifecycle';
import type { Policies } from '../shared/policies';
import type { CalendarDate, Instant } from '../shared/time';
import type { ItemKind } from './item-kind';

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

/** `work` is what timesheets, tasks and milestones have: the kind says which. */
export type ItemType = AdjustmentType | 'work';

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

/** What work comes to: so much of it, at a price. All of it is null, or left out by earlier releases, of adjustments. */
export interface Measured {
  /** A decimal without trailing zeros, in units of the scale; 1 of what is paid by the piece. */
  quantity?: string | null;
  /** Minor units. */
  unitPrice?: string | null;
  /** What the price is for; null of what is paid by the piece. */
  scale?: Scale | null;
}

/** One line to come on a contract's invoice: the whole state of the adjustment lifecycle (spec 6.6, 6.8, 6.9). */
export interface Adjustment extends LifecycleState, Measured {
  /** Left out by earlier releases, whose items are adjustments. */
  kind?: ItemKind;
  contractId: string;
  status: AdjustmentStatus;
  type: ItemType;
  /** Of a milestone. */
  title?: string | null;
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
  /** By which policy it is approved, and what has been decided; null where the settings alone say so. */
  approval?: Approval | null | undefined;
  createdAt: Instant;
  updatedAt: Instant;
}

export type AdjustmentDraft = Pick<
  Adjustment,
  | 'id'
  | 'contractId'
  | 'organisationId'
  | 'environmentId'
  | 'kind'
  | 'title'
  | keyof Measured
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
  | 'approval'
>;

export type AdjustmentEdit = Partial<
  Pick<Adjustment, 'type' | 'category' | 'amount' | 'description' | 'attachment' | 'title' | 'quantity'>
>;

export type AdjustmentCommand = { actor: Actor } &
  // `reportedBy`: on whose behalf, where that is not who submits it; `editedBy`: who last changed what it is to pay.
  (
    | {
        type: 'submit';
        draft: AdjustmentDraft;
        autoApprove: boolean;
        /** The contract has settled it: nobody vouches for it. */
        byContract?: boolean;
        reportedBy?: Actor;
        editedBy?: Actor | null;
        facts?: DecisionFacts | undefined;
      }
    // `anew`: the approval that it waits for once something else is to be paid, by the policies of this moment.
    | { type: 'edit'; edit: AdjustmentEdit; anew?: Pick<Adjustment, 'approval' | 'policies'> | undefined }
    // `facts`: what is true of people at this moment, where a policy asks for them.
    | { type: 'approve'; reason: string | null; facts?: DecisionFacts | undefined }
    // `setAside`: the cycle that was to bill it could not be billed, and waits for somebody to mend it.
    | { type: 'decline'; reason: string | null; setAside?: boolean; facts?: DecisionFacts | undefined }
    | { type: 'delete'; reason: string | null }
    // Given by time.
    | { type: 'remind' }
    | { type: 'escalate' }
    | { type: 'lock' }
  );

/** Done to an adjustment by billing: its invoice is issued, paid or canceled, or no invoice is left for it. */
export type AdjustmentEffect = { actor: Actor } & (
  | { type: 'bill'; invoice: Pick<Invoice, 'id' | 'number' | 'cycleId' | 'currency'> }
  | { type: 'pay' }
  | { type: 'release' }
  | { type: 'forfeit' }
  // What a pre-pay charges, once what it charges for is taken back.
  | { type: 'withdraw'; reason: string | null }
  // Terms that apply to its day since it was reported.
  | { type: 'reprice'; unitPrice: string; anew?: Pick<Adjustment, 'approval' | 'policies'> | undefined }
);

export const adjustmentCommands = [
  'submit',
  'edit',
  'approve',
  'decline',
  'delete',
] as const satisfies readonly AdjustmentCommand['type'][];

export type AdjustmentCommandType = AdjustmentCommand['type'] | AdjustmentEffect['type'];
export type AdjustmentTimer = 'remind' | 'escalate' | 'lock';

/** The type of an item that is an adjustment. */
export function adjustmentTypeOf({ type }: Pick<Adjustment, 'type'>): AdjustmentType {
  if (type === 'work') throw new Error('Work is no adjustment.');
  return type;
}
