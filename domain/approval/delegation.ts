import type { EventDraft } from '../events/event';
import { approvableKinds, mayReview } from './approval';
import type { User } from '../people/user';
import type { Refusal } from '../shared/errors';
import { change, refuse, type Decision } from '../shared/lifecycle';
import type { Scope } from '../shared/scope';
import { hasPassed, type Instant } from '../shared/time';

/** Somebody is away, and somebody else decides in their stead meanwhile. It goes no further: a delegate names none for it. */
export interface Delegation extends Scope {
  id: string;
  /** Who is away. */
  userId: string;
  delegateId: string;
  startsAt: Instant;
  endsAt: Instant;
  version: number;
  createdAt: Instant;
  updatedAt: Instant;
}

export type DelegationFields = Pick<Delegation, 'delegateId' | 'startsAt' | 'endsAt'>;

type Lasting = Pick<Delegation, 'startsAt' | 'endsAt'>;

/** From the first instant on, and at the last one no more. */
export function isActive({ startsAt, endsAt }: Lasting, at: Instant): boolean {
  return hasPassed(startsAt, at) && !hasPassed(endsAt, at);
}

/** What it is decided on, besides the row; read under the lock of the user's delegations. */
export interface DelegationFacts {
  delegate: Pick<User, 'name' | 'roles' | 'status'> | undefined;
  /** The other ones of the same user. */
  others: readonly (Lasting & Pick<Delegation, 'id'>)[];
}

export function decideNewDelegation(
  delegation: Delegation,
  facts: DelegationFacts,
  at: Instant,
): Decision<Delegation> {
  const refusal = refuseDelegation(delegation, facts, at);
  if (refusal) return { ok: false, refusal };
  const { id, userId, delegateId, startsAt, endsAt } = delegation;
  const payload = { id, user_id: userId, delegate_id: delegateId, starts_at: startsAt, ends_at: endsAt };
  return change(delegation, { type: 'approval-delegation.created', payload });
}

const names = { delegateId: 'delegate_id', startsAt: 'starts_at', endsAt: 'ends_at' } as const;

export function decideDelegationChange(
  delegation: Delegation,
  wanted: Partial<DelegationFields>,
  facts: DelegationFacts,
  at: Instant,
): Decision<Delegation> {
  const next = { ...delegation, ...wanted };
  const changed = (Object.keys(names) as (keyof typeof names)[]).filter(
    (name) => delegation[name] !== next[name],
  );
  if (changed.length === 0)
    return refuse('no_change', 'Every field has the value it has already. Send only fields that change.');
  const refusal = refuseDelegation(next, facts, at);
  if (refusal) return { ok: false, refusal };
  const payload = { id: delegation.id, changed: changed.map((name) => names[name]) };
  return change(
    { ...next, version: delegation.version + 1, updatedAt: at },
    { type: 'approval-delegation.updated', payload },
  );
}

export const delegationDeleted = ({ id }: Pick<Delegation, 'id'>): EventDraft => ({
  type: 'approval-delegation.deleted',
  payload: { id },
});

function refuseDelegation(
  { id, userId, delegateId, startsAt, endsAt }: Delegation,
  { delegate, others }: DelegationFacts,
  at: Instant,
): Refusal | null {
  if (userId === delegateId)
    return refusal('delegate_id', 'Nobody stands in for themselves. Name another user.');
  if (!delegate) return refusal('delegate_id', 'There is no such user here. Name another.');
  if (delegate.status !== 'active')
    return refusal('delegate_id', `${delegate.name} is disabled and can decide nothing. Name another user.`);
  if (!approvableKinds.some((kind) => mayReview(kind, delegate.roles)))
    return refusal(
      'delegate_id',
      `The roles of ${delegate.name} do not let them approve anything. Name another user.`,
    );
  if (endsAt <= startsAt)
    return refusal('ends_at', 'ends_at is not later than starts_at. Choose a later one.');
  if (hasPassed(endsAt, at)) return refusal('ends_at', 'ends_at has passed. Choose a later one.');
  const other = others.find((each) => each.id !== id && each.startsAt < endsAt && startsAt < each.endsAt);
  if (!other) return null;
  return {
    ...refusal(
      'starts_at',
      `Somebody is named from ${other.startsAt} to ${other.endsAt} already. Change or delete that one first, or choose other times.`,
    ),
    details: { delegation_id: other.id },
  };
}

const refusal = (field: string, message: string): Refusal => ({ code: 'delegation_refused', field, message });
