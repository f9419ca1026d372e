import type { Refusal } from '../shared/errors';
import type { Approval } from './approval';

const why = {
  no_right: 'Your roles do not let you review it.',
  counted: 'You have approved it already, and nobody counts twice.',
  kept: 'A later step needs your approval, and nobody counts twice. Leave this step to the others.',
  not_asked: 'You are not one of those whose approval it waits for.',
};

/** Somebody decides who is not asked, or not any more. */
export function notAnApprover(approval: Approval, step: number | null, reason: keyof typeof why): Refusal {
  const at = step === null ? undefined : approval.steps[step];
  const waits = at
    ? ` It waits for ${counted(at.any)} in step ${step! + 1} of ${approval.steps.length}.`
    : '';
  return {
    code: 'not_an_approver',
    message: `${why[reason]}${waits} The approval policy “${approval.policy.name}” says who approves it; the item names them under approval.`,
    details: {
      reason,
      policy_id: approval.policy.id,
      ...(at ? { step: step! + 1, any: at.any, users: at.users, roles: at.roles } : {}),
    },
  };
}

/** Somebody vouches for what takes the approval of others. */
export function beyondOneApproval({ policy }: Approval): Refusal {
  return {
    code: 'approval_required',
    field: 'is_auto_approved',
    message: `The approval policy “${policy.name}” asks for the approval of others. Leave is_auto_approved out; they are asked then.`,
    details: { policy_id: policy.id },
  };
}

const counted = (any: number): string => (any === 1 ? 'one approval' : `${any} approvals`);
