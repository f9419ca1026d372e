/**
 * The share of an amount that days `from` to `to` (counted from 0, `to` excluded) of a period of `days` days have.
 * Shares are cut from the rounded running total, so that the shares of the parts add up to the whole to the last
 * minor unit, however the period is cut. Rounding is half up (D-3), away from zero for what is below zero.
 */
export function shareOf(amount: bigint, from: number, to: number, days: number): bigint {
  return roundedShare(amount, to, days) - roundedShare(amount, from, days);
}

function roundedShare(amount: bigint, upTo: number, days: number): bigint {
  const magnitude = amount < 0n ? -amount : amount;
  const share = (2n * magnitude * BigInt(upTo) + BigInt(days)) / (2n * BigInt(days));
  return amount < 0n ? -share : share;
}
