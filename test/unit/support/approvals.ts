import type { Approval, ApprovalDecision } from '../../../domain/approval/approval';
import type { ApprovalPolicy } from '../../../domain/approval/policy';
import type { DecisionFacts } from '../../../domain/approval/standing';
import type { Role } from '../../../domain/people/rights';
import type { Actor } from '../../../domain/shared/lifecycle';
import { ADMIN } from './actors';
import { NOW } from './time';

/** Two steps: any one of the admins, then any one of the owners; escalated to the owners a day before. */
export const approval: Approval = {
  policy: { id: 'policy-1', name: 'Four eyes', version: 1 },
  steps: [
    { any: 1, users: [], roles: ['admin'] },
    { any: 1, users: [], roles: ['owner'] },
  ],
  escalation: { hours: 24, users: [], roles: ['owner'] },
  escalatedAt: null,
  decisions: [],
};

export const firstApproval: ApprovalDecision = {
  ...{ outcome: 'approved', step: 0, by: ADMIN, inSteadOf: null, at: NOW, reason: null },
};

/** Everybody named is an admin, if nothing else is said. */
export const factsOf = (...ids: string[]): DecisionFacts =>
  factsWith(Object.fromEntries(ids.map((id) => [id, ['admin']])));

export const factsWith = (
  roles: Record<string, readonly Role[]>,
  principals: DecisionFacts['principals'] = [],
): DecisionFacts => ({ roles, principals });

export const userCalled = (id: string): Actor => ({ type: 'user', id, name: id });

export function policyOf(overrides: Partial<ApprovalPolicy> = {}): ApprovalPolicy {
  return {
    ...{ id: 'policy-1', organisationId: 'o', environmentId: 'e', name: 'Four eyes' },
    ...{ contractId: null, groupId: null, kinds: ['adjustment'], thresholds: [] },
    ...{
      steps: [...approval.steps],
      escalation: approval.escalation,
      selfApproval: 'refused',
      lateItems: 'roll',
    },
    ...{ reminderHours: [24], version: 1, createdAt: NOW, updatedAt: NOW },
    ...overrides,
  };
}
