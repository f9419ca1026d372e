/** Decimals as whole numbers: so many digits after the point are the most that a request may have. */
const DIGITS = 20;
const SCALE = 10n ** BigInt(DIGITS);

/** Exact, in parts of a unit. */
export function partsOf(decimal: string): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(whole) * SCALE + BigInt(fraction.padEnd(DIGITS, '0').slice(0, DIGITS));
}

/** Back, without zeros at the end. */
export function unitsOf(parts: bigint): string {
  const fraction = String(parts % SCALE)
    .padStart(DIGITS, '0')
    .replace(/0+$/, '');
  return `${parts / SCALE}${fraction === '' ? '' : `.${fraction}`}`;
}
