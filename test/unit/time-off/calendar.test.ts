import fc from 'fast-check';
import { calendarOf } from '../../../api/v1/calendar-feeds/calendar';
import { readToken, tokenFor } from '../../../api/shared/feed-token';
import { sealer } from '../../../store/db/sealed';
import { tokenOf } from '../../../store/page-link/token';

const changedAt = '2026-03-01T10:00:00.000Z';
const lines = (text: string) => text.split('\r\n');

it('has whole days, the last one included, and instants', () => {
  const days = { id: 'a', summary: 'Time off', changedAt, from: '2026-03-30', to: '2026-03-31' };
  const text = calendarOf({
    name: 'Time off',
    entries: [days, { id: 'b', summary: 'Review', changedAt, at: changedAt }],
  });
  expect(lines(text).slice(-2)).toEqual(['END:VCALENDAR', '']);
  expect(lines(text)).toEqual(
    expect.arrayContaining([
      ...['DTSTART;VALUE=DATE:20260330', 'DTEND;VALUE=DATE:20260401', 'DTSTART:20260301T100000Z'],
      ...['UID:a', 'DTSTAMP:20260301T100000Z', 'SUMMARY:Review'],
    ]),
  );
});

it('has a component where there is nothing to show: a zone, and no event', () => {
  const text = calendarOf({ name: 'Approvals', entries: [] });
  expect(lines(text).filter((line) => line.startsWith('BEGIN:'))).toEqual([
    ...['BEGIN:VCALENDAR', 'BEGIN:VTIMEZONE', 'BEGIN:STANDARD'],
  ]);
  expect(lines(text)).toEqual(expect.arrayContaining(['TZID:Etc/UTC', 'TZOFFSETTO:+0000']));
  expect(lines(text).slice(-3)).toEqual(['END:VTIMEZONE', 'END:VCALENDAR', '']);
});

it('is the same bytes for the same entries, and nothing that is written into it makes a line of its own', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (summary) => {
      const entries = [{ id: 'a', summary: `x${summary}`, changedAt, from: '2026-03-30', to: '2026-03-31' }];
      const text = calendarOf({ name: 'Time off', entries });
      expect(calendarOf({ name: 'Time off', entries })).toBe(text);
      expect(lines(text).filter((line) => line.startsWith('BEGIN:'))).toEqual([
        'BEGIN:VCALENDAR',
        'BEGIN:VEVENT',
      ]);
      expect(lines(text).filter((line) => /^[A-Z-]+[:;]/.test(line)).length).toBeLessThan(20);
    }),
  );
});

it('is found by its own link, not by one for another use', () => {
  const ours = sealer(['a-key-of-at-least-32-characters-…']);
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      expect(readToken(ours, tokenFor(ours, id))).toBe(id);
      expect(readToken(ours, tokenOf(ours, id))).toBeNull();
    }),
  );
});
