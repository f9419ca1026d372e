import fc from 'fast-check';
import type { BilledPeriod, DatedTerms } from '../../../domain/billing/invoice';
import { daysFrom, eachDay, plusDays } from './support/calendars';
import {
  amountsOf,
  anyPeriod,
  anyTerms,
  april,
  invoiceOf,
  linesFrom,
  sum,
  version,
} from './support/invoices';

const runs = { numRuns: 300 };
const baseOf = (period: BilledPeriod, terms: DatedTerms[]) => linesFrom(invoiceOf({ period, terms }), 'base');
const anyCase = anyPeriod.chain((period) => anyTerms(period).map((terms) => ({ period, terms })));
const length = ({ periodStart, periodEnd }: BilledPeriod) => daysFrom(periodStart, periodEnd) + 1;
const magnitude = (value: bigint) => (value < 0n ? -value : value);

/** The version that applies on the day: the latest one that is effective by then (D-7). */
const inForceOn = (terms: DatedTerms[], day: string) =>
  terms.filter(({ effectiveFrom }) => effectiveFrom <= day).sort((a, b) => b.version - a.version)[0];

describe('base pay', () => {
  it('is, day by day, what the terms of that day say, to one minor unit per line', () => {
    fc.assert(
      fc.property(anyCase, ({ period, terms }) => {
        const lines = baseOf(period, terms);
        const days = BigInt(length(period));
        const exactTimesDays = sum(
          eachDay(period.startsOn, period.endsOn).map((day) =>
            BigInt(inForceOn(terms, day)?.terms.amount ?? 0),
          ),
        );
        const off = magnitude(sum(amountsOf(lines)) * days - exactTimesDays);
        expect(off <= days * BigInt(lines.length)).toBe(true);
      }),
      runs,
    );
  });

  it('has a line for each version in force, whose days add up to those of the contract in the cycle', () => {
    fc.assert(
      fc.property(anyCase, ({ period, terms }) => {
        const days = eachDay(period.startsOn, period.endsOn);
        const versions = new Set(days.map((day) => inForceOn(terms, day)?.version));
        const spans = baseOf(period, terms).map(({ description }) => {
          const [, from = '', to = ''] = /, (\S{10}) to (\S{10})/.exec(description) ?? [];
          return eachDay(from, to);
        });
        expect(spans).toHaveLength(versions.size);
        expect(spans.flat()).toEqual(days);
      }),
      runs,
    );
  });

  it('of a full cycle is the amount, even when amendments that keep it split the cycle', () => {
    fc.assert(
      fc.property(anyCase, fc.bigInt(0n, 10n ** 12n), ({ period, terms }, amount) => {
        const equal = terms.map((each) => ({ ...each, terms: { ...each.terms, amount: String(amount) } }));
        const whole = { ...period, startsOn: period.periodStart, endsOn: period.periodEnd };
        expect(sum(amountsOf(baseOf(whole, equal)))).toBe(amount);
      }),
      runs,
    );
  });

  it('of a contract that ends inside a cycle and of one that follows it is the amount', () => {
    fc.assert(
      fc.property(anyPeriod, fc.bigInt(0n, 10n ** 12n), (period, amount) => {
        fc.pre(period.endsOn < period.periodEnd);
        const terms = [version(1, period.periodStart, String(amount))];
        const before = baseOf({ ...period, startsOn: period.periodStart }, terms);
        const after = baseOf({ ...period, startsOn: plusDays(period.endsOn, 1), endsOn: period.periodEnd }, [
          version(1, plusDays(period.endsOn, 1), String(amount)),
        ]);
        expect(sum(amountsOf([...before, ...after]))).toBe(amount);
      }),
      runs,
    );
  });
});

describe('base pay of April', () => {
  const before = version(1, '2026-01-01', '300000');
  const raised = (from: string, number = 2, amount = '600000') => version(number, from, amount);
  const base = (terms: DatedTerms[], days: Partial<BilledPeriod> = {}) =>
    baseOf({ ...april, ...days }, terms).map(({ description, amount }) => [description.slice(10), amount]);

  it.each<[string, DatedTerms[], Partial<BilledPeriod>, [string, bigint][]]>([
    ['unchanged terms', [before], {}, [['2026-04-01 to 2026-04-30', 300_000n]]],
    [
      'the first partial cycle',
      [before],
      { startsOn: '2026-04-16' },
      [['2026-04-16 to 2026-04-30, 15 of 30 days', 150_000n]],
    ],
    [
      'the last partial cycle',
      [before],
      { endsOn: '2026-04-10' },
      [['2026-04-01 to 2026-04-10, 10 of 30 days', 100_000n]],
    ],
    [
      'one day only',
      [before],
      { startsOn: '2026-04-30' },
      [['2026-04-30 to 2026-04-30, 1 of 30 days', 10_000n]],
    ],
    [
      'a raise in the middle',
      [before, raised('2026-04-11')],
      {},
      [
        ['2026-04-01 to 2026-04-10, 10 of 30 days', 100_000n],
        ['2026-04-11 to 2026-04-30, 20 of 30 days', 400_000n],
      ],
    ],
    [
      'a raise on the first day',
      [before, raised('2026-04-01')],
      {},
      [['2026-04-01 to 2026-04-30', 600_000n]],
    ],
    [
      'a raise on the last day',
      [before, raised('2026-04-30')],
      {},
      [
        ['2026-04-01 to 2026-04-29, 29 of 30 days', 290_000n],
        ['2026-04-30 to 2026-04-30, 1 of 30 days', 20_000n],
      ],
    ],
    [
      'a raise on the day after',
      [before, raised('2026-05-01')],
      {},
      [['2026-04-01 to 2026-04-30', 300_000n]],
    ],
    [
      'a raise after the contract ended',
      [before, raised('2026-04-11')],
      { endsOn: '2026-04-10' },
      [['2026-04-01 to 2026-04-10, 10 of 30 days', 100_000n]],
    ],
    [
      'two on one day: the last wins',
      [before, raised('2026-04-11'), raised('2026-04-11', 3, '30')],
      {},
      [
        ['2026-04-01 to 2026-04-10, 10 of 30 days', 100_000n],
        ['2026-04-11 to 2026-04-30, 20 of 30 days', 20n],
      ],
    ],
    [
      'terms that begin late: nothing for the days before',
      [raised('2026-04-21', 1)],
      {},
      [['2026-04-21 to 2026-04-30, 10 of 30 days', 200_000n]],
    ],
  ])('%s', (_what, terms, days, expected) => {
    expect(base(terms, days)).toEqual(expected);
  });

  it('is named by the job title of its days, or simply base pay', () => {
    const terms = [
      version(1, '2026-01-01', '1', { jobTitle: null }),
      version(2, '2026-04-11', '1', { jobTitle: 'Lead' }),
    ];
    const titles = baseOf(april, terms).map(({ description }) => description.split(',')[0]);
    expect(titles).toEqual(['Base pay', 'Lead']);
  });

  it('bills no day twice when a version is dated before the one it follows', () => {
    const late = [
      version(1, '2026-01-01', '300000'),
      version(2, '2026-04-20', '300000'),
      version(3, '2026-04-10', '300000'),
    ];
    expect(sum(amountsOf(baseOf(april, late)))).toBe(300_000n);
  });
});
