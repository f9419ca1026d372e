import { refuseWithout, type Caller } from '../../domain/people/caller';
import type { Right } from '../../domain/people/rights';
import { RefusedError } from '../../domain/shared/errors';
import type { Context } from '../../queries/context';
import { ApiError } from './errors';
import type { Route } from './route';

/** For whom a route is. `employer` is the right that users and services need; a worker is let in for what is their own. */
export interface Access {
  isOpen: boolean;
  /** Null: no right, only a token of the employer's side. */
  employer: Right | 'nobody' | null;
  worker: boolean;
}

/** From the declaration alone; documents and tests ask here, too. */
export function accessOf({ needs, orWorker }: Pick<Route, 'needs' | 'orWorker'>): Access {
  switch (needs) {
    case 'no token':
      return { isOpen: true, employer: null, worker: true };
    case 'any token':
      return { isOpen: false, employer: null, worker: true };
    case 'worker':
      return { isOpen: false, employer: 'nobody', worker: true };
    default:
      return { isOpen: false, employer: needs, worker: orWorker === true };
  }
}

export function checkAccess(caller: Caller, { employer, worker }: Access): void {
  if (caller.side === 'worker') {
    if (!worker) throw wrongSide(EMPLOYER);
    return;
  }
  if (employer === 'nobody') throw wrongSide(WORKER);
  const refusal = employer && refuseWithout(caller, employer);
  if (refusal) throw new RefusedError(refusal);
}

/** One form of a request may need a right that the others do not. */
export function checkForm(
  { caller }: Pick<Context, 'caller'>,
  also: Pick<NonNullable<Route['also']>, 'needs' | 'form'>,
): void {
  const { needs, form } = also;
  if (caller.side === 'worker') throw wrongSide(EMPLOYER, form);
  const refusal = refuseWithout(caller, needs, form);
  if (refusal) throw new RefusedError(refusal);
}

const EMPLOYER = 'an employer’s token: it is the employer who does this';
const WORKER = 'a worker token: it is the worker who does this';

function wrongSide(needed: string, form?: string): ApiError {
  return new ApiError(403, 'wrong_token_scope', `${form ? `Where ${form}, this` : 'This'} needs ${needed}.`);
}
