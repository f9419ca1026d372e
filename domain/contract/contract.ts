import type { Notice } from '../shared/calendar';
import type { Actor, LifecycleState } from '../shared/lifecycle';
import type { Policies } from '../shared/policies';
import type { CalendarDate, Instant } from '../shared/time';
import type { ApprovalMode } from '../agreement/approval';
import type { ClauseDates, Clauses, ClauseState } from './clauses';
import type { ContractKind } from './kinds';
import type { Parties } from './parties';
import type { Terms } from './terms';

export const contractStatuses = [
  'draft',
  'waiting_client_signature',
  'waiting_worker_signature',
  'rejected',
  'cancelled',
  'deleted',
  'signed',
  'active',
  'termination_scheduled',
  'terminated',
  'completed',
  'renewed',
] as const;
export type ContractStatus = (typeof contractStatuses)[number];

export type Signer = 'client' | 'worker';

export interface Signature {
  text: string;
  by: string;
  /** Where the link was sent by which it was given, of an agreement. */
  email?: string;
  at: Instant;
  /** The day on a paper that was signed by hand, and recorded at that instant. */
  onPaper?: CalendarDate;
}

/** While it is `open` the worker may sign by it; the others say how it ended. */
export const invitationStates = ['open', 'accepted', 'declined', 'withdrawn', 'expired'] as const;
export type InvitationState = (typeof invitationStates)[number];

export interface Invitation {
  email: string;
  message: string | null;
  locale: string;
  sentAt: Instant;
  sendCount: number;
  expiresAt: Instant;
  state: InvitationState;
  /** Why it was declined, of an agreement. */
  reason?: string | null;
}

export interface DocumentRef {
  id: string;
  filename: string;
  contentType: string;
  size: number;
  /** Hex digest of the content; the file store keeps it under this name. */
  sha256: string;
  addedAt: Instant;
  addedBy: string;
}

/** One contract row: the whole state of the contract lifecycle (spec 6.4). */
export interface Contract extends LifecycleState, Clauses, ClauseDates, ClauseState, Parties {
  status: ContractStatus;
  number: string | null;
  kind: ContractKind;
  engagement: 'ic' | 'cor' | null;
  title: string;
  workerId: string;
  groupId: string | null;
  externalId: string | null;
  timezone: string;
  startDate: CalendarDate;
  endDate: CalendarDate | null;
  /** 00:00 of the start date in the contract's zone. */
  startsAt: Instant;
  /** 24:00 of the end date in the contract's zone. */
  endsAt: Instant | null;
  firstSigner: Signer;
  /** How the other party of an agreement agrees to it; null of other contracts. */
  approval?: ApprovalMode | null;
  notice: Notice | null;
  terms: Terms;
  termsVersion: number;
  lockOffsetHours: number;
  clientSignature: Signature | null;
  workerSignature: Signature | null;
  signedAt: Instant | null;
  invitation: Invitation | null;
  /** When the current wait began, for a signature or for the end of the term; reminders count from it. */
  waitingSince: Instant | null;
  remindersSent: number;
  expiryRemindersSent: number;
  activatedAt: Instant | null;
  endedAt: Instant | null;
  /** Completion date of the termination, scheduled or in effect. */
  terminationDate: CalendarDate | null;
  /** 24:00 of that day in the contract's zone, or the moment the contract was ended at once. */
  terminatesAt: Instant | null;
  /** The template that it was made from, and its version of that moment. */
  templateId?: string | null;
  templateVersion?: number | null;
  previousContractId: string | null;
  /** The one that has renewed it. */
  nextContractId?: string | null;
  /** The first day that it bills, where a lock of the contract that it renews was quicker than its start. */
  billsFrom?: CalendarDate | null;
  isArchived: boolean;
  documents: DocumentRef[];
  /** Fields that mean nothing here but that clients store and read back. */
  attributes: Record<string, unknown>;
  /** Of a space: of which type its document is. */
  documentType?: string | null;
  policies: Policies;
  createdAt: Instant;
  createdBy: Actor;
  updatedAt: Instant;
}

export const contractEnded: readonly ContractStatus[] = ['terminated', 'completed', 'renewed'];

/** Contracts that bind their worker or may come to; drafts and declined ones do not count (A0-15). */
export const bindingStatuses: readonly ContractStatus[] = [
  'waiting_client_signature',
  'waiting_worker_signature',
  'signed',
  'active',
  'termination_scheduled',
];

export function isInForce(contract: Pick<Contract, 'status'>): boolean {
  return contract.status === 'active' || contract.status === 'termination_scheduled';
}

/**
 * Whether the worker has never been shown it: a draft, or one that was cancelled before anybody was asked to sign it.
 * `listContracts` says the same in SQL.
 */
export function isUnseen(contract: Contract): boolean {
  const { status, firstSigner, clientSignature, workerSignature, invitation } = contract;
  if (status === 'draft') return true;
  return (
    status === 'cancelled' && firstSigner === 'client' && !clientSignature && !workerSignature && !invitation
  );
}
