import fc from 'fast-check';
import { formatHours, parseHours, priceOf } from '../../../domain/prepay/hours';
import { prepayProblem, type PrepayTerms } from '../../../domain/prepay/terms';

const HOURS: PrepayTerms = {
  unit: 'hours',
  period: { months: 1, firstDate: '2026-01-01' },
  recurring: { hours: '1000', amount: '100000', isInvoiced: true },
  deductions: { minimum: '200', minimumOnlyWhenActive: true, automatic: '50' },
  topUp: { threshold: '200', to: '1000', by: null, costPerHour: '9000' },
  expiryMonths: 12,
  whenExhausted: { policy: 'fallback_payg', hourlyRate: '12000' },
};
const MONEY: PrepayTerms = {
  ...HOURS,
  unit: 'money',
  recurring: { hours: null, amount: '100000', isInvoiced: true },
  topUp: { threshold: '0', to: null, by: '50000', costPerHour: null },
  whenExhausted: { policy: 'allow_negative', hourlyRate: null },
};

describe('the terms of a pre-pay', () => {
  it.each([HOURS, MONEY, { ...HOURS, period: null, recurring: null, deductions: null, topUp: null }])(
    'describe one',
    (terms) => {
      expect(prepayProblem(terms)).toBeNull();
    },
  );

  it.each<[string, PrepayTerms]>([
    ['period', { ...HOURS, period: null }],
    ['period', { ...HOURS, period: null, recurring: null }],
    ['period.months', { ...HOURS, period: { months: 0, firstDate: '2026-01-01' } }],
    ['period.months', { ...HOURS, period: { months: 61, firstDate: '2026-01-01' } }],
    ['expiry_months', { ...HOURS, expiryMonths: 0.5 }],
    ['recurring.hours', { ...HOURS, recurring: { hours: null, amount: '1', isInvoiced: true } }],
    ['recurring.hours', { ...MONEY, recurring: HOURS.recurring }],
    ['recurring.amount', { ...MONEY, recurring: { hours: null, amount: '0', isInvoiced: true } }],
    ['recurring.amount', { ...HOURS, recurring: { hours: '1', amount: '-1', isInvoiced: true } }],
    [
      'deductions',
      { ...HOURS, deductions: { minimum: null, minimumOnlyWhenActive: false, automatic: null } },
    ],
    [
      'deductions.minimum_only_when_active',
      { ...HOURS, deductions: { minimum: null, minimumOnlyWhenActive: true, automatic: '1' } },
    ],
    [
      'deductions.minimum',
      { ...HOURS, deductions: { minimum: '0', minimumOnlyWhenActive: false, automatic: null } },
    ],
    [
      'deductions.automatic',
      { ...HOURS, deductions: { minimum: null, minimumOnlyWhenActive: false, automatic: '1.5' } },
    ],
    ['top_up.to', { ...HOURS, topUp: { threshold: '200', to: '1000', by: '1', costPerHour: '1' } }],
    ['top_up.to', { ...HOURS, topUp: { threshold: '200', to: null, by: null, costPerHour: '1' } }],
    ['top_up.to', { ...HOURS, topUp: { threshold: '200', to: '200', by: null, costPerHour: '1' } }],
    ['top_up.by', { ...HOURS, topUp: { threshold: '200', to: null, by: '0', costPerHour: '1' } }],
    ['top_up.threshold', { ...HOURS, topUp: { threshold: '-1', to: null, by: '1', costPerHour: '1' } }],
    ['top_up.cost_per_hour', { ...HOURS, topUp: { threshold: '0', to: null, by: '1', costPerHour: null } }],
    ['top_up.cost_per_hour', { ...MONEY, topUp: { threshold: '0', to: null, by: '1', costPerHour: '1' } }],
    [
      'when_exhausted.hourly_rate',
      { ...HOURS, whenExhausted: { policy: 'fallback_payg', hourlyRate: null } },
    ],
    [
      'when_exhausted.hourly_rate',
      { ...HOURS, whenExhausted: { policy: 'allow_negative', hourlyRate: '1' } },
    ],
    ['when_exhausted.hourly_rate', { ...MONEY, whenExhausted: { policy: 'fallback_payg', hourlyRate: '1' } }],
  ])('say what is wrong: %s', (field, terms) => {
    expect(prepayProblem(terms)).toMatchObject({ field });
  });
});

describe('hours', () => {
  it('are read and written exactly', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), (hundredths) => {
        expect(parseHours(formatHours(hundredths))).toBe(String(hundredths));
      }),
    );
  });

  it.each([
    ['12.5', '1250'],
    ['0.07', '7'],
    ['3', '300'],
    ['1.5000', '150'],
    ['0.005', null],
    ['1e3', null],
    ['', null],
    ['99999999999', null],
  ])('%s is %s', (decimal, hundredths) => {
    expect(parseHours(decimal)).toBe(hundredths);
  });

  it('cost what they cost to the nearest minor unit', () => {
    expect(priceOf(150n, 9001n)).toBe(13502n);
    expect(priceOf(1n, 49n)).toBe(0n);
    expect(priceOf(1n, 50n)).toBe(1n);
  });
});
