import fc from 'fast-check';
import { periodContaining, type PeriodEnds } from '../../../domain/billing/periods';
import { earnedIn, type BillingCycle, type Rate } from '../../../domain/billing/rate';
import { frequencies, ownScale, scales, type Frequency, type Scale } from '../../../domain/contract/terms';
import {
  billingDay,
  daysFrom,
  eachDay,
  endings,
  lastOfMonth,
  plusDays,
  weekdayOf,
} from './support/calendars';

const runs = { numRuns: 120 };
const anyEnds = fc.oneof(...Object.values(endings));
const anyScale = fc.constantFrom(...scales.filter((scale) => scale !== 'hourly'));
const anyAmount = fc.oneof(fc.bigInt(0n, 100n), fc.bigInt(0n, 10n ** 12n));
const anyRate: fc.Arbitrary<Rate> = fc.tuple(anyEnds, anyScale).map(([ends, scale]) => ({ ...ends, scale }));

const isForCycles = ({ scale, frequency }: Rate) => scale === 'custom' || scale === ownScale[frequency];

const cycleOf = (ends: PeriodEnds, day: string): BillingCycle => {
  const { start, end } = periodContaining(ends, day);
  return { frequency: ends.frequency, periodStart: start, periodEnd: end };
};

/** What some days earn when they are billed in the cycles of a calendar, one invoice line for each. */
function billedIn(calendar: PeriodEnds, rate: Rate, amount: bigint, from: string, to: string): bigint {
  let sum = 0n;
  for (let day = from; day <= to;) {
    const cycle = cycleOf(calendar, day);
    const end = cycle.periodEnd < to ? cycle.periodEnd : to;
    sum += earnedIn(rate, amount, { from: day, to: end }, cycle).amount;
    day = plusDays(end, 1);
  }
  return sum;
}

/** First and last day of the stretch of the calendar that a scale names, by its definition, a day at a time. */
function stretchOf({ scale, cycleEndType, cycleEnd }: Rate, day: string): [string, string] {
  const monthDay = Number(day.slice(8));
  const first = plusDays(day, 1 - monthDay);
  const length = lastOfMonth(day);
  const weekEnd = cycleEndType === 'DAY_OF_MONTH' ? 7 : cycleEnd;
  const endOfWeek = eachDay(day, plusDays(day, 6)).find((each) => weekdayOf(each) === weekEnd)!;
  const isSecondWeek = (daysFrom('1970-01-05', endOfWeek) - (weekEnd - 1)) % 14 === 0;
  switch (scale) {
    case 'daily':
      return [day, day];
    case 'weekly':
      return [plusDays(endOfWeek, -6), endOfWeek];
    case 'biweekly': {
      const end = isSecondWeek ? endOfWeek : plusDays(endOfWeek, 7);
      return [plusDays(end, -13), end];
    }
    case 'semimonthly':
      return monthDay <= 15
        ? [first, plusDays(first, 14)]
        : [plusDays(first, 15), plusDays(first, length - 1)];
    default:
      return [first, plusDays(first, length - 1)];
  }
}

describe('a rate that is not for a cycle', () => {
  const anyOther = anyRate.filter((rate) => !isForCycles(rate));

  it('pays its amount for the stretch of the calendar that its scale names, whatever cycles and changes cut it', () => {
    fc.assert(
      fc.property(
        anyOther,
        anyEnds,
        anyAmount,
        billingDay,
        fc.array(fc.nat(40)),
        (rate, ends, amount, day, at) => {
          const [start, end] = stretchOf(rate, day);
          const cuts = [...new Set(at)]
            .map((days) => plusDays(start, days))
            .filter((cut) => cut > start && cut <= end);
          const starts = [start, ...cuts.sort()];
          for (const calendar of [rate, ends]) {
            const parts = starts.map((from, index) => {
              const next = starts[index + 1];
              return billedIn(calendar, rate, amount, from, next === undefined ? end : plusDays(next, -1));
            });
            expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(amount);
          }
        },
      ),
      runs,
    );
  });

  it('pays each day its share of that stretch, to a minor unit for each stretch', () => {
    fc.assert(
      fc.property(anyOther, anyAmount, billingDay, (rate, amount, day) => {
        const cycle = cycleOf(rate, day);
        const days = { from: cycle.periodStart, to: cycle.periodEnd };
        const shares = eachDay(days.from, days.to).map((each) => {
          const [start, end] = stretchOf(rate, each);
          return Number(amount) / (daysFrom(start, end) + 1);
        });
        const exact = shares.reduce((sum, share) => sum + share, 0);
        const told = earnedIn(rate, amount, days, cycle);
        expect(told).toMatchObject({ of: null, days: shares.length });
        expect(Math.abs(Number(told.amount) - exact)).toBeLessThan(8);
      }),
      runs,
    );
  });
});

describe('a rate that is for a cycle', () => {
  const anyOwn = anyRate.filter(isForCycles);

  it('pays its amount for a whole cycle, and for all its parts together', () => {
    fc.assert(
      fc.property(anyOwn, anyAmount, billingDay, (rate, amount, day) => {
        const cycle = cycleOf(rate, day);
        const { periodStart: start, periodEnd: end } = cycle;
        const whole = earnedIn(rate, amount, { from: start, to: end }, cycle);
        expect(whole).toEqual({ amount, days: daysFrom(start, end) + 1, of: daysFrom(start, end) + 1 });
        const first = earnedIn(rate, amount, { from: start, to: day }, cycle).amount;
        const rest =
          day < end ? earnedIn(rate, amount, { from: plusDays(day, 1), to: end }, cycle).amount : 0n;
        expect(first + rest).toBe(amount);
      }),
      runs,
    );
  });

  it('that came inside a cycle of another length pays its own cycles, which add up across the two', () => {
    fc.assert(
      fc.property(anyOwn, anyEnds, anyAmount, billingDay, (rate, running, amount, day) => {
        fc.pre(ownScale[running.frequency] !== ownScale[rate.frequency]);
        const own = periodContaining(rate, day);
        expect(billedIn(running, rate, amount, own.start, own.end)).toBe(amount);
        const from = plusDays(cycleOf(running, own.start).periodEnd, 1);
        fc.pre(from > own.start && from <= own.end);
        // What the running cycle leaves of it is billed in a cycle of its own.
        const before = billedIn(running, rate, amount, own.start, plusDays(from, -1));
        expect(before + billedIn(rate, rate, amount, from, own.end)).toBe(amount);
      }),
      runs,
    );
  });

  it('that came inside a cycle of its own length pays that cycle', () => {
    const running = cycleOf(
      { frequency: 'monthly', cycleEndType: 'DAY_OF_MONTH', cycleEnd: 31 },
      '2026-03-01',
    );
    const rate: Rate = { frequency: 'monthly', cycleEndType: 'DAY_OF_MONTH', cycleEnd: 15, scale: 'monthly' };
    expect(earnedIn(rate, 310_000n, { from: '2026-03-11', to: '2026-03-31' }, running)).toEqual({
      ...{ amount: 210_000n, days: 21, of: 31 },
    });
  });
});

describe('periods', () => {
  it('are found for whatever ends a contract may have from before', () => {
    const ends = fc.record({
      frequency: fc.constantFrom(...frequencies),
      cycleEndType: fc.constantFrom(
        'DAY_OF_WEEK' as const,
        'DAY_OF_MONTH' as const,
        'DAY_OF_LAST_WEEK' as const,
      ),
      cycleEnd: fc.integer({ min: 1, max: 31 }),
    });
    fc.assert(
      fc.property(ends, billingDay, (given, day) => {
        const { start, end } = periodContaining(given, day);
        expect(start <= day && day <= end).toBe(true);
        expect(periodContaining(given, plusDays(end, 1)).start).toBe(plusDays(end, 1));
      }),
      runs,
    );
  });
});

describe('worked out by hand', () => {
  const month = { frequency: 'monthly', cycleEndType: 'DAY_OF_MONTH', cycleEnd: 31 } as const;
  const week = { frequency: 'weekly', cycleEndType: 'DAY_OF_WEEK', cycleEnd: 7 } as const;
  const fortnight = { ...week, frequency: 'biweekly' } as const;
  const half = { ...month, frequency: 'semimonthly', cycleEnd: 15 } as const;

  it.each<[string, PeriodEnds, Scale, bigint, string, bigint]>([
    ['a week of March at 3,100.00 a month', week, 'monthly', 310_000n, '2026-03-09', 70_000n],
    ['a week that crosses into April', week, 'monthly', 310_000n, '2026-03-30', 20_000n + 51_667n],
    ['a month of 31 days at 700.00 a week', month, 'weekly', 70_000n, '2026-03-01', 310_000n],
    ['a fortnight at 700.00 a week', fortnight, 'weekly', 70_000n, '2026-03-09', 140_000n],
    ['a week at 1,400.00 for two weeks', week, 'biweekly', 140_000n, '2026-03-09', 70_000n],
    ['a week at 150.00 a day', week, 'daily', 15_000n, '2026-03-09', 105_000n],
    ['the first half of March at 3,100.00 a month', half, 'monthly', 310_000n, '2026-03-01', 150_000n],
    ['March at 1,500.00 for half a month', month, 'semimonthly', 150_000n, '2026-03-01', 300_000n],
    ['February at 1,000.00 for a billing cycle', month, 'custom', 100_000n, '2026-02-01', 100_000n],
  ])('%s', (_what, ends, scale, amount, day, expected) => {
    const cycle = cycleOf(ends, day);
    const days = { from: cycle.periodStart, to: cycle.periodEnd };
    expect(earnedIn({ ...ends, scale }, amount, days, cycle).amount).toBe(expected);
  });

  it.each<[Frequency, Scale]>([
    ['weekly', 'weekly'],
    ['biweekly', 'biweekly'],
    ['semimonthly', 'semimonthly'],
    ['monthly', 'monthly'],
    ['calendar_month', 'monthly'],
  ])('%s is for %s where nothing is said', (frequency, scale) => {
    expect(ownScale[frequency]).toBe(scale);
  });
});
