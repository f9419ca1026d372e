import * as currencies from 'dinero.js/bigint/currencies';

/**
 * Money is an integer number of minor units and an ISO 4217 currency. Inside the domain the integer is a
 * `bigint`; in rows, payloads and JSON it is a string, because JSON has no integer that is always exact.
 */
export interface Money {
  minor: string;
  currency: string;
}

/** Currencies whose unit has five parts are written with two decimals all the same (ISO 4217). */
const FIFTHS = ['MGA', 'MRU'];

const exponents = new Map<string, number>(
  Object.values(currencies).map((currency) => [
    currency.code,
    FIFTHS.includes(currency.code) ? 2 : Number(currency.exponent),
  ]),
);

/** Largest amount a `bigint` column holds with room to add up. */
export const MAX_MINOR = 10n ** 15n;

export function isCurrency(code: string): boolean {
  return exponents.has(code);
}

export function exponentOf(currency: string): number {
  const exponent = exponents.get(currency);
  if (exponent === undefined) throw new Error(`Unknown currency ${currency}`);
  return exponent;
}

/** Parses `"1234.5"` into minor units; null when it is no decimal, too fine for the currency, or too large. */
export function parseMoney(decimal: string, currency: string): Money | null {
  const match = /^(-?)(\d{1,18})(?:\.(\d+))?$/.exec(decimal);
  const exponent = exponents.get(currency);
  if (!match || exponent === undefined) return null;
  const [, sign, whole = '', decimals = ''] = match;
  // More decimals than the currency has are no fault where they say nothing.
  if (/[^0]/.test(decimals.slice(exponent))) return null;
  const magnitude = BigInt(whole + decimals.slice(0, exponent).padEnd(exponent, '0'));
  if (magnitude > MAX_MINOR) return null;
  return { minor: String(sign ? -magnitude : magnitude), currency };
}

/** `{ minor: "123450", currency: "EUR" }` → `"1234.50"`; always the currency's own number of decimals. */
export function formatMoney({ minor, currency }: Money): string {
  const exponent = exponentOf(currency);
  const value = BigInt(minor);
  const digits = String(value < 0n ? -value : value).padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent);
  const fraction = digits.slice(digits.length - exponent);
  return `${value < 0n ? '-' : ''}${whole}${exponent > 0 ? `.${fraction}` : ''}`;
}
