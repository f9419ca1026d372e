import { refuseCurrency } from '../../../domain/adjustment/guard';
import { RefusedError } from '../../../domain/shared/errors';
import { invalidField } from '../../../domain/shared/failures';
import { parseMoney } from '../../../domain/shared/money';

/** From a decimal on the wire to minor units of that currency. */
export function toMinor(amount: string, currency: string, field = 'amount'): string {
  const parsed = parseMoney(amount, currency);
  if (parsed) return parsed.minor;
  throw invalidField(
    field,
    'money',
    `${amount} is not an amount of ${currency}: it has too many decimals or is too large`,
  );
}

/** To be asked before the amount is read: in another currency than the one it has to be in, it means nothing. */
export function checkCurrency(named: string | undefined, own: string): void {
  const refusal = refuseCurrency(named, own);
  if (refusal) throw new RefusedError(refusal);
}
