/**
 * The amount with so many percent on top: `raised("10000", "2.5")` is `"10250"`. Exact, and rounded once, half to even,
 * so that repeated rounding has no side that it favours.
 */
export function raised(minor: string, percentage: string): string {
  const [, sign, whole = '', decimals = ''] = DECIMAL.exec(percentage) ?? [];
  const ofOne = 10n ** BigInt(decimals.length);
  const percents = BigInt(whole + decimals) * (sign ? -1n : 1n);
  return String(halfEven(BigInt(minor) * (100n * ofOne + percents), 100n * ofOne));
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Neither is below zero: amounts are not, and nobody is lowered by more than all. */
function halfEven(numerator: bigint, denominator: bigint): bigint {
  const whole = numerator / denominator;
  const twice = 2n * (numerator % denominator);
  const isUp = twice > denominator || (twice === denominator && whole % 2n === 1n);
  return isUp ? whole + 1n : whole;
}
