import fc from 'fast-check';
import { addDays, dateAt, endOfDay, startOfDay } from '../../../domain/shared/calendar';
import { anyDate, anyInstant, anyZone, localParts, zones } from '../support/calendar';
import { HOUR, MS, shift } from '../support/time';

const runs = { numRuns: 500 };

describe('days in a zone', () => {
  it('end when the next one starts', () => {
    fc.assert(
      fc.property(anyDate, anyZone, (date, zone) => {
        expect(endOfDay(date, zone)).toBe(startOfDay(addDays(date, 1), zone));
      }),
      runs,
    );
  });

  it('start on that day, and one millisecond earlier it is the day before', () => {
    fc.assert(
      fc.property(anyDate, anyZone, (date, zone) => {
        const start = startOfDay(date, zone);
        expect(dateAt(start, zone)).toBe(date);
        expect(dateAt(shift(start, -MS), zone)).toBe(addDays(date, -1));
      }),
      runs,
    );
  });

  it('hold every instant exactly once', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (at, zone) => {
        const date = dateAt(at, zone);
        expect(startOfDay(date, zone) <= at).toBe(true);
        expect(at < endOfDay(date, zone)).toBe(true);
      }),
      runs,
    );
  });

  it('are the days that the platform shows there', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (at, zone) => {
        expect(dateAt(at, zone)).toBe(localParts(at, zone).date);
      }),
      runs,
    );
  });

  it('last between 23 and 25 hours', () => {
    fc.assert(
      fc.property(anyDate, anyZone, (date, zone) => {
        const length = Date.parse(endOfDay(date, zone)) - Date.parse(startOfDay(date, zone));
        expect(length).toBeGreaterThanOrEqual(23 * HOUR);
        expect(length).toBeLessThanOrEqual(25 * HOUR);
      }),
      runs,
    );
  });

  it.each(zones.flatMap((zone) => [2018, 2024].map((year) => ({ zone, year }))))(
    'have no gap and no overlap through $year in $zone',
    ({ zone, year }) => {
      const shown: string[] = [];
      const counted: string[] = [];
      let start = startOfDay(`${year}-01-01`, zone);
      for (let date = `${year}-01-01`; date < `${year + 1}-01-01`; date = addDays(date, 1)) {
        const end = endOfDay(date, zone);
        counted.push(date, date);
        shown.push(localParts(start, zone).date, localParts(shift(end, -MS), zone).date);
        start = end;
      }
      expect(shown).toEqual(counted);
    },
  );

  it.each([
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z', 23],
    ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00.000Z', 25],
    ['2028-02-29', 'Europe/Berlin', '2028-02-28T23:00:00.000Z', 24],
    ['2026-03-08', 'America/New_York', '2026-03-08T05:00:00.000Z', 23],
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z', 23],
    ['2018-02-17', 'America/Sao_Paulo', '2018-02-17T02:00:00.000Z', 25],
    ['2024-04-26', 'Africa/Cairo', '2024-04-25T22:00:00.000Z', 23],
    ['2024-03-31', 'Asia/Beirut', '2024-03-30T22:00:00.000Z', 23],
    ['2026-10-04', 'Australia/Lord_Howe', '2026-10-03T13:30:00.000Z', 23.5],
    ['2026-04-05', 'Australia/Lord_Howe', '2026-04-04T13:00:00.000Z', 24.5],
    ['2026-06-01', 'Asia/Kathmandu', '2026-05-31T18:15:00.000Z', 24],
  ])('%s in %s starts at %s and lasts %d hours', (date, zone, start, hours) => {
    expect(startOfDay(date, zone)).toBe(start);
    expect(endOfDay(date, zone)).toBe(shift(start, hours * HOUR));
  });

  it.each([
    ['2018-11-04', 'America/Sao_Paulo'],
    ['2024-04-26', 'Africa/Cairo'],
    ['2024-03-31', 'Asia/Beirut'],
  ])('%s in %s has no midnight and starts at one o’clock', (date, zone) => {
    expect(localParts(startOfDay(date, zone), zone)).toEqual({ date, time: '01:00:00' });
  });

  it('skip 30 December 2011 in Pacific/Apia: that day is empty and the day after starts where it would', () => {
    const zone = 'Pacific/Apia';
    expect(startOfDay('2011-12-30', zone)).toBe('2011-12-30T10:00:00.000Z');
    expect(endOfDay('2011-12-30', zone)).toBe(startOfDay('2011-12-30', zone));
    expect(endOfDay('2011-12-29', zone)).toBe(startOfDay('2011-12-31', zone));
    expect(dateAt(startOfDay('2011-12-30', zone), zone)).toBe('2011-12-31');
    expect(dateAt(shift(startOfDay('2011-12-30', zone), -MS), zone)).toBe('2011-12-29');
  });

  it('order like their dates as text, up to the last day that can be written', () => {
    const [start, end] = [startOfDay('2999-12-31', 'UTC'), endOfDay('2999-12-31', 'UTC')];
    expect(end > start).toBe(true);
  });
});
