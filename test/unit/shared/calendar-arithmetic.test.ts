import fc from 'fast-check';
import {
  addDays,
  addMonths,
  daysBetween,
  earliestAfterNotice,
  isCalendarDate,
  isTimeZone,
  startOfDay,
} from '../../../domain/shared/calendar';
import { instantOf } from '../../../domain/shared/time';
import { addMonthsByHand, anyDate, localParts, zones } from '../support/calendar';
import { DAY } from '../support/time';

const runs = { numRuns: 500 };

describe('adding days', () => {
  it('is undone by counting and by subtracting them', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5_000, max: 5_000 }), (date, days) => {
        const later = addDays(date, days);
        expect(daysBetween(date, later)).toBe(days);
        expect(addDays(later, -days)).toBe(date);
        expect(later).toBe(instantOf(Date.parse(date) + days * DAY).slice(0, 10));
      }),
      runs,
    );
  });
});

describe('adding months', () => {
  it('keeps the day of the month, or clamps it to the last one of a shorter month', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -60, max: 240 }), (date, months) => {
        expect(addMonths(date, months)).toBe(addMonthsByHand(date, months));
      }),
      runs,
    );
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2100-01-31', 1, '2100-02-28'],
    ['2000-01-31', 1, '2000-02-29'],
  ])('%s and %d months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('counts from the anchor, so that a short month on the way costs nothing', () => {
    const monthly = [1, 2, 3, 4].map((months) => addMonths('2026-01-31', months));
    expect(monthly).toEqual(['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31']);
  });
});

describe('notice', () => {
  it.each([
    ['none', null, '2026-01-31', '2026-01-31'],
    ['no days', { unit: 'days', count: 0 } as const, '2026-01-31', '2026-01-31'],
    ['fourteen days', { unit: 'days', count: 14 } as const, '2028-02-20', '2028-03-05'],
    ['fourteen days in a common year', { unit: 'days', count: 14 } as const, '2027-02-20', '2027-03-06'],
    ['a month over a short one', { unit: 'months', count: 1 } as const, '2026-01-31', '2026-02-28'],
    ['a month over a leap February', { unit: 'months', count: 1 } as const, '2028-01-31', '2028-02-29'],
    ['three months', { unit: 'months', count: 3 } as const, '2026-11-30', '2027-02-28'],
  ])('%s: %p from %s allows %s', (_what, notice, today, earliest) => {
    expect(earliestAfterNotice(today, notice)).toBe(earliest);
  });
});

describe('what is a date or a zone', () => {
  it('every day that exists is a date', () => {
    fc.assert(
      fc.property(anyDate, (date) => expect(isCalendarDate(date)).toBe(true)),
      runs,
    );
  });

  it.each(['2028-02-29', '2000-02-29', '2026-12-31', '1900-01-01', '2999-12-31'])('%s is a date', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each([
    ...['2026-02-31', '2026-02-29', '2100-02-29', '2026-04-31', '2026-00-10', '2026-13-01', '2026-01-00'],
    ...['2026-1-1', '26-01-01', '2026-01-01T00:00:00Z', '2026/01/01', ' 2026-01-01', '2026-01-01\n', ''],
    ...[
      '+002026-01-01',
      '-000001-01-01',
      '20260101',
      '0001-01-01',
      '1899-12-31',
      '3000-01-01',
      '9999-12-31',
      '2026-01-01[u-ca=hebrew]',
      'tomorrow',
    ],
  ])('%j is no date', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  it('every zone that the platform knows is a zone in which days can be found', () => {
    for (const zone of [...zones, ...Intl.supportedValuesOf('timeZone')]) {
      expect(isTimeZone(zone)).toBe(true);
      expect(localParts(startOfDay('2026-06-15', zone), zone).date).toBe('2026-06-15');
    }
  });

  it('a zone is one in which days can be found, or none: any three letters, and what is known elsewhere', () => {
    const letters = fc.stringMatching(/^[A-Z]{3}$/);
    const old = fc.constantFrom(
      ...'ACT AET AGT ART AST BET BST CAT CNT CST CTT EAT ECT IET IST JST MIT PST VST'.split(' '),
    );
    fc.assert(
      fc.property(fc.oneof(letters, old), (zone) => {
        if (isTimeZone(zone)) expect(startOfDay('2026-06-15', zone)).toContain('2026-06-1');
      }),
    );
  });

  it.each(['', 'PST', 'IST', 'Europe/Atlantis', 'Mars/Olympus', '+01:00', '-03:00', '2026', 'UTC+1', ' UTC'])(
    '%j is no zone',
    (zone) => {
      expect(isTimeZone(zone)).toBe(false);
    },
  );
});
