import type { EventDraft } from '../../../domain/events/event';
import type { Refusal } from '../../../domain/shared/errors';
import type { Change, Decision } from '../../../domain/shared/lifecycle';

export function accepted<S>(decision: Decision<S>): Change<S> {
  if (!decision.ok) throw new Error(`refused with ${decision.refusal.code}: ${decision.refusal.message}`);
  return decision.change;
}

export function refusal<S>(decision: Decision<S>): Refusal {
  if (decision.ok) throw new Error('accepted, though it should have been refused');
  return decision.refusal;
}

export const typesOf = (events: EventDraft[]) => events.map(({ type }) => type);

export const statusEvents = (events: EventDraft[]) =>
  events.filter(({ type }) => type === 'contract.status.updated');

/** Frozen to the bottom, so that a decision that writes into its input throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
