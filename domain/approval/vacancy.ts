import { userActor } from '../people/caller';
import type { Instant } from '../shared/time';
import { mayOverride, type Approval } from './approval';
import { isEscalated, type Awaiting } from './awaiting';
import { capacityOf, type Capacity, type Deciding } from './capacity';
import { leavesEnough } from './seats';
import { refuseOwnReview } from './self-approval';
import { countedOf, hasCounted, stepAtHand, type DecisionFacts } from './standing';

/** What nobody is left for: the step that waits, or those whom it has been escalated to. */
export type Vacancy = 'step' | 'escalation';

/** Of what could be decided, and as what: whether all whom it asks are gone, or have a hand in it, or counted already. */
export function vacancyAmong(
  item: Awaiting,
  capacities: readonly Pick<Capacity, 'step'>[],
  at: Instant,
): Vacancy | null {
  const { approval } = item;
  if (!approval) return null;
  const isForOthers = approval.escalation !== null && isEscalated(item, at);
  if (isForOthers && !capacities.some(({ step }) => step === null)) return 'escalation';
  return capacities.length === 0 ? 'step' : null;
}

/** The same of everybody whom the policy asks, and of their delegates; null where nobody has looked them up. */
export function vacancyOf(item: Awaiting, { others, ...facts }: DecisionFacts, at: Instant): Vacancy | null {
  const { approval, kind } = item;
  if (!approval || !others) return null;
  // What is approved waits for nobody, and may be declined by those who approved it.
  const isOver = stepAtHand(approval, countedOf(kind, approval, facts)) === null;
  const outcome = isOver ? 'declined' : 'approved';
  const capacities = others.flatMap(({ id, standsInFor }) => {
    const by = userActor({ id, name: id });
    if (refuseOwnReview(item.policies, item.hands, by) !== null) return [];
    const principals = standsInFor.map((away) => ({ id: away, name: away }));
    const capacity = capacityOf(item, approval, { outcome, by, at }, { ...facts, principals });
    return 'step' in capacity ? [capacity] : [];
  });
  return vacancyAmong(item, capacities, at);
}

/**
 * In the stead of all whom it asks, where nobody of them is left: whoever may make policies decides then. They speak for
 * the whole step, and for the next one too where nobody is left there either; but never for a step besides their own.
 */
export function overrideOf(
  { kind }: Pick<Awaiting, 'kind'>,
  approval: Approval,
  { outcome, by, at }: Pick<Deciding, 'outcome' | 'by'> & { at: Instant },
  facts: DecisionFacts,
  vacancy: () => Vacancy | null,
): Capacity | null {
  if (by.type !== 'user' || !mayOverride(kind, facts.roles[by.id])) return null;
  const counted = countedOf(kind, approval, facts);
  const open = stepAtHand(approval, counted);
  const asThemselves = counted.filter(({ isOverride }) => !isOverride);
  if (outcome === 'approved' && open !== null && hasCounted(asThemselves, by.id)) return null;
  const vacant = vacancy();
  if (vacant === null) return null;
  const step = vacant === 'escalation' ? null : (open ?? approval.steps.length - 1);
  const capacity: Capacity = { step, inSteadOf: null, isOverride: true };
  const given = { ...capacity, outcome, by, at, reason: null };
  const isKept =
    outcome === 'approved' &&
    leavesEnough(approval.steps, counted) &&
    !leavesEnough(approval.steps, [...counted, given]);
  return isKept ? null : capacity;
}
