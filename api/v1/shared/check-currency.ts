import { refuseCurrency } from '../../../domain/adjustment/guard';
import { RefusedError } from '../../../domain/shared/errors';

/** To be asked before the amount is read: in another currency than the one it has to be in, it means nothing. */
export function checkCurrency(named: string | undefined, own: string): void {
  const refusal = refuseCurrency(named, own);
  if (refusal) throw new RefusedError(refusal);
}
