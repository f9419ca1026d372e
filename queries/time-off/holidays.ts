import type { CalendarDate } from '../../domain/shared/time';
import type { TimeOffPolicy } from '../../domain/time-off/policy';

type Place = Pick<TimeOffPolicy, 'holidayCountry' | 'holidayRegion'>;

/** Its rules of all countries take half a second to load, which only those pay who ask for a holiday. */
const library = async () => (await import('date-holidays')).default;

const known = new Map<string, ReadonlySet<CalendarDate>>();

/** The public holidays of the place in the years of the two days; none where no place is named. */
export async function holidaysBetween(
  { holidayCountry, holidayRegion }: Place,
  from: CalendarDate,
  to: CalendarDate,
): Promise<ReadonlySet<CalendarDate>> {
  const days = new Set<CalendarDate>();
  if (holidayCountry === null) return days;
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1)
    for (const day of await holidaysOf(holidayCountry, holidayRegion, year)) days.add(day);
  return days;
}

async function holidaysOf(
  country: string,
  region: string | null,
  year: number,
): Promise<ReadonlySet<CalendarDate>> {
  const key = `${country}/${region ?? ''}/${String(year)}`;
  const found = known.get(key);
  if (found) return found;
  const Holidays = await library();
  const calendar = region === null ? new Holidays(country) : new Holidays(country, region);
  const days = new Set(
    calendar
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .flatMap(({ date, start, end }) => daysOf(date.slice(0, 10), start, end)),
  );
  known.set(key, days);
  return days;
}

const DAY_MS = 86_400_000;

/** Some last longer than a day. One that begins in the evening, as some calendars have it, is of the day that follows. */
function daysOf(first: CalendarDate, start: Date, end: Date): CalendarDate[] {
  const count = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS));
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(first) + index * DAY_MS).toISOString().slice(0, 10),
  );
}

/** Whether the library knows the place: a country, and a region of it where one is named. */
export async function isKnownPlace(country: string, region: string | null): Promise<boolean> {
  const Holidays = await library();
  const places = new Holidays();
  if (!Object.hasOwn(places.getCountries() ?? {}, country)) return false;
  return region === null || Object.hasOwn(places.getStates(country) ?? {}, region);
}
