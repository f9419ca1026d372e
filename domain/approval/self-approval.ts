import type { Refusal } from '../shared/errors';
import { partyOf, type Actor } from '../shared/lifecycle';
import type { Policies } from '../shared/policies';
import { personOf } from './standing';

export type SelfApproval = Pick<Policies, 'selfApproval'>;

type Who = Pick<Actor, 'type' | 'id' | 'maker'>;

/** Who had a hand in what something pays: who reported it, and who last changed that, where somebody did. */
export interface Hands {
  reportedBy: Who;
  editedBy?: Who | null | undefined;
}

/** One actor, whichever of their tokens they used. What a token reported before there were users, it still has. */
export function isSameActor(a: Who, b: Who): boolean {
  return a.id === b.id && partyOf(a) === partyOf(b);
}

/** One person: a service acts for whoever made it, however many of them they made. */
export function isSamePerson(a: Who, b: Who): boolean {
  return personOf(a) === personOf(b) && partyOf(a) === partyOf(b);
}

/** Whoever had a hand in something does not decide it, where the environment wants that. */
export function refuseOwnReview(
  policies: SelfApproval | null | undefined,
  hands: Hands,
  reviewer: Who,
): Refusal | null {
  const had = refuses(policies) ? handOf(hands, reviewer) : null;
  return (
    had && {
      code: 'self_approval',
      message: `Whoever ${had} it does not review it here. Another person reviews it.`,
    }
  );
}

/** To approve what one reports in the same breath is to approve it oneself. */
export function refuseVouching(
  policies: SelfApproval | null | undefined,
  { type }: Pick<Actor, 'type'>,
): Refusal | null {
  if (type === 'system' || !refuses(policies)) return null;
  return {
    code: 'self_approval',
    field: 'is_auto_approved',
    message:
      'Whoever reports something does not approve it here. Leave is_auto_approved out; another person approves it.',
  };
}

/** Somebody else may approve beforehand what a rule makes, as long as they change nothing about it themselves. */
export function refuseVouchingFor(
  policies: SelfApproval | null | undefined,
  hands: Hands,
  actor: Who,
  changesMore: boolean,
): Refusal | null {
  if (!refuses(policies)) return null;
  const had = changesMore ? 'changes' : handOf(hands, actor);
  if (had === null) return null;
  return {
    code: 'self_approval',
    field: 'is_auto_approved',
    message: `Whoever ${had} what a rule makes does not approve it here. Send is_auto_approved false with the change; another person then sets it to true, or reviews what the rule makes.`,
  };
}

const refuses = (policies: SelfApproval | null | undefined): boolean => policies?.selfApproval === 'refused';

function handOf({ reportedBy, editedBy }: Hands, actor: Who): 'reported' | 'changed' | null {
  if (isSamePerson(actor, reportedBy)) return 'reported';
  return editedBy && isSamePerson(actor, editedBy) ? 'changed' : null;
}

interface Paying {
  type: string;
  amount: string;
}

/** Whether the other pays something else: another amount, or one that is taken off, or given back, instead of earned. */
export function paysOtherwise(before: Paying, after: Paying): boolean {
  return treatmentOf(before) !== treatmentOf(after) || before.amount !== after.amount;
}

/** What the amount is to whoever gets it. The other types are names for what is earned, and pay alike. */
function treatmentOf({ type }: Paying): 'taken_off' | 'given_back' | 'earned' {
  if (type === 'deduction') return 'taken_off';
  return type === 'reimbursement' ? 'given_back' : 'earned';
}
