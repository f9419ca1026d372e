import type { Refusal } from '../shared/errors';
import type { Actor } from '../shared/lifecycle';
import type { Instant } from '../shared/time';
import { mayReview, type Approval, type ApprovalDecision, type Principal } from './approval';
import { isEscalated, type Awaiting } from './awaiting';
import { notAnApprover } from './refusals';
import { leavesEnough } from './seats';
import { refuseOwnReview } from './self-approval';
import { countedOf, hasCounted, isApprover, personOf, stepAtHand, type DecisionFacts } from './standing';

export type Capacity = Pick<ApprovalDecision, 'step' | 'inSteadOf' | 'isOverride'>;

export type Deciding = Pick<ApprovalDecision, 'outcome' | 'by' | 'reason'>;

/** As what somebody decides: alone where it was escalated to them, else for themselves, else in somebody's stead. */
export function capacityOf(
  item: Awaiting,
  approval: Approval,
  { outcome, by, at }: Pick<Deciding, 'outcome' | 'by'> & { at: Instant },
  facts: DecisionFacts,
): Capacity | Refusal {
  const { kind } = item;
  const { steps, escalation } = approval;
  if (!mayReview(kind, facts.roles[by.id])) return notAnApprover(approval, null, 'no_right');
  const counted = countedOf(kind, approval, facts);
  // What all steps have agreed to was to be decided by then: the last of them says so once more.
  const open = stepAtHand(approval, counted);
  const atHand = open ?? steps.length - 1;
  const seats = [null, ...facts.principals.filter((away) => mayStandIn(item, away, by))];
  const idOf = (inSteadOf: Principal | null) => inSteadOf?.id ?? by.id;
  const sits = (inSteadOf: Principal | null, of: Parameters<typeof isApprover>[1]) =>
    isApprover(kind, of, idOf(inSteadOf), facts);

  const isCounted = (person: string) =>
    outcome === 'approved' && open !== null && hasCounted(counted, person);
  if (isCounted(personOf(by))) return notAnApprover(approval, atHand, 'counted');
  const free = seats.filter((inSteadOf) => !isCounted(inSteadOf?.id ?? personOf(by)));

  if (escalation && isEscalated(item, at)) {
    const seat = free.find((inSteadOf) => sits(inSteadOf, escalation));
    if (seat !== undefined) return { step: null, inSteadOf: seat };
  }
  // Whoever could approve it in a step before may still say that it is not to be.
  const first = outcome === 'declined' ? 0 : atHand;
  for (let step = atHand; step >= first; step -= 1) {
    const seat = free.find((inSteadOf) => sits(inSteadOf, steps[step]!));
    if (seat === undefined) continue;
    const given = { outcome, step, inSteadOf: seat, by, at, reason: null };
    // Where nobody else could take a later seat, theirs is kept for it.
    if (outcome === 'approved' && leavesEnough(steps, counted) && !leavesEnough(steps, [...counted, given]))
      return notAnApprover(approval, atHand, 'kept');
    return { step, inSteadOf: seat };
  }
  return notAnApprover(approval, atHand, 'not_asked');
}

/** Nobody gets around the rule for what they reported themselves, neither for a delegate nor by one. */
function mayStandIn({ policies, hands }: Awaiting, { id }: Principal, by: Actor): boolean {
  return (
    by.type === 'user' && id !== by.id && refuseOwnReview(policies, hands, { type: 'user', id }) === null
  );
}
