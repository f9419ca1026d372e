/** Hours are counted in hundredths, a whole number kept as a string: `"1250"` is twelve and a half. Never a fraction. */
export type Hundredths = string;

/** A balance has room for as much, and the sum of what is added to it stays a whole number of 64 bits. */
export const MAX_HUNDREDTHS = 10n ** 12n;

/** Parses `"12.5"`; null where it is no decimal, finer than a hundredth, or too large. */
export function parseHours(decimal: string): Hundredths | null {
  const match = /^(-?)(\d{1,15})(?:\.(\d+))?$/.exec(decimal);
  if (!match) return null;
  const [, sign, whole = '', decimals = ''] = match;
  // More decimals are no fault where they say nothing.
  if (/[^0]/.test(decimals.slice(2))) return null;
  const magnitude = BigInt(whole + decimals.slice(0, 2).padEnd(2, '0'));
  if (magnitude > MAX_HUNDREDTHS) return null;
  return String(sign ? -magnitude : magnitude);
}

/** `"1250"` → `"12.50"`. */
export function formatHours(hundredths: Hundredths | bigint): string {
  const value = BigInt(hundredths);
  const digits = String(value < 0n ? -value : value).padStart(3, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** What so many hours cost, to the nearest minor unit; a half goes up. */
export function priceOf(hundredths: bigint, perHour: bigint): bigint {
  return (hundredths * perHour + 50n) / 100n;
}
