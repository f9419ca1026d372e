import fc from 'fast-check';
import type { CycleSettings } from '../../../../domain/billing/settings';
import { instantOf, type CalendarDate } from '../../../../domain/shared/time';
import { zones } from '../../support/calendar';
import { DAY } from '../../support/time';

type Ends = Pick<CycleSettings, 'frequency' | 'cycleEndType' | 'cycleEnd'>;

/** Zones with a day that never was, with one that begins twice, and with the earliest and latest clocks there are. */
export const billingZones = [
  ...zones,
  'Pacific/Kwajalein',
  'Pacific/Kiritimati',
  'America/St_Johns',
  'Pacific/Niue',
];

const weekday = { min: 1, max: 7 };
const dayOfMonth = { min: 1, max: 31 };

const ending = (
  frequency: Ends['frequency'],
  cycleEndType: Ends['cycleEndType'],
  range: { min: number; max: number },
): fc.Arbitrary<Ends> =>
  fc.record({
    frequency: fc.constant(frequency),
    cycleEndType: fc.constant(cycleEndType),
    cycleEnd: fc.integer(range),
  });

/** One arbitrary for every combination that exists. */
export const endings = {
  weekly: ending('weekly', 'DAY_OF_WEEK', weekday),
  biweekly: ending('biweekly', 'DAY_OF_WEEK', weekday),
  semimonthly: ending('semimonthly', 'DAY_OF_MONTH', dayOfMonth),
  monthly: ending('monthly', 'DAY_OF_MONTH', dayOfMonth),
  lastWeekday: ending('monthly', 'DAY_OF_LAST_WEEK', weekday),
  calendarMonth: ending('calendar_month', 'DAY_OF_MONTH', dayOfMonth),
};

export const settingsWith = (ends: fc.Arbitrary<Ends>): fc.Arbitrary<CycleSettings> =>
  fc
    .tuple(
      ends,
      fc.record({
        paymentDueType: fc.constantFrom('REGULAR' as const, 'WITHIN_MONTH' as const),
        paymentDueDays: fc.integer({ min: 0, max: 90 }),
        payBeforeWeekends: fc.boolean(),
        timezone: fc.constantFrom(...billingZones),
        lockOffsetHours: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 720 })),
      }),
    )
    .map(([end, rest]) => ({ ...end, ...rest }));

export const anySettings = settingsWith(fc.oneof(...Object.values(endings)));

export const settings = (given: Partial<CycleSettings>): CycleSettings => ({
  frequency: 'calendar_month',
  cycleEndType: 'DAY_OF_MONTH',
  cycleEnd: 31,
  paymentDueType: 'REGULAR',
  paymentDueDays: 0,
  payBeforeWeekends: false,
  timezone: 'UTC',
  lockOffsetHours: 0,
  ...given,
});

// Days counted by the platform's own UTC clock, so that the code under test is not its own judge.

const dayNumber = (date: CalendarDate) => Date.parse(date) / DAY;
const dayAt = (number: number): CalendarDate => instantOf(number * DAY).slice(0, 10);

export const plusDays = (date: CalendarDate, days: number): CalendarDate => dayAt(dayNumber(date) + days);
export const daysFrom = (from: CalendarDate, to: CalendarDate): number => dayNumber(to) - dayNumber(from);
export const weekdayOf = (date: CalendarDate): number => ((new Date(date).getUTCDay() + 6) % 7) + 1;
export const dayOf = (date: CalendarDate): number => Number(date.slice(8));
export const lastOfMonth = (date: CalendarDate): number =>
  new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate();

export const eachDay = (from: CalendarDate, to: CalendarDate): CalendarDate[] =>
  Array.from({ length: daysFrom(from, to) + 1 }, (_, days) => plusDays(from, days));

const [first, last] = [dayNumber('1970-01-01'), dayNumber('2100-12-31')];
const anyDay = fc.integer({ min: first, max: last }).map(dayAt);

/** Every day from 1970 to 2100, and often the days around the end of a month or of February. */
export const billingDay = fc.oneof(
  { weight: 3, arbitrary: anyDay },
  { weight: 1, arbitrary: anyDay.map((date) => `${date.slice(0, 7)}-${lastOfMonth(date)}`) },
  { weight: 1, arbitrary: anyDay.map((date) => `${date.slice(0, 4)}-02-28`) },
  { weight: 1, arbitrary: anyDay.map((date) => `${date.slice(0, 4)}-03-01`) },
);

/** Whether a cycle ends on the day: the definitions of the specification, one day at a time. */
export function endsOnDay({ frequency, cycleEndType, cycleEnd }: Ends, date: CalendarDate): boolean {
  const day = dayOf(date);
  const length = lastOfMonth(date);
  const on = (wanted: number) => day === Math.min(wanted, length);
  switch (frequency) {
    case 'weekly':
      return weekdayOf(date) === cycleEnd;
    case 'biweekly':
      return (
        weekdayOf(date) === cycleEnd &&
        (dayNumber(date) - dayNumber('1970-01-05') - (cycleEnd - 1)) % 14 === 0
      );
    case 'semimonthly':
      if (cycleEnd > 15) return on(cycleEnd) || on(Math.min(15, cycleEnd - 15));
      return on(cycleEnd) || on(cycleEnd === 15 ? 31 : cycleEnd + 15);
    case 'calendar_month':
      return day === length;
    case 'monthly':
      return cycleEndType === 'DAY_OF_LAST_WEEK'
        ? weekdayOf(date) === cycleEnd && day + 7 > length
        : on(cycleEnd);
  }
}
