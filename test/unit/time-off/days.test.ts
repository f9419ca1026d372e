import fc from 'fast-check';
import {
  countedDays,
  halvesOf,
  isWorkingDay,
  unpaidDays,
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

it('earns nothing on a weekend inside, nor on one that is asked for at an end, where nobody would have worked', () => {
  const days = countedDays(range('2026-04-09', '2026-04-14'), calendar);
  expect(unpaidDays({ days, withMultipleDates: false }).map(({ date }) => date)).toEqual(
    ['09', '10', '11', '12', '13', '14'].map((day) => `2026-04-${day}`),
  );
  const friday = countedDays(range('2026-04-10', '2026-04-12'), calendar);
  expect(unpaidDays({ days: friday, withMultipleDates: false })).toEqual([{ date: '2026-04-10', halves: 2 }]);
  expect(unpaidDays({ days, withMultipleDates: true })).toEqual(days);
});

it('counts each working day once, whatever is asked for', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(60), fc.boolean(), fc.boolean(), (from, length, start, end) => {
      const days = countedDays(range(from, addDays(from, length), start, end), calendar);
      const dates = days.map(({ date }) => date);
      expect(new Set(dates).size).toBe(dates.length);
      expect([...dates].sort()).toEqual(dates);
      expect(dates.every((date) => isWorkingDay(date, calendar))).toBe(true);
      const unpaid = unpaidDays({ days, withMultipleDates: false });
      expect(unpaid.filter(({ date }) => isWorkingDay(date, calendar))).toEqual(days);
    }),
  );
});
