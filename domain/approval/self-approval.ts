import type { Refusal } from '../shared/errors';
import type { Actor } from '../shared/lifecycle';
import type { Policies } from '../shared/policies';

export type SelfApproval = Pick<Policies, 'selfApproval'>;

/** Whoever reported something does not decide it, where the environment wants that. */
export function refuseOwnReview(
  policies: SelfApproval | null | undefined,
  reportedBy: Pick<Actor, 'type' | 'id'>,
  reviewer: Pick<Actor, 'type' | 'id'>,
): Refusal | null {
  const isOwn = reviewer.type === reportedBy.type && reviewer.id === reportedBy.id;
  if (!isOwn || policies?.selfApproval !== 'refused') return null;
  return {
    code: 'self_approval',
    message: 'Whoever reported it does not review it here. Another admin token reviews it.',
  };
}

/** To approve what one reports in the same breath is to approve it oneself. */
export function refuseVouching(
  policies: SelfApproval | null | undefined,
  { type }: Pick<Actor, 'type'>,
): Refusal | null {
  if (type === 'system' || policies?.selfApproval !== 'refused') return null;
  return {
    code: 'self_approval',
    field: 'is_auto_approved',
    message:
      'Whoever reports something does not approve it here. Leave is_auto_approved out; another admin token approves it.',
  };
}
