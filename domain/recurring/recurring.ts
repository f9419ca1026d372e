import type { Adjustment, AdjustmentType } from '../adjustment/adjustment';
import type { Actor, LifecycleState } from '../shared/lifecycle';
import type { Policies } from '../shared/policies';
import type { CalendarDate, Instant } from '../shared/time';

export const ruleStatuses = ['active', 'deleted', 'ended'] as const;
export type RuleStatus = (typeof ruleStatuses)[number];

/** What makes an adjustment in every cycle of its contract (R1-12, spec 6.7). Its instances go their own ways. */
export interface RecurringRule
  extends
    LifecycleState,
    Pick<Adjustment, 'category' | 'amount' | 'currency' | 'description' | 'isAutoApproved'> {
  contractId: string;
  type: AdjustmentType;
  status: RuleStatus;
  firstCycleId: string;
  /** Cycles that begin after this day get no instance. */
  endDate: CalendarDate | null;
  endsAt: Instant | null;
  maxCount: number | null;
  instances: number;
  lastInstanceAt: Instant | null;
  /** When somebody last decided what the rule makes; review reminders are counted from it (R1-20). */
  reviewedAt: Instant;
  remindersSent: number;
  /** Why it is over. */
  reason: string | null;
  policies: Policies;
  createdAt: Instant;
  createdBy: Actor;
  /** Who last changed what its instances pay; null where nobody has, and in rows of earlier releases. */
  editedBy?: Actor | null;
  updatedAt: Instant;
}

export type RuleDraft = Omit<
  RecurringRule,
  | 'status'
  | 'version'
  | 'instances'
  | 'lastInstanceAt'
  | 'reviewedAt'
  | 'remindersSent'
  | 'reason'
  | 'createdAt'
  | 'createdBy'
  | 'editedBy'
  | 'updatedAt'
>;

export type RuleEdit = Partial<
  Pick<
    RecurringRule,
    'type' | 'category' | 'amount' | 'description' | 'isAutoApproved' | 'endDate' | 'endsAt' | 'maxCount'
  >
>;

export type RuleCommand = { actor: Actor } &
  // `isByPolicy`: a policy goes for what it makes, and has been asked whether the word of whoever made it is enough.
  (
    | { type: 'create'; draft: RuleDraft; isByPolicy?: boolean | undefined }
    | { type: 'change'; edit: RuleEdit; isByPolicy?: boolean | undefined }
    | { type: 'delete'; reason: string | null }
    // Given by time.
    | { type: 'remind' }
    | { type: 'end' }
  );

/** Done to a rule by billing, when a cycle opens, and by what becomes of its contract. */
export type RuleEffect = { actor: Actor } & (
  | { type: 'occur' }
  | { type: 'contractEnded'; reason: string }
  // An invoice has one currency: items in any other than the contract's would hold up every later invoice.
  | { type: 'currencyChanged'; currency: string }
);

export const ruleCommands = ['create', 'change', 'delete'] as const satisfies readonly RuleCommand['type'][];
export type RuleTimer = 'remind' | 'end';
