import type { Person } from '../people/person';
import type { Actor } from '../shared/lifecycle';
import type { CalendarDate, Instant } from '../shared/time';
import type { NextIndexation } from './clauses';
import type { Contract, DocumentRef } from './contract';
import type { Invited } from './invite';
import type { PartyField } from './parties';
import type { Terms } from './terms';

/** What may change while nobody has signed. The caller resolves the instants together with the dates. */
export type ContractEdit = Partial<
  Pick<
    Contract,
    | 'title'
    | 'workerId'
    | PartyField
    | 'groupId'
    | 'kind'
    | 'engagement'
    | 'timezone'
    | 'startDate'
    | 'endDate'
    | 'startsAt'
    | 'endsAt'
    | 'firstSigner'
    | 'approval'
    | 'notice'
    | 'lockOffsetHours'
    | 'attributes'
    | 'externalId'
    | 'automaticRenewal'
    | 'indexation'
    | 'minimumTerm'
    | 'renewalStopsUntil'
    | 'nextIndexation'
  >
> & { terms?: Partial<Terms> };

/** A new contract before anything has happened to it. */
export type ContractDraft = Omit<
  Contract,
  | 'status'
  | 'version'
  | 'termsVersion'
  | 'clientSignature'
  | 'workerSignature'
  | 'signedAt'
  | 'invitation'
  | 'waitingSince'
  | 'remindersSent'
  | 'expiryRemindersSent'
  | 'activatedAt'
  | 'endedAt'
  | 'terminationDate'
  | 'terminatesAt'
  | 'nextContractId'
  | 'renewalStopped'
  | 'renewalRemindersSent'
  | 'indexationSkip'
  | 'isArchived'
  | 'documents'
  | 'createdAt'
  | 'createdBy'
  | 'updatedAt'
>;

export type ContractCommand = { actor: Actor } &
  // `newWorker`: its worker, where they are to be made with it; `invitation`: to whom an agreement is sent.
  (
    | {
        type: 'create';
        draft: ContractDraft;
        submit: boolean;
        newWorker?: Person;
        invitation?: Invited | undefined;
      }
    | { type: 'edit'; edit: ContractEdit }
    | { type: 'submit'; invitation?: Invited | undefined }
    | { type: 'sign'; signature: string }
    // Both signatures, or what is missing of them, from a paper.
    | { type: 'signByHand'; client: string; worker: string; signedOn: CalendarDate }
    | { type: 'invite'; email: string; message: string | null; locale: string }
    | { type: 'withdrawInvitation' }
    | { type: 'decline'; reason: string | null }
    | { type: 'cancel'; reason: string | null }
    | { type: 'delete' }
    | { type: 'archive' }
    | { type: 'setExternalId'; externalId: string | null }
    | { type: 'addDocument'; document: Omit<DocumentRef, 'addedAt' | 'addedBy'> }
    // That no other term follows, or that one does after all.
    | { type: 'stopRenewal'; reason: string | null }
    | { type: 'resumeRenewal' }
    // That the indexation on that day is left out; `next` is the one after it.
    | { type: 'skipIndexation'; date: CalendarDate; next: NextIndexation | null; reason: string | null }
    // Given by timers.
    | { type: 'remind' }
    | { type: 'expireInvitation' }
    | { type: 'activate' }
    | { type: 'remindExpiry' }
    | { type: 'complete' }
    | { type: 'remindRenewal' }
    // Of these two the recorder says what they come to: that takes the calendar, and other rows.
    | { type: 'index' }
    | { type: 'renewTerm' }
  );

/** The commands that people give. Every workflow that hosts a contract answers all of them, if only with a refusal. */
export const contractCommands = [
  'create',
  'edit',
  'submit',
  'sign',
  'signByHand',
  'invite',
  'withdrawInvitation',
  'decline',
  'cancel',
  'delete',
  'archive',
  'setExternalId',
  'addDocument',
  'stopRenewal',
  'resumeRenewal',
  'skipIndexation',
] as const satisfies readonly ContractCommand['type'][];

/** What other lifecycles do to a contract, inside their own transactions. */
export type ContractEffect = { actor: Actor } & (
  | { type: 'scheduleTermination'; completionDate: CalendarDate; completesAt: Instant }
  | { type: 'cancelTermination' }
  | { type: 'terminate'; completionDate: CalendarDate; completesAt: Instant }
  | { type: 'applyTerms'; terms: Terms; amendmentId: string; effectiveFrom: CalendarDate }
  | {
      type: 'applyIndexation';
      date: CalendarDate;
      percentage: string;
      effectiveFrom: CalendarDate;
      next: NextIndexation | null;
      /** Why it changes nothing. */
      skipped: string | null;
    }
  | { type: 'renew'; successorId: string; lastDay: CalendarDate; endsAt: Instant; isAutomatic?: boolean }
);

export type ContractCommandType = ContractCommand['type'] | ContractEffect['type'];

export const contractTimers = [
  'remind',
  'expireInvitation',
  'activate',
  'remindExpiry',
  'complete',
  'remindRenewal',
  'index',
  'renewTerm',
] as const;
export type ContractTimer = (typeof contractTimers)[number];
