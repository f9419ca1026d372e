import type { Signer } from '../../../domain/contract/contract';
import { refuseWithout } from '../../../domain/people/caller';
import type { Right } from '../../../domain/people/rights';
import { RefusedError } from '../../../domain/shared/errors';
import { notFound } from '../../../domain/shared/failures';
import type { Context } from '../../../queries/context';

/** A link gives nobody a right: whoever has lost it since is refused. */
export function requireRight({ caller }: Context, right: Right): void {
  if (caller.side === 'worker') throw notFound('page');
  const refusal = refuseWithout(caller, right);
  if (refusal) throw new RefusedError(refusal);
}

/** For which party somebody signs: a worker for themselves, a user for the employer. */
export const signerOf = ({ caller }: Context): Signer => (caller.side === 'worker' ? 'worker' : 'client');
