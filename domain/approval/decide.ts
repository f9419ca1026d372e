import { partyOf, type Actor } from '../shared/lifecycle';
import type { Refusal } from '../shared/errors';
import type { Instant } from '../shared/time';
import type { Approval, ApprovalDecision } from './approval';
import type { Awaiting } from './awaiting';
import { capacityOf, type Deciding } from './capacity';
import { beyondOneApproval } from './refusals';
import { refuseOwnReview, refuseVouching } from './self-approval';
import { countedOf, missingIn, NO_FACTS, stepAtHand, type DecisionFacts } from './standing';
import { overrideOf, vacancyOf, type Vacancy } from './vacancy';

export type { Deciding };

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
  deciding: Deciding,
  facts: DecisionFacts | undefined,
  at: Instant,
): Ruling {
  return ruleOn(item, deciding, facts ?? NO_FACTS, at, () => vacancyOf(item, facts ?? NO_FACTS, at));
}

/** The same, where it is known already whether anybody is left who could. */
export function ruleOn(
  item: Awaiting,
  { outcome, by, reason }: Deciding,
  facts: DecisionFacts,
  at: Instant,
  vacancy: () => Vacancy | null,
): Ruling {
  const { approval = null } = item;
  if (partyOf(by) === 'system') return { ok: true, isFinal: true, approval, given: null, still: null };
  const own = refuseOwnReview(item.policies, item.hands, by);
  if (own) return { ok: false, refusal: own };
  if (approval === null) return { ok: true, isFinal: true, approval, given: null, still: null };
  const asked = capacityOf(item, approval, { outcome, by, at }, facts);
  const capacity =
    'step' in asked ? asked : (overrideOf(item, approval, { outcome, by, at }, facts, vacancy) ?? asked);
  if (!('step' in capacity)) return { ok: false, refusal: capacity };
  const given: ApprovalDecision = { outcome, ...capacity, by, at, reason };
  const next = { ...approval, decisions: [...approval.decisions, given] };
  const isAlone = outcome === 'declined' || capacity.step === null;
  const counted = [...countedOf(item.kind, approval, facts), given];
  const step = isAlone ? null : stepAtHand(next, counted);
  const still = step === null ? null : { step, missing: missingIn(next, step, counted) };
  return { ok: true, isFinal: still === null, approval: next, given, still };
}

/**
 * To approve what one reports in the same breath takes that one's approval alone would do, as one who is asked. Where what
 * goes for it, the policy or else the settings, has nobody approve their own, that is said; else who has to be asked.
 */
export function vouch(item: Awaiting, by: Actor, facts: DecisionFacts | undefined, at: Instant): Ruling {
  const own = refuseVouching(item.policies, by);
  if (own) return { ok: false, refusal: own };
  const deciding = { outcome: 'approved' as const, by, reason: null };
  const ruling = ruleOn(item, deciding, facts ?? NO_FACTS, at, () => null);
  if (!item.approval || (ruling.ok && ruling.isFinal)) return ruling;
  return { ok: false, refusal: beyondOneApproval(item.approval) };
}
