import type { Role } from '../people/rights';
import { userActor } from '../people/caller';
import { isActive, type Delegation } from './delegation';
import type { Instant } from '../shared/time';
import { mayReview, type ApprovalDecision, type Principal } from './approval';
import type { Awaiting } from './awaiting';
import { ruleOn } from './decide';
import type { DecisionFacts } from './standing';
import { vacancyAmong, type Vacancy } from './vacancy';

/** A user who is active, with the roles that they have now. */
export interface Candidate {
  id: string;
  name: string;
  roles: readonly Role[];
}

/** Somebody who may decide now; in whose stead, where it is not their own to decide. */
export interface Decider {
  id: string;
  name: string;
  inSteadOf: Principal | null;
  /** It was escalated to them, so that their word is enough. */
  isAlone: boolean;
  /** Nobody is left whom it asks, and they decide in the stead of them all. */
  isOverride: boolean;
}

/** What is true of everybody at once, as somebody decides who is one of them. */
export function factsFor(
  id: string,
  people: readonly Candidate[],
  delegations: readonly Pick<Delegation, 'userId' | 'delegateId' | 'startsAt' | 'endsAt'>[],
  at: Instant,
): DecisionFacts {
  const named = new Map(people.map((person) => [person.id, person]));
  const principals = delegations
    .filter((each) => each.delegateId === id && isActive(each, at))
    .flatMap(({ userId }) => named.get(userId) ?? []);
  return {
    roles: Object.fromEntries(people.map(({ id: each, roles }) => [each, roles])),
    principals: principals.map(({ id: each, name }) => ({ id: each, name })),
  };
}

/**
 * Who may approve it now, of these people: those whom it waits for, and delegates of those who are away; where nobody is
 * left of them all, whoever decides in their stead.
 */
export function whoMayDecide(
  item: Awaiting,
  people: readonly Candidate[],
  delegations: readonly Pick<Delegation, 'userId' | 'delegateId' | 'startsAt' | 'endsAt'>[],
  at: Instant,
): Decider[] {
  const deciders = (vacancy: Vacancy | null): Decider[] =>
    people
      .filter(({ roles }) => mayReview(item.kind, roles))
      .flatMap((person) => {
        const deciding = { outcome: 'approved' as const, by: userActor(person), reason: null };
        const facts = factsFor(person.id, people, delegations, at);
        const ruling = ruleOn(item, deciding, facts, at, () => vacancy);
        if (!ruling.ok) return [];
        const { inSteadOf = null, step, isOverride = false } = ruling.given ?? {};
        return [{ id: person.id, name: person.name, inSteadOf, isAlone: step === null, isOverride }];
      });
  const asked = deciders(null);
  const vacancy = vacancyAmong(item, asked.map(stepOf), at);
  return vacancy === null ? asked : deciders(vacancy);
}

/** Whether it waits for somebody who decides in the stead of all whom it asks: nobody of these would be left without. */
export const isVacant = (item: Awaiting, deciders: readonly Decider[], at: Instant): boolean =>
  vacancyAmong(item, deciders.filter(({ isOverride }) => !isOverride).map(stepOf), at) !== null;

const stepOf = ({ isAlone }: Decider): Pick<ApprovalDecision, 'step'> => ({ step: isAlone ? null : 0 });
