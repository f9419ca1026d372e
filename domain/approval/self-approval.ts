import type { Refusal } from '../shared/errors';
import { partyOf, type Actor } from '../shared/lifecycle';
import type { Policies } from '../shared/policies';

export type SelfApproval = Pick<Policies, 'selfApproval'>;

type Who = Pick<Actor, 'type' | 'id'>;

/** One person, whichever of their tokens they used. What a token reported before there were users, it still has. */
export function isSamePerson(a: Who, b: Who): boolean {
  return a.id === b.id && partyOf(a) === partyOf(b);
}

/** Whoever reported something does not decide it, where the environment wants that. */
export function refuseOwnReview(
  policies: SelfApproval | null | undefined,
  reportedBy: Who,
  reviewer: Who,
): Refusal | null {
  if (policies?.selfApproval !== 'refused' || !isSamePerson(reviewer, reportedBy)) return null;
  return {
    code: 'self_approval',
    message: 'Whoever reported it does not review it here. Another person reviews it.',
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
      'Whoever reports something does not approve it here. Leave is_auto_approved out; another person approves it.',
  };
}
