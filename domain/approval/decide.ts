import { partyOf, type Actor } from '../shared/lifecycle';
import type { Refusal } from '../shared/errors';
import { hasPassed, type Instant } from '../shared/time';
import {
  escalatesAt,
  mayReview,
  type ApprovableKind,
  type Approval,
  type ApprovalDecision,
  type Principal,
} from './approval';
import { beyondOneApproval, notAnApprover } from './refusals';
import { leavesEnough } from './seats';
import { refuseOwnReview, type Hands, type SelfApproval } from './self-approval';
import {
  countedOf,
  hasCounted,
  isApprover,
  missingIn,
  NO_FACTS,
  stepAtHand,
  type DecisionFacts,
} from './standing';

/** Something that waits for an approval, as every kind of it looks from here. */
export interface Awaiting {
  kind: ApprovableKind;
  /** Null, or not there in rows of earlier releases: one approval of anybody who has the right. */
  approval?: Approval | null | undefined;
  policies: SelfApproval | null | undefined;
  hands: Hands;
  /** From its policy's hours before it on those decide it as well to whom it goes then, whether or not time has said so yet. */
  deadline?: Instant;
}

export interface Deciding {
  outcome: ApprovalDecision['outcome'];
  by: Actor;
  reason: string | null;
}

export type Ruling =
  | {
      ok: true;
      /** Whether the matter is decided, and not only one step nearer to it. */
      isFinal: boolean;
      approval: Approval | null;
      /** How it counts; null where there is no policy, or where time decides. */
      given: ApprovalDecision | null;
      /** What it waits for after this one; null once the matter is decided. */
      still: { step: number; missing: number } | null;
    }
  | { ok: false; refusal: Refusal };

/**
 * Decides one approval, or one decline, of something that waits. Pure and total: an approval that is not the last leaves it
 * waiting, one decline ends it, and nobody counts twice, whoever they stand in for.
 */
export function decideApproval(
  item: Awaiting,
  { outcome, by, reason }: Deciding,
  facts: DecisionFacts | undefined,
  at: Instant,
): Ruling {
  const { approval = null } = item;
  if (partyOf(by) === 'system') return { ok: true, isFinal: true, approval, given: null, still: null };
  const own = refuseOwnReview(item.policies, item.hands, by);
  if (own) return { ok: false, refusal: own };
  if (approval === null) return { ok: true, isFinal: true, approval, given: null, still: null };
  const capacity = capacityOf(item, approval, { outcome, by, at }, facts ?? NO_FACTS);
  if (!('step' in capacity)) return { ok: false, refusal: capacity };
  const given: ApprovalDecision = { outcome, ...capacity, by, at, reason };
  const next = { ...approval, decisions: [...approval.decisions, given] };
  const isAlone = outcome === 'declined' || capacity.step === null;
  const counted = [...countedOf(item.kind, approval, facts ?? NO_FACTS), given];
  const step = isAlone ? null : stepAtHand(next, counted);
  const still = step === null ? null : { step, missing: missingIn(next, step, counted) };
  return { ok: true, isFinal: still === null, approval: next, given, still };
}

type Capacity = Pick<ApprovalDecision, 'step' | 'inSteadOf'>;

/** As what somebody decides: alone where it was escalated to them, else for themselves, else in somebody's stead. */
function capacityOf(
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

  const isCounted = (id: string) => outcome === 'approved' && open !== null && hasCounted(counted, id);
  if (isCounted(by.id)) return notAnApprover(approval, atHand, 'counted');
  const free = seats.filter((inSteadOf) => !isCounted(idOf(inSteadOf)));

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

/** Whether it has been escalated, or is to be by now. */
export function isEscalated({ approval, deadline }: Awaiting, at: Instant): boolean {
  if (approval?.escalatedAt) return true;
  const instant = deadline === undefined ? null : escalatesAt(approval, deadline);
  return instant !== null && hasPassed(instant, at);
}

/** Nobody gets around the rule for what they reported themselves, neither for a delegate nor by one. */
function mayStandIn({ policies, hands }: Awaiting, { id }: Principal, by: Actor): boolean {
  return (
    by.type === 'user' && id !== by.id && refuseOwnReview(policies, hands, { type: 'user', id }) === null
  );
}

/** To approve what one reports in the same breath takes that one's approval alone would do. */
export function vouch(item: Awaiting, by: Actor, facts: DecisionFacts | undefined, at: Instant): Ruling {
  const ruling = decideApproval(item, { outcome: 'approved', by, reason: null }, facts, at);
  if (!item.approval || (ruling.ok && ruling.isFinal)) return ruling;
  return { ok: false, refusal: beyondOneApproval(item.approval) };
}
