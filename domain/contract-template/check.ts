import { checkNew } from '../contract/check-new';
import { refuseClauses } from '../contract/clauses';
import type { NewContract } from '../contract/draft';
import { endBeforeStart } from '../contract/parts';
import { RefusedError } from '../shared/errors';

const NO_CLAUSES = { automaticRenewal: null, indexation: null, previousContractId: null, approval: null };

/** That such a contract could be made; a template whose contracts would all be refused is refused itself. */
export function checkSample(said: NewContract): void {
  checkNew(said);
  const { endDate = null, startDate } = said;
  const ends = endDate !== null && endDate < startDate ? endBeforeStart() : null;
  if (ends && !ends.ok) throw new RefusedError(ends.refusal);
  const refusal = refuseClauses({ ...NO_CLAUSES, ...said, endDate });
  if (refusal) throw new RefusedError(refusal);
}
