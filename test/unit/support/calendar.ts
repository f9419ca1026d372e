import fc from 'fast-check';
import { instantOf, type CalendarDate, type Instant } from '../../../domain/shared/time';
import { DAY } from './time';

export const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Africa/Cairo',
  'Asia/Beirut',
  'Australia/Lord_Howe',
];
export const anyZone = fc.constantFrom(...zones);

const from = Date.UTC(2012, 0, 2);
const days = Math.floor((Date.UTC(2060, 0, 1) - from) / DAY);

/** From 2012 on, after the one day in history that a zone of the list skipped. */
export const anyDate = fc
  .integer({ min: 0, max: days })
  .map((day) => instantOf(from + day * DAY).slice(0, 10));
export const anyInstant = fc.integer({ min: from, max: from + days * DAY }).map(instantOf);

const formats = new Map<string, Intl.DateTimeFormat>();

/** What a clock on the wall shows, by the platform's own formatter. */
export function localParts(at: Instant, zone: string): { date: CalendarDate; time: string } {
  const known = formats.get(zone);
  const options = { timeZone: zone, dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' } as const;
  const format = known ?? new Intl.DateTimeFormat('sv-SE', options);
  if (!known) formats.set(zone, format);
  const [date = '', time = ''] = format.format(Date.parse(at)).split(' ');
  return { date, time };
}

export function addMonthsByHand(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return instantOf(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).slice(0, 10);
}
