import type { StatusRow, StatusTable } from '../shared/lifecycle';
import type { ContractCommandType } from './commands';
import type { Contract, ContractStatus } from './contract';

type Row = StatusRow<ContractStatus, ContractCommandType>;

/** Commands that never change the status. */
const notes = (status: ContractStatus): Row['on'] => ({ setExternalId: [status], addDocument: [status] });

const ended = (status: ContractStatus): Row => ({
  waitsFor: null,
  who: [],
  on: { ...notes(status), archive: [status] },
});

/** The contract lifecycle (spec 6.4). An arrow that is not here does not exist. */
export const contractTable: StatusTable<ContractStatus, ContractCommandType> = {
  draft: {
    waitsFor: 'submission',
    who: ['admin'],
    on: {
      ...notes('draft'),
      edit: ['draft'],
      // An agreement that nobody has to approve is agreed on by sending it.
      submit: ['waiting_client_signature', 'waiting_worker_signature', 'signed', 'active'],
      // An employer who signs a draft submits it by doing so.
      sign: ['waiting_worker_signature'],
      signByHand: ['signed', 'active'],
      cancel: ['cancelled'],
      delete: ['deleted'],
    },
  },
  waiting_client_signature: {
    waitsFor: 'client_signature',
    who: ['admin'],
    on: {
      ...notes('waiting_client_signature'),
      edit: ['waiting_client_signature', 'waiting_worker_signature'],
      sign: ['waiting_worker_signature', 'signed', 'active'],
      signByHand: ['signed', 'active'],
      remind: ['waiting_client_signature'],
      cancel: ['cancelled'],
      delete: ['deleted'],
    },
  },
  waiting_worker_signature: {
    waitsFor: 'worker_signature',
    who: ['worker'],
    on: {
      ...notes('waiting_worker_signature'),
      edit: ['waiting_worker_signature', 'waiting_client_signature'],
      invite: ['waiting_worker_signature'],
      withdrawInvitation: ['waiting_worker_signature'],
      expireInvitation: ['waiting_worker_signature'],
      remind: ['waiting_worker_signature'],
      sign: ['waiting_client_signature', 'signed', 'active'],
      signByHand: ['signed', 'active'],
      decline: ['rejected'],
      cancel: ['cancelled'],
      delete: ['deleted'],
    },
  },
  rejected: {
    waitsFor: 'new_invitation',
    who: ['admin'],
    on: {
      ...notes('rejected'),
      invite: ['waiting_worker_signature'],
      cancel: ['cancelled'],
      delete: ['deleted'],
    },
  },
  cancelled: ended('cancelled'),
  deleted: { waitsFor: null, who: [], on: {} },
  signed: {
    waitsFor: 'start_date',
    who: ['system', 'admin'],
    // What both have signed can still be called off, changed or given an end before it begins.
    on: {
      ...notes('signed'),
      activate: ['active', 'termination_scheduled'],
      applyTerms: ['signed'],
      scheduleTermination: ['signed'],
      cancelTermination: ['signed'],
      stopRenewal: ['signed'],
      resumeRenewal: ['signed'],
      skipIndexation: ['signed'],
      terminate: ['terminated'],
      cancel: ['cancelled'],
    },
  },
  active: {
    waitsFor: 'end_of_term',
    who: ['system', 'admin'],
    on: {
      ...notes('active'),
      remindExpiry: ['active'],
      remindRenewal: ['active'],
      stopRenewal: ['active'],
      resumeRenewal: ['active'],
      skipIndexation: ['active'],
      index: ['active'],
      applyIndexation: ['active'],
      complete: ['completed'],
      renewTerm: ['renewed'],
      applyTerms: ['active'],
      scheduleTermination: ['termination_scheduled'],
      terminate: ['terminated'],
      renew: ['renewed'],
    },
  },
  termination_scheduled: {
    waitsFor: 'completion_date',
    who: ['system', 'admin'],
    on: {
      ...notes('termination_scheduled'),
      applyTerms: ['termination_scheduled'],
      stopRenewal: ['termination_scheduled'],
      resumeRenewal: ['termination_scheduled'],
      skipIndexation: ['termination_scheduled'],
      index: ['termination_scheduled'],
      applyIndexation: ['termination_scheduled'],
      cancelTermination: ['active'],
      terminate: ['terminated'],
      renew: ['renewed'],
    },
  },
  terminated: ended('terminated'),
  completed: ended('completed'),
  renewed: ended('renewed'),
};

/** True while no party has signed, which is when a contract may still be edited in place. */
export function isUnsigned(contract: Contract): boolean {
  return !contract.clientSignature && !contract.workerSignature;
}

export function isContractTerminal(status: ContractStatus): boolean {
  return contractTable[status].waitsFor === null;
}
