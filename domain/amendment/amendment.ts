import type { Terms, TermsField } from '../contract/terms';
import type { Actor, LifecycleState, Party } from '../shared/lifecycle';
import type { Policies } from '../shared/policies';
import type { CalendarDate, Instant } from '../shared/time';
import type { Signature } from '../contract/contract';
import type { FirstDay } from './effect';

export const amendmentStatuses = [
  'awaiting_client_signature',
  'awaiting_worker_signature',
  'signed',
  'active',
  'declined',
  'withdrawn',
  'expired',
  'void',
] as const;
export type AmendmentStatus = (typeof amendmentStatuses)[number];

/** Statuses in which an amendment may still change the contract. */
export const openAmendment: readonly AmendmentStatus[] = [
  'awaiting_client_signature',
  'awaiting_worker_signature',
  'signed',
];

export interface TermsChange {
  field: TermsField;
  old: Terms[TermsField];
  new: Terms[TermsField];
}

/** The new values alone, to be laid over the terms in force. */
export function changedTerms(changes: readonly TermsChange[]): Partial<Terms> {
  return Object.fromEntries(changes.map((change) => [change.field, change.new]));
}

/** Whether the contract is paid in another currency by it. */
export function changesCurrency({ currency }: Pick<Amendment, 'currency'>): boolean {
  return currency.old !== currency.new;
}

/** One amendment row (spec 6.5): what changes, from when, and who has signed. */
export interface Amendment extends LifecycleState {
  contractId: string;
  status: AmendmentStatus;
  changes: TermsChange[];
  /** Currencies before and after, so that amounts in `changes` can be read. */
  currency: { old: string; new: string };
  effectiveDate: CalendarDate;
  /**
   * 00:00 of the effective date in the contract's zone; earlier where it changes a contract from its first day on, and
   * the instant of the last signature where that came late.
   */
  effectiveAt: Instant;
  /** The day from which the new terms actually apply: the effective date, or the day of a late signature (A0-3). */
  effectiveFrom: CalendarDate | null;
  clientSignature: Signature | null;
  workerSignature: Signature | null;
  signedAt: Instant | null;
  activatedAt: Instant | null;
  expiresAt: Instant;
  waitingSince: Instant | null;
  remindersSent: number;
  message: string | null;
  reason: string | null;
  /** One party wants to take back what both have signed. */
  withdrawal?: Withdrawal | null;
  policies: Policies;
  createdAt: Instant;
  createdBy: Actor;
  updatedAt: Instant;
}

/** Who has said first that a signed amendment is not to take effect. */
export interface Withdrawal {
  by: Party;
  at: Instant;
  reason: string | null;
}

export type AmendmentCommand = { actor: Actor } & (
  | { type: 'propose'; proposal: AmendmentProposal }
  | {
      type: 'sign';
      signature: string;
      today: CalendarDate;
      /** From which a change of currency counts that is signed late. Earlier releases did not say. */
      firstDay?: FirstDay | null;
    }
  | { type: 'decline'; reason: string | null }
  /** `fromSigned`: also where both have signed it, which takes both. */
  | { type: 'withdraw'; reason: string | null; fromSigned?: true }
  // Given by timers.
  | { type: 'remind' }
  | { type: 'expire' }
  | { type: 'activate' }
);

/** What the end of its contract does to an amendment. */
export type AmendmentEffect = { actor: Actor } & { type: 'void'; reason: string };

export type AmendmentProposal = Pick<
  Amendment,
  | 'id'
  | 'contractId'
  | 'organisationId'
  | 'environmentId'
  | 'changes'
  | 'currency'
  | 'effectiveDate'
  | 'effectiveAt'
  | 'message'
  | 'policies'
>;

export type AmendmentCommandType = AmendmentCommand['type'] | AmendmentEffect['type'];
export type AmendmentTimer = 'remind' | 'expire' | 'activate';
