import type { ContractCommand, ContractCommandType, ContractEffect } from '../../../domain/contract/commands';
import { ADMIN, SYSTEM, WORKER } from './actors';
import { draft, terms } from './contracts';

type Given<Type extends ContractCommandType> = Extract<ContractCommand | ContractEffect, { type: Type }>;

/** One well-formed command of every type. */
export const contractCommands: { [Type in ContractCommandType]: Given<Type> } = {
  create: { type: 'create', actor: ADMIN, draft, submit: false },
  edit: { type: 'edit', actor: ADMIN, edit: { title: 'Build another thing' } },
  submit: { type: 'submit', actor: ADMIN },
  sign: { type: 'sign', actor: ADMIN, signature: 'Ada Admin' },
  signByHand: {
    ...{ type: 'signByHand', actor: ADMIN, client: 'Ada Admin', worker: 'Wim Worker' },
    signedOn: '2026-03-01',
  },
  invite: { type: 'invite', actor: ADMIN, email: 'wim@example.com', message: 'Welcome', locale: 'nl' },
  withdrawInvitation: { type: 'withdrawInvitation', actor: ADMIN },
  decline: { type: 'decline', actor: WORKER, reason: 'too little' },
  cancel: { type: 'cancel', actor: ADMIN, reason: 'role is gone' },
  delete: { type: 'delete', actor: ADMIN },
  archive: { type: 'archive', actor: ADMIN },
  setExternalId: { type: 'setExternalId', actor: ADMIN, externalId: 'hr-77' },
  addDocument: {
    type: 'addDocument',
    actor: ADMIN,
    document: { id: 'doc-1', filename: 'nda.pdf', contentType: 'application/pdf', size: 9, sha256: 'ab' },
  },
  remind: { type: 'remind', actor: SYSTEM },
  expireInvitation: { type: 'expireInvitation', actor: SYSTEM },
  activate: { type: 'activate', actor: SYSTEM },
  remindExpiry: { type: 'remindExpiry', actor: SYSTEM },
  complete: { type: 'complete', actor: SYSTEM },
  stopRenewal: { type: 'stopRenewal', actor: ADMIN, reason: 'the project is over' },
  resumeRenewal: { type: 'resumeRenewal', actor: ADMIN },
  skipIndexation: {
    ...{ type: 'skipIndexation', actor: ADMIN, date: '2026-08-01', next: null },
    reason: 'agreed in the review',
  },
  remindRenewal: { type: 'remindRenewal', actor: SYSTEM },
  index: { type: 'index', actor: SYSTEM },
  applyIndexation: {
    ...{ type: 'applyIndexation', actor: SYSTEM, date: '2026-05-01', percentage: '2.5' },
    ...{ effectiveFrom: '2026-05-01', next: null, skipped: null },
  },
  renewTerm: { type: 'renewTerm', actor: SYSTEM },
  scheduleTermination: {
    type: 'scheduleTermination',
    actor: ADMIN,
    completionDate: '2026-09-30',
    completesAt: '2026-10-01T00:00:00.000Z',
  },
  cancelTermination: { type: 'cancelTermination', actor: ADMIN },
  terminate: {
    type: 'terminate',
    actor: SYSTEM,
    completionDate: '2026-09-30',
    completesAt: '2026-10-01T00:00:00.000Z',
  },
  applyTerms: {
    type: 'applyTerms',
    actor: SYSTEM,
    terms: { ...terms, amount: '600000' },
    amendmentId: 'amendment-1',
    effectiveFrom: '2026-05-01',
  },
  renew: {
    type: 'renew',
    actor: SYSTEM,
    successorId: 'contract-2',
    lastDay: '2026-12-31',
    endsAt: '2027-01-01T00:00:00.000Z',
  },
};

export const signBy = {
  client: contractCommands.sign,
  worker: { ...contractCommands.sign, actor: WORKER, signature: 'Wim Worker' },
};
