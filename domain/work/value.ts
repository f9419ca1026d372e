import type { Refusal } from '../shared/errors';
import { MAX_MINOR } from '../shared/money';

/** The least that is reported, in units of the scale. */
export const MIN_QUANTITY = '0.01';

interface Rational {
  numerator: bigint;
  denominator: bigint;
}

/** Of a decimal such as `7.5`. */
function rationalOf(decimal: string): Rational {
  const [whole = '', fraction = ''] = decimal.split('.');
  return { numerator: BigInt(whole + fraction), denominator: 10n ** BigInt(fraction.length) };
}

/** `7.50` and `07.5` are one quantity: `7.5`. */
export function plainQuantity(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const decimals = fraction.replace(/0+$/, '');
  return `${BigInt(whole)}${decimals === '' ? '' : `.${decimals}`}`;
}

/** What so much of something comes to at a price in minor units: exact, and rounded once, half to even. */
export function valueOf(quantity: string, unitPrice: string): bigint {
  const { numerator, denominator } = rationalOf(quantity);
  const product = numerator * BigInt(unitPrice);
  const whole = product / denominator;
  const twice = 2n * (product % denominator);
  const isUp = twice > denominator || (twice === denominator && whole % 2n === 1n);
  return isUp ? whole + 1n : whole;
}

/** At least so much, and what it comes to at that price is something, and no more than an amount can be. */
export function refuseQuantity(quantity: string, unitPrice: string | null): Refusal | null {
  const { numerator, denominator } = rationalOf(quantity);
  const least = rationalOf(MIN_QUANTITY);
  if (numerator * least.denominator < least.numerator * denominator)
    return outOfRange(`quantity is below ${MIN_QUANTITY}. Send how much was worked, in units of the scale.`);
  const value = unitPrice === null ? 1n : valueOf(quantity, unitPrice);
  if (value === 0n)
    return outOfRange('quantity comes to nothing at the rate of that day. Report more at once.');
  if (value > MAX_MINOR)
    return outOfRange(
      'quantity comes to more than an amount can be. Send how much was worked, in units of the scale.',
    );
  return null;
}

const outOfRange = (message: string): Refusal => ({
  code: 'quantity_out_of_range',
  field: 'quantity',
  message,
});
