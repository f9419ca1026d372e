import * as currencies from 'dinero.js/bigint/currencies';
import fc from 'fast-check';
import { exponentOf, formatMoney, isCurrency, parseMoney } from '../../../domain/shared/money';

const codes = Object.values(currencies).map(({ code }) => code);
const anyCurrency = fc.constantFrom(...codes);
const MAX = 10n ** 15n;
const minorUnits = fc.bigInt({ min: -MAX, max: MAX });

/** ISO 4217 list one; every currency that is not named has two decimals. */
const isoDecimals: Record<string, number> = {
  ...Object.fromEntries(
    'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ').map((code) => [code, 0]),
  ),
  ...Object.fromEntries('BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3])),
  ...Object.fromEntries('CLF UYW'.split(' ').map((code) => [code, 4])),
};

describe('decimals of a currency', () => {
  it.each(codes)('%s has the decimals that ISO 4217 gives it', (code) => {
    expect(exponentOf(code)).toBe(isoDecimals[code] ?? 2);
  });

  it('are unknown for what is no currency', () => {
    expect(isCurrency('EUR')).toBe(true);
    for (const code of ['', 'eur', 'EURO', 'XXQ', '__proto__', 'constructor']) {
      expect(isCurrency(code)).toBe(false);
      expect(() => exponentOf(code)).toThrow('Unknown currency');
    }
  });
});

describe('parse and format', () => {
  it('give back the same money, for every currency and amount', () => {
    fc.assert(
      fc.property(minorUnits, anyCurrency, (minor, currency) => {
        const money = { minor: String(minor), currency };
        expect(parseMoney(formatMoney(money), currency)).toEqual(money);
      }),
      { numRuns: 2_000 },
    );
  });

  it('read a decimal as whole units and a fraction, however many zeros surround it', () => {
    const whole = fc.bigInt({ min: 0n, max: 10n ** 10n });
    fc.assert(
      fc.property(whole, fc.nat(), anyCurrency, fc.nat(4), (units, seed, currency, zeros) => {
        const scale = 10 ** exponentOf(currency);
        const fraction = seed % scale;
        const digits = scale === 1 ? '' : String(fraction).padStart(exponentOf(currency), '0');
        const decimal = `${'0'.repeat(zeros)}${units}${digits || zeros ? '.' : ''}${digits}${'0'.repeat(zeros)}`;
        expect(parseMoney(decimal, currency)?.minor).toBe(String(units * BigInt(scale) + BigInt(fraction)));
      }),
      { numRuns: 1_000 },
    );
  });

  it('always write the decimals of the currency, no more and no fewer', () => {
    fc.assert(
      fc.property(minorUnits, anyCurrency, (minor, currency) => {
        const [, fraction = ''] = formatMoney({ minor: String(minor), currency }).split('.');
        expect(fraction).toHaveLength(exponentOf(currency));
      }),
    );
  });

  it.each([
    ['1234.5', 'EUR', '123450', '1234.50'],
    ['1234.5000', 'EUR', '123450', '1234.50'],
    ['0.01', 'EUR', '1', '0.01'],
    ['-0.05', 'EUR', '-5', '-0.05'],
    ['-0', 'EUR', '0', '0.00'],
    ['007', 'EUR', '700', '7.00'],
    ['1234', 'JPY', '1234', '1234'],
    ['1234.00', 'JPY', '1234', '1234'],
    ['0', 'JPY', '0', '0'],
    ['1.234', 'KWD', '1234', '1.234'],
    ['-0.001', 'KWD', '-1', '-0.001'],
    ['10000000000000.00', 'EUR', String(MAX), '10000000000000.00'],
    ['-1000000000000000', 'JPY', String(-MAX), '-1000000000000000'],
  ])('%s %s is %s minor units, written %s', (decimal, currency, minor, written) => {
    expect(parseMoney(decimal, currency)).toEqual({ minor, currency });
    expect(formatMoney({ minor, currency })).toBe(written);
  });
});

describe('parse refuses', () => {
  it.each([
    ['nothing', '', 'EUR'],
    ['a sign alone', '-', 'EUR'],
    ['a plus sign', '+1', 'EUR'],
    ['a fraction alone', '.5', 'EUR'],
    ['a point without a fraction', '5.', 'EUR'],
    ['a comma', '1,50', 'EUR'],
    ['thousands separators', '1 000', 'EUR'],
    ['surrounding space', ' 1', 'EUR'],
    ['a line break', '1\n', 'EUR'],
    ['an exponent', '1e3', 'EUR'],
    ['hexadecimal', '0x10', 'EUR'],
    ['no number', 'NaN', 'EUR'],
    ['two points', '1.2.3', 'EUR'],
    ['other digits', '１', 'EUR'],
    ['a third decimal of a euro', '1.001', 'EUR'],
    ['a fraction of a yen', '1.5', 'JPY'],
    ['a fourth decimal of a dinar', '1.2345', 'KWD'],
    ['more than fits', '10000000000000.01', 'EUR'],
    ['far more than fits', '9'.repeat(40), 'EUR'],
    ['an unknown currency', '1', 'ABC'],
  ])('%s', (_what, decimal, currency) => {
    expect(parseMoney(decimal, currency)).toBeNull();
  });

  it('any text that is no plain decimal, without throwing', () => {
    fc.assert(
      fc.property(fc.string(), anyCurrency, (text, currency) => {
        const plain = /^-?[0-9]+(\.[0-9]+)?$/.test(text);
        if (!plain) expect(parseMoney(text, currency)).toBeNull();
      }),
      { numRuns: 1_000 },
    );
  });

  it('one digit more than the currency has, unless it is zero', () => {
    fc.assert(
      fc.property(anyCurrency, fc.integer({ min: 1, max: 9 }), (currency, digit) => {
        const decimal = `1.${'0'.repeat(exponentOf(currency))}${digit}`;
        expect(parseMoney(decimal, currency)).toBeNull();
      }),
    );
  });
});

describe('decimals that say nothing', () => {
  it('may be many, and one that says something is refused wherever it stands', () => {
    fc.assert(
      fc.property(minorUnits, anyCurrency, fc.nat(2_000), fc.nat(2_000), (minor, currency, zeros, more) => {
        const text = formatMoney({ minor: String(minor), currency });
        const padded = `${text.includes('.') ? text : `${text}.`}0${'0'.repeat(zeros)}`;
        expect(parseMoney(padded, currency)).toEqual({ minor: String(minor), currency });
        expect(parseMoney(`${padded}1${'0'.repeat(more)}`, currency)).toBeNull();
      }),
    );
  });

  // By a quadratic way it would take hours.
  it('may be a million', () => {
    expect(parseMoney(`1.${'0'.repeat(1_000_000)}`, 'EUR')).toEqual({ minor: '100', currency: 'EUR' });
    expect(parseMoney(`1.${'0'.repeat(1_000_000)}1`, 'EUR')).toBeNull();
  });
});
