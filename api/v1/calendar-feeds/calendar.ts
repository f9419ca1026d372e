import ical from 'ical-generator';
import type { CalendarEntry } from '../../../domain/calendar-feed/feed';
import { addDays } from '../../../domain/shared/calendar';

/** A calendar has a component at least (RFC 5545, 3.4). That of one without entries is a zone, which no program shows. */
const UTC = [
  ...['BEGIN:VTIMEZONE', 'TZID:Etc/UTC', 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
  ...['TZOFFSETFROM:+0000', 'TZOFFSETTO:+0000', 'TZNAME:UTC', 'END:STANDARD', 'END:VTIMEZONE'],
].join('\r\n');

const END = 'END:VCALENDAR';

/** An iCalendar document (RFC 5545): the same entries make the same bytes, wherever they are written. */
export function calendarOf({ name, entries }: { name: string; entries: CalendarEntry[] }): string {
  const calendar = ical({ name, prodId: { company: 'Perdure', product: 'Perdure', language: 'EN' } });
  for (const entry of entries) {
    const { id, summary, changedAt } = entry;
    const about = { id, summary, stamp: new Date(changedAt) };
    // An end is the day after the last one.
    if ('at' in entry) calendar.createEvent({ ...about, start: new Date(entry.at) });
    else
      calendar.createEvent({
        ...{ ...about, allDay: true, start: new Date(entry.from), end: new Date(addDays(entry.to, 1)) },
      });
  }
  // Every line of it ends, the last one too.
  const text = `${calendar.toString().trimEnd()}\r\n`;
  return entries.length === 0 ? text.replace(END, `${UTC}\r\n${END}`) : text;
}
