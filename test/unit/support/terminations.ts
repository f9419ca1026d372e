import { defaultPolicies } from '../../../domain/shared/policies';
import { decideTermination } from '../../../domain/termination/decide';
import type {
  Termination,
  TerminationCommand,
  TerminationEffect,
  TerminationCommandType,
  TerminationRequest,
  TerminationStatus,
} from '../../../domain/termination/termination';
import type { Instant } from '../../../domain/shared/time';
import { ADMIN, SYSTEM } from './actors';
import { frozen } from './outcome';
import { NOW } from './time';

export const request: TerminationRequest = {
  id: 'termination-1',
  contractId: 'contract-1',
  organisationId: 'org-1',
  environmentId: 'env-1',
  terminationType: 'for_convenience',
  completionDate: '2026-04-30',
  completesAt: '2026-05-01T00:00:00.000Z',
  terminateNow: false,
  message: 'Thank you',
  noticeOverrideReason: null,
  policies: defaultPolicies,
  today: '2026-03-02',
  earliestByNotice: '2026-03-16',
};

const { today: _today, earliestByNotice: _earliest, ...wanted } = request;

export function terminationIn(status: TerminationStatus, overrides: Partial<Termination> = {}): Termination {
  return frozen({
    ...wanted,
    version: 2,
    requestedCompletionDate: request.completionDate,
    effectiveAt: status === 'effective' ? request.completesAt : null,
    remindersSent: 0,
    createdAt: NOW,
    createdBy: ADMIN,
    updatedAt: NOW,
    ...overrides,
    status,
  });
}

export const requesting = (overrides: Partial<TerminationRequest> = {}) =>
  ({ type: 'request', actor: ADMIN, request: { ...request, ...overrides } }) as const;

export const terminationCommands: {
  [Type in TerminationCommandType]: Extract<TerminationCommand | TerminationEffect, { type: Type }>;
} = {
  request: requesting(),
  cancel: { type: 'cancel', actor: ADMIN },
  supersede: { type: 'supersede', actor: SYSTEM, reason: 'The contract is renewed before that day.' },
  remind: { type: 'remind', actor: SYSTEM },
  takeEffect: { type: 'takeEffect', actor: SYSTEM },
};

export const decide = (
  state: Termination | null,
  command: TerminationCommand | TerminationEffect,
  at: Instant = NOW,
) => decideTermination(frozen(state), frozen(command), at);
