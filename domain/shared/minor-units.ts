import { invalidField } from './failures';
import { exponentOf, formatMoney, MAX_MINOR, parseMoney } from './money';

/** The amount in minor units of the currency; one that the currency cannot express is refused. */
export function minorUnits(field: string, amount: string, currency: string): string {
  const money = parseMoney(amount, currency);
  if (money) return money.minor;
  const decimals = exponentOf(currency);
  const places = decimals === 0 ? 'no decimals' : `at most ${decimals} decimals`;
  const message = `${amount} is not an amount of ${currency}: it may have ${places}, and be at most ${formatMoney({ minor: String(MAX_MINOR), currency })}`;
  throw invalidField(field, 'money', message);
}
