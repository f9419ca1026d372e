import { RefusedError } from '../shared/errors';
import { checkTerms } from './check-terms';
import type { NewContract } from './draft';
import { mergeDraft } from './merge-terms';
import { completeTerms } from './terms';

/** That what somebody says of a new contract makes sense together, by the rules of its edits. */
export function checkNew({ kind, startDate, terms: said }: NewContract): void {
  const terms = completeTerms(said);
  checkTerms(terms, said);
  const merged = mergeDraft({ kind, startDate, terms }, terms);
  if ('refusal' in merged) throw new RefusedError(merged.refusal);
}
