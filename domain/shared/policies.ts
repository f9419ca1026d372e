import type { PlatformFee } from '../invoice/platform-fee';

export const lateItems = ['roll', 'decline', 'off_cycle'] as const;
export type LateItems = (typeof lateItems)[number];

/**
 * Waiting times. They are copied into a row when the wait begins, so that changing a setting never moves a
 * deadline that somebody has already been told.
 */
export interface Policies {
  /** Days until an invitation to sign expires. */
  invitationDays: number;
  /** Days after a wait for a signature began on which the party is reminded. */
  reminderDays: number[];
  /** Days until an unsigned amendment expires. */
  amendmentDays: number;
  /** Days before the completion date on which both parties are reminded. */
  terminationReminderDays: number[];
  /** Days before a contract's end date on which both parties are told. */
  expiryReminderDays: number[];
  /** `on_proposal`: proposing is the employer's signature (A0-1). `explicit`: the employer signs separately. */
  amendmentClientSignature: 'on_proposal' | 'explicit';
  /** Charged for each paid workforce invoice; none unless it is set (R3-18). */
  platformFee?: PlatformFee | null;
  /** Hours before an invoice locks at which approvers are reminded of an adjustment. */
  adjustmentReminderHours: number[];
  /** An adjustment that nobody reviewed before the lock: goes on the next invoice, is declined, or gets its own. */
  lateItems: LateItems;
  /** Whether the person who reported something may review it. Whoever reviews may auto-approve, so by default yes. */
  selfApproval: 'allowed' | 'refused';
  /** Days after which somebody is asked whether a recurring adjustment is still wanted (R1-20). */
  recurringReviewDays: number;
}

export const defaultPolicies: Policies = {
  invitationDays: 30,
  reminderDays: [3, 7, 14],
  amendmentDays: 30,
  terminationReminderDays: [7, 1],
  expiryReminderDays: [30, 7],
  amendmentClientSignature: 'on_proposal',
  adjustmentReminderHours: [72, 24],
  lateItems: 'roll',
  selfApproval: 'allowed',
  recurringReviewDays: 180,
};
