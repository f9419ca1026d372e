import fc from 'fast-check';
import { cycleContaining, cyclesFrom } from '../../../domain/billing/calendar-cycle';
import {
  billingDay,
  dayOf,
  daysFrom,
  eachDay,
  endings,
  endsOnDay,
  lastOfMonth,
  plusDays,
  settings,
  settingsWith,
  weekdayOf,
} from './support/calendars';

const runs = { numRuns: 100 };
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** A half-month that ends on the 30th has a test of its own below. */
const ends = { ...endings, semimonthly: endings.semimonthly.filter(({ cycleEnd }) => cycleEnd !== 30) };

const lengths: [keyof typeof ends, number[]][] = [
  ['weekly', [7]],
  ['biweekly', [14]],
  ['semimonthly', [13, 14, 15, 16]],
  ['monthly', [28, 29, 30, 31]],
  ['lastWeekday', [28, 35]],
  ['calendarMonth', [28, 29, 30, 31]],
];

describe.each(lengths)('%s cycles', (name, allowed) => {
  const anySettings = settingsWith(ends[name]);

  it('end on the agreed day and on no day before it', () => {
    fc.assert(
      fc.property(anySettings, billingDay, (given, day) => {
        const { start, end } = cycleContaining(given, day);
        expect(eachDay(plusDays(start, -1), end).filter((each) => endsOnDay(given, each))).toEqual([
          plusDays(start, -1),
          end,
        ]);
      }),
      runs,
    );
  });

  it(`are ${allowed.join(', ')} days long`, () => {
    fc.assert(
      fc.property(anySettings, billingDay, (given, day) => {
        const { start, end } = cycleContaining(given, day);
        expect(allowed).toContain(daysFrom(start, end) + 1);
      }),
      runs,
    );
  });
});

describe('a calendar month', () => {
  it('is the month, whatever day is given as its end', () => {
    fc.assert(
      fc.property(settingsWith(endings.calendarMonth), billingDay, (given, day) => {
        const { start, end } = cycleContaining(given, day);
        expect([start, end]).toEqual([`${day.slice(0, 7)}-01`, `${day.slice(0, 7)}-${lastOfMonth(day)}`]);
      }),
      runs,
    );
  });
});

describe('a month that lacks the day', () => {
  const end = (cycleEnd: number, day: string) =>
    cycleContaining(settings({ frequency: 'monthly', cycleEndType: 'DAY_OF_MONTH', cycleEnd }), day).end;

  it.each([
    [31, '2026-02-10', '2026-02-28'],
    [31, '2028-02-10', '2028-02-29'],
    [31, '2026-04-01', '2026-04-30'],
    [31, '2026-05-01', '2026-05-31'],
    [30, '2026-02-10', '2026-02-28'],
    [30, '2028-02-10', '2028-02-29'],
    [30, '2026-03-01', '2026-03-30'],
    [30, '2026-03-31', '2026-04-30'],
    [29, '2027-02-28', '2027-02-28'],
    [29, '2028-02-29', '2028-02-29'],
    [29, '2100-02-01', '2100-02-28'],
    [29, '2000-02-01', '2000-02-29'],
    [28, '2028-02-29', '2028-03-28'],
    [1, '2026-12-02', '2027-01-01'],
  ])('a cycle that ends on the %d., asked on %s, ends on %s', (cycleEnd, day, expected) => {
    expect(end(cycleEnd, day)).toBe(expected);
  });

  it('does not move the ends after it', () => {
    const monthly = settings({ frequency: 'monthly', cycleEnd: 31 });
    expect(cyclesFrom(monthly, '2027-12-31', 6).map((cycle) => cycle.end)).toEqual([
      ...['2027-12-31', '2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30', '2028-05-31'],
    ]);
  });
});

describe('a half-month', () => {
  const endsOf2026 = (cycleEnd: number, month: string) =>
    eachDay(`2026-${month}-01`, `2026-${month}-28`)
      .map((day) => cycleContaining(settings({ frequency: 'semimonthly', cycleEnd }), day).end)
      .filter((end, index, all) => end.startsWith(`2026-${month}`) && all.indexOf(end) === index)
      .map(dayOf);

  it.each([
    [15, '01', [15, 31]],
    [31, '01', [15, 31]],
    [31, '02', [15, 28]],
    [5, '01', [5, 20]],
    [20, '01', [5, 20]],
    [10, '02', [10, 25]],
    [14, '02', [14, 28]],
    [14, '03', [14, 29]],
    [16, '03', [1, 16]],
  ])('given the %d. ends in month %s on %j', (cycleEnd, month, expected) => {
    expect(endsOf2026(cycleEnd, month)).toEqual(expected);
  });

  it.each(range(1, 31))('given the %d. ends on it in a month that has it', (cycleEnd) => {
    const day = `2026-01-${String(cycleEnd).padStart(2, '0')}`;
    expect(cycleContaining(settings({ frequency: 'semimonthly', cycleEnd }), day).end).toBe(day);
  });
});

describe('fortnights', () => {
  it('keep their parity over more than a century, whatever day they are asked from', () => {
    fc.assert(
      fc.property(settingsWith(endings.biweekly), billingDay, billingDay, (given, day, other) => {
        const [a, b] = [cycleContaining(given, day), cycleContaining(given, other)];
        expect(Math.abs(daysFrom(a.end, b.end)) % 14).toBe(0);
        expect(weekdayOf(a.end)).toBe(given.cycleEnd);
      }),
      runs,
    );
  });

  it.each([
    [1, '1970-01-01', '1970-01-05'],
    [7, '1970-01-01', '1970-01-11'],
    [5, '1970-01-09', '1970-01-09'],
    [5, '1970-01-10', '1970-01-23'],
    [7, '2026-01-01', '2026-01-11'],
    [7, '2026-01-12', '2026-01-25'],
  ])('that end on weekday %d: %s lies in the one that ends on %s', (cycleEnd, day, expected) => {
    const given = settings({ frequency: 'biweekly', cycleEndType: 'DAY_OF_WEEK', cycleEnd });
    expect(cycleContaining(given, day).end).toBe(expected);
  });
});

describe('the last weekday of the month', () => {
  it.each([
    [5, '2026-02-01', '2026-02-27'],
    [5, '2026-02-28', '2026-03-27'],
    [6, '2026-02-28', '2026-02-28'],
    [7, '2026-03-01', '2026-03-29'],
    [1, '2026-08-31', '2026-08-31'],
    [2, '2028-02-29', '2028-02-29'],
    [4, '2026-12-31', '2026-12-31'],
    [5, '2026-12-26', '2027-01-29'],
  ])('weekday %d on %s: %s', (cycleEnd, day, expected) => {
    const given = settings({ frequency: 'monthly', cycleEndType: 'DAY_OF_LAST_WEEK', cycleEnd });
    expect(cycleContaining(given, day).end).toBe(expected);
  });
});
