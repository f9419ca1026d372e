import type { ContractCommand, ContractDraft, ContractEffect } from '../../../domain/contract/commands';
import type { Contract, ContractStatus, Invitation, Signature } from '../../../domain/contract/contract';
import { clauseDatesOf } from '../../../domain/contract/clause-dates';
import type { AutomaticRenewal } from '../../../domain/contract/clauses';
import { decideContract } from '../../../domain/contract/decide';
import type { Terms } from '../../../domain/contract/terms';
import { defaultPolicies } from '../../../domain/shared/policies';
import type { Instant } from '../../../domain/shared/time';
import { ADMIN } from './actors';
import { frozen } from './outcome';
import { DAY, NOW, shift } from './time';

export const terms: Terms = {
  amount: '500000',
  resources: null,
  plans: null,
  oneOffPlans: null,
  currency: 'EUR',
  scale: 'monthly',
  frequency: 'monthly',
  cycleEndType: 'DAY_OF_MONTH',
  cycleEnd: 31,
  paymentDueType: 'REGULAR',
  paymentDueDays: 7,
  payBeforeWeekends: true,
  firstPayment: null,
  firstPaymentDate: null,
  jobTitle: 'Engineer',
  seniority: null,
  scopeOfWork: null,
  specialClause: null,
  agreement: null,
};

export const draft: ContractDraft = {
  id: 'contract-1',
  organisationId: 'org-1',
  environmentId: 'env-1',
  number: null,
  kind: 'fixed',
  engagement: 'ic',
  title: 'Build the thing',
  workerId: 'person-1',
  groupId: null,
  externalId: null,
  timezone: 'UTC',
  startDate: '2026-04-01',
  endDate: '2027-03-31',
  startsAt: '2026-04-01T00:00:00.000Z',
  endsAt: '2027-04-01T00:00:00.000Z',
  firstSigner: 'client',
  notice: { unit: 'days', count: 14 },
  terms,
  lockOffsetHours: 0,
  previousContractId: null,
  attributes: {},
  policies: defaultPolicies,
};

export const signatureAt = (at: Instant, by: string): Signature => ({ text: by, by, at });
export const clientSignature = signatureAt(NOW, 'Ada Admin');
export const workerSignature = signatureAt(NOW, 'Wim Worker');

export const invitation: Invitation = {
  email: 'wim@example.com',
  message: null,
  locale: 'en',
  sentAt: NOW,
  sendCount: 1,
  expiresAt: shift(NOW, 30 * DAY),
  state: 'open',
};

const invited = (state: Invitation['state']) => ({ invitation: { ...invitation, state } });
const signed = { clientSignature, workerSignature, ...invited('accepted'), signedAt: NOW };
const inForce = { ...signed, activatedAt: draft.startsAt, waitingSince: draft.startsAt };
const terminationDate = { terminationDate: '2026-09-30', terminatesAt: '2026-10-01T00:00:00.000Z' };

const facts: Record<ContractStatus, Partial<Contract>> = {
  draft: {},
  waiting_client_signature: { waitingSince: NOW },
  waiting_worker_signature: { waitingSince: NOW, clientSignature, invitation },
  rejected: { clientSignature, ...invited('declined') },
  cancelled: { clientSignature, endedAt: NOW },
  deleted: { endedAt: NOW },
  signed,
  active: inForce,
  termination_scheduled: { ...inForce, ...terminationDate },
  terminated: { ...inForce, ...terminationDate, endedAt: terminationDate.terminatesAt, waitingSince: null },
  completed: { ...inForce, endedAt: draft.endsAt, waitingSince: null },
  renewed: { ...inForce, endedAt: draft.endsAt, waitingSince: null },
};

/** A contract as it is when it has come to this status by the usual way: the employer signs first and invites. */
export function contractIn(status: ContractStatus, overrides: Partial<Contract> = {}): Contract {
  return frozen({
    ...draft,
    version: 5,
    termsVersion: 1,
    clientSignature: null,
    workerSignature: null,
    signedAt: null,
    invitation: null,
    waitingSince: null,
    remindersSent: 0,
    expiryRemindersSent: 0,
    activatedAt: null,
    endedAt: null,
    terminationDate: null,
    terminatesAt: null,
    isArchived: false,
    documents: [],
    createdAt: NOW,
    createdBy: ADMIN,
    updatedAt: NOW,
    ...facts[status],
    ...overrides,
    status,
  });
}

export const renewal: AutomaticRenewal = {
  term: 'same',
  percentage: '2.5',
  stopNotice: { unit: 'months', count: 1 },
};

/** The same of one that goes on by itself after its end. */
export function renewingIn(status: ContractStatus, overrides: Partial<Contract> = {}): Contract {
  const contract = contractIn(status, { automaticRenewal: renewal, ...overrides });
  return contractIn(status, { ...contract, ...clauseDatesOf(contract), ...overrides });
}

/** The same of one whose amount changes once, on 1 August. */
export function indexedIn(status: ContractStatus, overrides: Partial<Contract> = {}): Contract {
  const [date, at] = ['2026-08-01', '2026-08-01T00:00:00.000Z'];
  const indexation = { percentage: '2.5', yearlyFrom: null, dates: [date] };
  return contractIn(status, { indexation, nextIndexation: { date, at }, ...overrides });
}

export const decide = (
  state: Contract | null,
  command: ContractCommand | ContractEffect,
  at: Instant = NOW,
) => decideContract(frozen(state), frozen(command), at);
