import fc from 'fast-check';
import {
  countedDays,
  halvesOf,
  isWorkingDay,
  unpaidDays,
  unworkedDays,
  type AskedDays,
} from '../../../domain/time-off/days';
import { addDays } from '../../../domain/shared/calendar';
import { anyDay } from '../support/time-off';

const calendar = { workingDays: [1, 2, 3, 4, 5], holidays: new Set(['2026-04-03', '2026-04-06']) };
const range = (from: string, to: string, isStartHalfDay = false, isEndHalfDay = false): AskedDays => ({
  ...{ from, to, isStartHalfDay, isEndHalfDay },
});

it('counts the days on which one would have worked', () => {
  // Good Friday to Easter Monday lie in between.
  const days = countedDays(range('2026-04-01', '2026-04-08', true), calendar);
  expect(days.map(({ date }) => date)).toEqual(['2026-04-01', '2026-04-02', '2026-04-07', '2026-04-08']);
  expect(halvesOf(days)).toBe(7);
});

it('counts one day with a half at both ends as a half', () => {
  expect(halvesOf(countedDays(range('2026-04-01', '2026-04-01', true, true), calendar))).toBe(1);
});

it('takes single days in order', () => {
  const dates = ['2026-04-09', '2026-04-06', '2026-04-07'].map((date) => ({
    date,
    isHalfDay: date.endsWith('7'),
  }));
  expect(countedDays({ dates }, calendar)).toEqual([
    { date: '2026-04-07', halves: 1 },
    { date: '2026-04-09', halves: 2 },
  ]);
});

const unpaidIn = (asked: AskedDays) =>
  unpaidDays({
    days: countedDays(asked, calendar),
    unworkedDays: unworkedDays(asked, calendar),
    withMultipleDates: 'dates' in asked,
  });
const full = (...dates: string[]) => dates.map((date) => ({ date: `2026-04-${date}`, halves: 2 }));

it.each([
  ['a weekend inside', range('2026-04-09', '2026-04-14'), full('09', '10', '11', '12', '13', '14')],
  ['a weekend at an end', range('2026-04-10', '2026-04-12'), full('10', '11', '12')],
  ['a holiday at an end', range('2026-04-02', '2026-04-03'), full('02', '03')],
  [
    'nothing but its five days of work',
    range('2026-04-13', '2026-04-17'),
    full('13', '14', '15', '16', '17'),
  ],
  [
    'half of a weekend day that is asked for as one',
    range('2026-04-11', '2026-04-13', true),
    [{ date: '2026-04-11', halves: 1 }, ...full('12', '13')],
  ],
  [
    'the single days of work alone',
    { dates: ['2026-04-10', '2026-04-11', '2026-04-13'].map((date) => ({ date, isHalfDay: false })) },
    full('10', '13'),
  ],
])('earns nothing, of what is asked for, on %s', (_, asked, expected) => {
  expect(unpaidIn(asked)).toEqual(expected);
});

it('earns nothing between the working days of a range of an earlier release, which kept no others', () => {
  const days = countedDays(range('2026-04-10', '2026-04-19'), calendar);
  for (const unworked of [null, undefined]) {
    const unpaid = unpaidDays({ days, unworkedDays: unworked, withMultipleDates: false });
    expect(unpaid.map(({ date }) => date.slice(8))).toEqual(['10', '11', '12', '13', '14', '15', '16', '17']);
  }
});

it('counts each working day once, whatever is asked for', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(60), fc.boolean(), fc.boolean(), (from, length, start, end) => {
      const days = countedDays(range(from, addDays(from, length), start, end), calendar);
      const dates = days.map(({ date }) => date);
      expect(new Set(dates).size).toBe(dates.length);
      expect([...dates].sort()).toEqual(dates);
      expect(dates.every((date) => isWorkingDay(date, calendar))).toBe(true);
      const unpaid = unpaidIn(range(from, addDays(from, length), start, end));
      expect(unpaid.filter(({ date }) => isWorkingDay(date, calendar))).toEqual(days);
      // Nothing of the range is earned; one without a day of work is refused as a request.
      const asked = Array.from({ length: length + 1 }, (_, index) => addDays(from, index));
      expect(unpaid.map(({ date }) => date)).toEqual(asked);
    }),
  );
});
