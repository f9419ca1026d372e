import type { Role } from '../people/rights';
import type { Actor } from '../shared/lifecycle';
import {
  mayOverride,
  mayReview,
  type ApprovableKind,
  type Approval,
  type ApprovalDecision,
  type Approvers,
  type Principal,
} from './approval';

/** What is true of people at the moment of a decision; no row of an approval can know it. */
export interface DecisionFacts {
  /**
   * The roles of everybody whom it depends on, by their ids: who decides, whom they may stand in for, who has approved so
   * far. Whoever is disabled, or whose token was revoked, is left out.
   */
  roles: Readonly<Record<string, readonly Role[]>>;
  /** Who is away at this moment and has named the one who decides as their delegate. */
  principals: readonly Principal[];
  /**
   * Whose standing was looked up. Somebody else may have decided since, before it was this one's turn: they were found to
   * be what they were asked as a moment ago. Not there: everybody's.
   */
  asked?: readonly string[];
  /**
   * Everybody who could decide as one whom a policy asks, and for whom each of them could stand in; their roles are among
   * the others. Not there: nobody looked, since whoever decides could not do it in their stead anyway.
   */
  others?: readonly { id: string; standsInFor: readonly string[] }[];
}

export const NO_FACTS: DecisionFacts = { roles: {}, principals: [] };

/** Whether somebody is one of them, by name or by a role. Only users are named; a service has its roles. */
export function isAmong({ users, roles }: Approvers, id: string, held: readonly Role[]): boolean {
  return users.includes(id) || held.some((role) => roles.includes(role));
}

/** Somebody who may review things of the kind at this moment, and is one of them. */
export function isApprover(
  kind: ApprovableKind,
  approvers: Approvers,
  id: string,
  { roles }: DecisionFacts,
): boolean {
  const held = roles[id];
  return mayReview(kind, held) && isAmong(approvers, id, held);
}

/** The approvals that still count: those of people who are still what they were asked as. */
export function countedOf(
  kind: ApprovableKind,
  { steps, decisions }: Pick<Approval, 'steps' | 'decisions'>,
  facts: DecisionFacts,
): ApprovalDecision[] {
  const isSince = (id: string): boolean => facts.asked !== undefined && !facts.asked.includes(id);
  const stands = ({ outcome, step, by, inSteadOf, isOverride }: ApprovalDecision): boolean => {
    const of = step === null ? undefined : steps[step];
    if (outcome !== 'approved' || !of) return false;
    if (!isSince(by.id) && !mayReview(kind, facts.roles[by.id])) return false;
    if (isOverride) return isSince(by.id) || mayOverride(kind, facts.roles[by.id]);
    const seat = inSteadOf?.id ?? by.id;
    return isSince(seat) || isApprover(kind, of, seat, facts);
  };
  // Somebody who has lost what they were asked as, and been asked as something else, may have it back.
  return decisions.filter(stands).reduce<ApprovalDecision[]>((counted, given) => {
    // Whoever speaks in the stead of others may do so in more than one step, and in none besides as themselves.
    const besides = given.isOverride ? counted.filter(({ isOverride }) => !isOverride) : counted;
    const isTwice = [personOf(given.by), given.inSteadOf?.id].some(
      (id) => id !== undefined && hasCounted(besides, id),
    );
    return isTwice ? counted : [...counted, given];
  }, []);
}

/** The first step that has not enough approvals, which is the one that waits; null when none does. */
export function stepAtHand(
  { steps }: Pick<Approval, 'steps'>,
  counted: readonly ApprovalDecision[],
): number | null {
  const index = steps.findIndex((_, step) => missingIn({ steps }, step, counted) > 0);
  return index === -1 ? null : index;
}

/** How many approvals a step still lacks. One in the stead of all whom it asks is enough. */
export function missingIn(
  { steps }: Pick<Approval, 'steps'>,
  step: number,
  counted: readonly ApprovalDecision[],
): number {
  const given = counted.filter((each) => each.step === step);
  return given.some(({ isOverride }) => isOverride) ? 0 : Math.max(0, steps[step]!.any - given.length);
}

/** Whom an actor counts as: a service as the user who made it, where that is known. */
export const personOf = ({ id, maker }: Pick<Actor, 'id' | 'maker'>): string => maker ?? id;

/** Whether a person has had their say, themselves, by a service or by a delegate, or as one. */
export function hasCounted(counted: readonly ApprovalDecision[], person: string): boolean {
  return counted.some(({ by, inSteadOf }) => personOf(by) === person || inSteadOf?.id === person);
}

/** Everybody whose standing a decision on these depends on, besides who decides. */
export function peopleOf(approvals: Iterable<Approval | null | undefined>): Pick<Actor, 'type' | 'id'>[] {
  const people = new Map<string, Pick<Actor, 'type' | 'id'>>();
  for (const approval of approvals) {
    for (const { by, inSteadOf } of approval?.decisions ?? []) {
      people.set(by.id, by);
      if (inSteadOf) people.set(inSteadOf.id, { type: 'user', id: inSteadOf.id });
    }
  }
  return [...people.values()];
}
