import { shareOf } from '../billing/proration';
import { addDays, daysBetween } from '../shared/calendar';
import { earliestDay, latest, type CalendarDate } from '../shared/time';
import { endOf, movement, startOf, yearOf, type Movement } from './movement';
import { revisedOn, type Tenure } from './tenure';

type Period = [first: CalendarDate, last: CalendarDate];
type Terms = ReturnType<typeof revisedOn<Tenure['policy']>>;

/** What the year's days under the policies grant, whether or not it has been granted by now. */
export function grantsIn(tenures: readonly Tenure[], year: number): Movement[] {
  return tenures.flatMap((tenure, index) => grantsOf(tenure, tenures[index + 1] ?? null, year));
}

/** Each day of a year earns once: shares are cut from the running total, so that a whole year is the entitlement. */
function grantsOf({ policy, startsOn, endsOn }: Tenure, next: Tenure | null, year: number): Movement[] {
  const from = latest(startsOn, startOf(year));
  const to = next === null ? endOf(year) : earliestDay(addDays(next.startsOn, -1), endOf(year));
  const revised = (policy.revisions ?? []).map((each) => each.from).filter((day) => from < day && day <= to);
  const starts = [from, ...revised];
  const granted = new Map<CalendarDate, number>();
  const grant = (on: CalendarDate, halves: number) => granted.set(on, (granted.get(on) ?? 0) + halves);
  for (const [index, start] of starts.entries()) {
    const terms = revisedOn(policy, start);
    const until = starts[index + 1] ?? null;
    for (const period of periodsOf(terms.accrual, start, to)) {
      if (until !== null && period[0] >= until) break;
      grant(period[0], sharesOf(terms, period));
      // What was granted ahead for days from a revision on is taken back on its day, and granted anew by it.
      if (until !== null && until <= period[1]) grant(until, -sharesOf(terms, [until, period[1]]));
    }
  }
  return [...granted]
    .map(([on, halves]) => movement('grant', `grant/${on}`, on, halves))
    .filter(({ effectiveOn, halves }) => halves !== 0 && effectiveOn <= (endsOn ?? effectiveOn));
}

function sharesOf({ entitlement }: Terms, [first, last]: Period): number {
  const begin = startOf(yearOf(first));
  const days = daysBetween(begin, startOf(yearOf(first) + 1));
  return Number(shareOf(BigInt(entitlement), daysBetween(begin, first), daysBetween(begin, last) + 1, days));
}

function periodsOf(accrual: Terms['accrual'], from: CalendarDate, to: CalendarDate): Period[] {
  if (from > to) return [];
  if (accrual === 'at_start') return [[from, to]];
  const periods: Period[] = [];
  for (let first = from; first <= to;) {
    const month = first.slice(0, 7);
    const last = earliestDay(addDays(startOfNextMonth(month), -1), to);
    periods.push([first, last]);
    first = addDays(last, 1);
  }
  return periods;
}

function startOfNextMonth(month: string): CalendarDate {
  const [year, index] = month.split('-').map(Number) as [number, number];
  return index === 12 ? startOf(year + 1) : `${String(year)}-${String(index + 1).padStart(2, '0')}-01`;
}
