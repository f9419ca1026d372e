import { invalidField } from './failures';
import { parseMoney } from './money';

/** The amount in minor units of the currency; one that the currency cannot express is refused. */
export function minorUnits(field: string, amount: string, currency: string): string {
  const money = parseMoney(amount, currency);
  if (money) return money.minor;
  const message = `${amount} is not an amount of ${currency}: it has too many decimals or is too large`;
  throw invalidField(field, 'money', message);
}
