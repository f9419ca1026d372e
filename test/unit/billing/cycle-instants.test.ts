import fc from 'fast-check';
import { cycleContaining, cyclesFrom, dueDateOf, overdueFrom } from '../../../domain/billing/calendar-cycle';
import { localParts } from '../support/calendar';
import { HOUR, MS, shift } from '../support/time';
import { anySettings, billingDay, billingZones, plusDays, settings, weekdayOf } from './support/calendars';

const runs = { numRuns: 250 };

describe('the instants of a cycle', () => {
  it('it opens with the first instant of its first day and closes with the last of its last one', () => {
    fc.assert(
      fc.property(anySettings, billingDay, (given, day) => {
        const { start, end, opensAt, closesAt } = cycleContaining(given, day);
        const dateOf = (at: string) => localParts(at, given.timezone).date;
        expect(dateOf(opensAt) >= start).toBe(true);
        expect(dateOf(shift(opensAt, -MS)) < start).toBe(true);
        expect(dateOf(closesAt) > end).toBe(true);
        expect(dateOf(shift(closesAt, -MS)) <= end).toBe(true);
      }),
      runs,
    );
  });

  it('it locks the agreed hours after it closes', () => {
    fc.assert(
      fc.property(anySettings, billingDay, (given, day) => {
        const { closesAt, locksAt } = cycleContaining(given, day);
        expect(Date.parse(locksAt) - Date.parse(closesAt)).toBe(given.lockOffsetHours * HOUR);
        expect(locksAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      }),
      runs,
    );
  });

  it('cycles of a calendar lock in their order', () => {
    fc.assert(
      fc.property(anySettings, billingDay, (given, day) => {
        const locks = cyclesFrom(given, day, 6).map(({ locksAt }) => locksAt);
        expect(locks).toEqual([...locks].sort());
        expect(new Set(locks).size).toBe(6);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
    ['Europe/Berlin', '2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z', '2018-11-05T02:00:00.000Z'],
    ['Asia/Kathmandu', '2026-04-30', '2026-04-29T18:15:00.000Z', '2026-04-30T18:15:00.000Z'],
    ['Pacific/Apia', '2011-12-29', '2011-12-29T10:00:00.000Z', '2011-12-30T10:00:00.000Z'],
  ])('in %s a cycle that ends on %s closes at its 24:00', (timezone, end, lastDayFrom, closesAt) => {
    const given = settings({
      ...{ frequency: 'weekly', cycleEndType: 'DAY_OF_WEEK', cycleEnd: weekdayOf(end) },
      ...{ timezone, lockOffsetHours: 5 },
    });
    const cycle = cycleContaining(given, end);
    expect(cycle).toMatchObject({ end, closesAt, locksAt: shift(closesAt, 5 * HOUR) });
    expect(
      cycleContaining({ ...given, cycleEnd: weekdayOf(plusDays(end, -1)) }, plusDays(end, -1)).closesAt,
    ).toBe(lastDayFrom);
  });

  it('a day that the zone skipped takes no time, and the cycles around it still meet', () => {
    const given = settings({
      frequency: 'weekly',
      cycleEndType: 'DAY_OF_WEEK',
      cycleEnd: 5,
      timezone: 'Pacific/Apia',
    });
    const [skipped, after] = cyclesFrom(given, '2011-12-30', 2);
    expect(skipped).toMatchObject({
      start: '2011-12-24',
      end: '2011-12-30',
      closesAt: '2011-12-30T10:00:00.000Z',
    });
    expect(after).toMatchObject({ start: '2011-12-31', opensAt: '2011-12-30T10:00:00.000Z' });
    expect(localParts(after!.opensAt, 'Pacific/Apia').date).toBe('2011-12-31');
  });
});

describe('the due date', () => {
  it('is the agreed days from the end, or the end itself, never on a weekend that is to be avoided', () => {
    fc.assert(
      fc.property(anySettings, billingDay, (given, day) => {
        const { end, dueDate } = cycleContaining(given, day);
        const due = given.paymentDueType === 'REGULAR' ? plusDays(end, given.paymentDueDays) : end;
        const weekend = given.payBeforeWeekends ? { 6: 1, 7: 2 }[weekdayOf(due)] : undefined;
        expect(dueDate).toBe(plusDays(due, -(weekend ?? 0)));
        expect(dueDate).toBe(dueDateOf(given, end));
        if (weekend) expect(weekdayOf(dueDate)).toBe(5);
      }),
      runs,
    );
  });

  it.each([
    ['REGULAR', 7, true, '2026-01-31', '2026-02-06'],
    ['REGULAR', 7, false, '2026-01-31', '2026-02-07'],
    ['REGULAR', 8, true, '2026-01-31', '2026-02-06'],
    ['REGULAR', 9, true, '2026-01-31', '2026-02-09'],
    ['REGULAR', 0, false, '2026-01-31', '2026-01-31'],
    ['REGULAR', 29, false, '2028-01-31', '2028-02-29'],
    ['REGULAR', 90, false, '2026-12-31', '2027-03-31'],
    ['WITHIN_MONTH', 30, false, '2026-01-31', '2026-01-31'],
    ['WITHIN_MONTH', 30, true, '2026-01-31', '2026-01-30'],
    ['WITHIN_MONTH', 0, true, '2026-05-31', '2026-05-29'],
    ['WITHIN_MONTH', 0, true, '2026-07-31', '2026-07-31'],
  ] as const)('%s, %d days, before weekends: %s; a cycle that ends on %s is due on %s', (...row) => {
    const [paymentDueType, paymentDueDays, payBeforeWeekends, end, expected] = row;
    expect(
      cycleContaining(settings({ paymentDueType, paymentDueDays, payBeforeWeekends }), end).dueDate,
    ).toBe(expected);
  });

  it.each(billingZones)('has passed in %s at the first instant of the day after it', (timezone) => {
    fc.assert(
      fc.property(anySettings, billingDay, (given, day) => {
        const { dueDate, overdueAt } = cycleContaining({ ...given, timezone }, day);
        expect(localParts(overdueAt, timezone).date > dueDate).toBe(true);
        expect(localParts(shift(overdueAt, -MS), timezone).date <= dueDate).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});

describe('an invoice is overdue', () => {
  it.each([
    ['due later: after its due day', '2026-02-05', '2026-02-01T00:00:00.000Z', 'UTC', '2026-02-06T00:00'],
    [
      'due on the day of its issue: after that day',
      '2026-02-01',
      '2026-02-01T09:00:00.000Z',
      'UTC',
      '2026-02-02T00:00',
    ],
    [
      'due on the eve of its issue: after the day of its issue',
      '2026-01-31',
      '2026-02-01T00:00:00.000Z',
      'UTC',
      '2026-02-02T00:00',
    ],
    [
      'long overdue when it is issued: the same',
      '2026-01-01',
      '2026-02-01T23:59:59.999Z',
      'UTC',
      '2026-02-02T00:00',
    ],
    [
      'by the days of its zone, east',
      '2026-01-31',
      '2026-01-31T15:00:00.000Z',
      'Asia/Tokyo',
      '2026-02-01T15:00',
    ],
    [
      'by the days of its zone, west',
      '2026-01-31',
      '2026-02-01T04:00:00.000Z',
      'America/New_York',
      '2026-02-01T05:00',
    ],
  ])('%s', (_name, dueDate, issuedAt, timezone, expected) => {
    expect(overdueFrom(dueDate, issuedAt, timezone)).toBe(`${expected}:00.000Z`);
  });

  it.each(billingZones)('in %s never on its due day, and never on the day of its issue', (timezone) => {
    fc.assert(
      fc.property(billingDay, billingDay, (dueDate, day) => {
        const { opensAt: issuedAt } = cycleContaining(settings({ frequency: 'weekly', timezone }), day);
        const overdueAt = overdueFrom(dueDate, issuedAt, timezone);
        const [before, from] = [shift(overdueAt, -MS), overdueAt].map((at) => localParts(at, timezone).date);
        expect(from! > dueDate && from! > localParts(issuedAt, timezone).date).toBe(true);
        expect(before! <= dueDate || before === localParts(issuedAt, timezone).date).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
