import { RefusedError } from '../../domain/shared/errors';
import type { Change, Decision } from '../../domain/shared/lifecycle';

/** The change of a decision; a refusal undoes the transaction that it was made in. */
export function accepted<S>(decision: Decision<S>): Change<S> {
  if (!decision.ok) throw new RefusedError(decision.refusal);
  return decision.change;
}
