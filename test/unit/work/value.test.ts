import fc from 'fast-check';
import { MAX_MINOR } from '../../../domain/shared/money';
import { plainQuantity, refuseQuantity, valueOf } from '../../../domain/work/value';

const decimal = fc
  .tuple(fc.nat({ max: 9_999 }), fc.stringMatching(/^\d{0,6}$/))
  .map(([whole, fraction]) => (fraction === '' ? `${whole}` : `${whole}.${fraction}`));
const price = fc.bigInt({ min: 1n, max: 10n ** 9n });

describe('what a quantity comes to', () => {
  it.each([
    ['7.5', '4000', 30_000n],
    ['0.05', '50', 2n],
    ['0.07', '50', 4n],
    ['2.5', '33333', 83_332n],
    ['1', '12345', 12_345n],
    ['0.333', '100', 33n],
  ])('%s at %s is %s', (quantity, unitPrice, value) => {
    expect(valueOf(quantity, unitPrice)).toBe(value);
  });

  it('is within half a minor unit of the exact product, and even where it lies between two', () => {
    fc.assert(
      fc.property(decimal, price, (quantity, unitPrice) => {
        const [whole = '', fraction = ''] = quantity.split('.');
        const scale = 10n ** BigInt(fraction.length);
        const exact = BigInt(whole + fraction) * unitPrice;
        const value = valueOf(quantity, String(unitPrice));
        const off = 2n * (value * scale - exact);
        expect(off <= scale && off >= -scale).toBe(true);
        if (off === scale || off === -scale) expect(value % 2n).toBe(0n);
      }),
    );
  });

  it('is the same however the quantity is written', () => {
    fc.assert(
      fc.property(decimal, price, (quantity, unitPrice) => {
        const padded = quantity.includes('.') ? `0${quantity}00` : `00${quantity}.0`;
        expect(plainQuantity(padded)).toBe(plainQuantity(quantity));
        expect(valueOf(plainQuantity(quantity), String(unitPrice))).toBe(
          valueOf(quantity, String(unitPrice)),
        );
      }),
    );
  });

  it('is refused below 0.01, where it is nothing, and where it is more than an amount can be', () => {
    expect(refuseQuantity('0.01', '100')).toBeNull();
    expect(refuseQuantity('1', String(MAX_MINOR))).toBeNull();
    for (const [quantity, unitPrice] of [
      ['0.009', '100000'],
      ['0', '100'],
      ['0.01', '50'],
      ['2', String(MAX_MINOR)],
    ] as const)
      expect(refuseQuantity(quantity, unitPrice)).toMatchObject({
        code: 'quantity_out_of_range',
        field: 'quantity',
      });
  });
});
