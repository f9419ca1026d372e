import type {
  Amendment,
  AmendmentCommand,
  AmendmentCommandType,
  AmendmentEffect,
  AmendmentProposal,
  AmendmentStatus,
} from '../../../domain/amendment/amendment';
import { decideAmendment } from '../../../domain/amendment/decide';
import { defaultPolicies } from '../../../domain/shared/policies';
import type { Instant } from '../../../domain/shared/time';
import { ADMIN, SYSTEM, WORKER } from './actors';
import { clientSignature, workerSignature } from './contracts';
import { frozen } from './outcome';
import { DAY, NOW, shift } from './time';

export const proposal: AmendmentProposal = {
  id: 'amendment-1',
  contractId: 'contract-1',
  organisationId: 'org-1',
  environmentId: 'env-1',
  changes: [{ field: 'amount', old: '500000', new: '600000' }],
  currency: { old: 'EUR', new: 'EUR' },
  effectiveDate: '2026-05-01',
  effectiveAt: '2026-05-01T00:00:00.000Z',
  message: 'A raise',
  policies: defaultPolicies,
};

export const explicitProposal: AmendmentProposal = {
  ...proposal,
  policies: { ...defaultPolicies, amendmentClientSignature: 'explicit' },
};

const waiting = { waitingSince: NOW, clientSignature };
const signed = { clientSignature, workerSignature, signedAt: NOW };

const facts: Record<AmendmentStatus, Partial<Amendment>> = {
  awaiting_client_signature: { waitingSince: NOW, policies: explicitProposal.policies },
  awaiting_worker_signature: waiting,
  signed,
  active: { ...signed, activatedAt: proposal.effectiveAt, effectiveFrom: proposal.effectiveDate },
  declined: { clientSignature },
  withdrawn: { clientSignature },
  expired: { clientSignature },
  void: signed,
};

export function amendmentIn(status: AmendmentStatus, overrides: Partial<Amendment> = {}): Amendment {
  return frozen({
    ...proposal,
    version: 3,
    effectiveFrom: null,
    clientSignature: null,
    workerSignature: null,
    signedAt: null,
    activatedAt: null,
    expiresAt: shift(NOW, 30 * DAY),
    waitingSince: null,
    remindersSent: 0,
    reason: null,
    createdAt: NOW,
    createdBy: ADMIN,
    updatedAt: NOW,
    ...facts[status],
    ...overrides,
    status,
  });
}

type Given<Type extends AmendmentCommandType> = Extract<AmendmentCommand | AmendmentEffect, { type: Type }>;

export const amendmentCommands: { [Type in AmendmentCommandType]: Given<Type> } = {
  propose: { type: 'propose', actor: ADMIN, proposal },
  sign: { type: 'sign', actor: WORKER, signature: 'Wim Worker', today: '2026-03-02' },
  decline: { type: 'decline', actor: WORKER, reason: 'no thanks' },
  withdraw: { type: 'withdraw', actor: ADMIN, reason: 'mistake' },
  remind: { type: 'remind', actor: SYSTEM },
  expire: { type: 'expire', actor: SYSTEM },
  activate: { type: 'activate', actor: SYSTEM },
  void: { type: 'void', actor: SYSTEM, reason: 'the contract is terminated' },
};

export const clientSigns: Given<'sign'> = { ...amendmentCommands.sign, actor: ADMIN, signature: 'Ada Admin' };

export const decide = (
  state: Amendment | null,
  command: AmendmentCommand | AmendmentEffect,
  at: Instant = NOW,
) => decideAmendment(frozen(state), frozen(command), at);
