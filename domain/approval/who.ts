import type { Role } from '../people/rights';
import { userActor } from '../people/caller';
import { isActive, type Delegation } from './delegation';
import type { Instant } from '../shared/time';
import type { Principal } from './approval';
import { decideApproval, type Awaiting } from './decide';
import { mayReview } from './approval';
import type { DecisionFacts } from './standing';

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

/** Who may approve it now, of these people: those whom it waits for, and delegates of those who are away. */
export function whoMayDecide(
  item: Awaiting,
  people: readonly Candidate[],
  delegations: readonly Pick<Delegation, 'userId' | 'delegateId' | 'startsAt' | 'endsAt'>[],
  at: Instant,
): Decider[] {
  return people
    .filter(({ roles }) => mayReview(item.kind, roles))
    .flatMap((person) => {
      const deciding = { outcome: 'approved' as const, by: userActor(person), reason: null };
      const ruling = decideApproval(item, deciding, factsFor(person.id, people, delegations, at), at);
      if (!ruling.ok) return [];
      const { given } = ruling;
      const isAlone = given !== null && given.step === null;
      return [{ id: person.id, name: person.name, inSteadOf: given?.inSteadOf ?? null, isAlone }];
    });
}
