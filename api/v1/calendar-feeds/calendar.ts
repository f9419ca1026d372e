import ical from 'ical-generator';
import type { CalendarEntry } from '../../../domain/calendar-feed/feed';
import { addDays } from '../../../domain/shared/calendar';

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
  return `${calendar.toString().trimEnd()}\r\n`;
}
