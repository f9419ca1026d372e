import { shareOf } from '../billing/proration';
import { addDays, daysBetween } from '../shared/calendar';
import { earliestDay, latest, type CalendarDate } from '../shared/time';
import { endOf, movement, startOf, type Movement } from './movement';
import { revisedOn, type Tenure } from './tenure';

type Period = [first: CalendarDate, last: CalendarDate];

/**
 * What the year's days under the policies grant, whether or not it has been granted by now. Each day of a year earns once,
 * by what was said of it. Grants are cut from one running total of the year, so that only this is rounded.
 */
export function grantsIn(tenures: readonly Tenure[], year: number): Movement[] {
  const days = daysBetween(startOf(year), startOf(year + 1));
  const movements: Movement[] = [];
  let [earned, granted] = [0, 0];
  for (const [index, tenure] of tenures.entries()) {
    const before = earned;
    for (const step of stepsOf(tenure, tenures[index + 1] ?? null, year)) {
      earned = before + step.earned;
      const total = Number(shareOf(BigInt(earned), 0, 1, days));
      movements.push(movement('grant', `grant/${step.on}`, step.on, total - granted));
      granted = total;
    }
  }
  return movements.filter(({ halves }) => halves !== 0);
}

/** `earned` is what the days of the tenure up to those granted on the day are worth: each the entitlement of a year. */
interface Step {
  on: CalendarDate;
  earned: number;
}

/** The days on which it grants; on that of a revision, what was granted ahead is taken back and granted anew by it. */
function stepsOf({ policy, startsOn, endsOn }: Tenure, next: Tenure | null, year: number): Step[] {
  const from = latest(startsOn, startOf(year));
  const to = next === null ? endOf(year) : earliestDay(addDays(next.startsOn, -1), endOf(year));
  const revised = (policy.revisions ?? []).map((each) => each.from).filter((day) => from < day && day <= to);
  const starts = [from, ...revised];
  const steps: Step[] = [];
  let before = 0;
  for (const [index, start] of starts.entries()) {
    const { accrual, entitlement } = revisedOn(policy, start);
    const until = starts[index + 1] ?? null;
    for (const [on, last] of periodsOf(accrual, start, to)) {
      if (until !== null && on >= until) break;
      steps.push({ on, earned: before + entitlement * (daysBetween(start, last) + 1) });
    }
    if (until !== null) before += entitlement * daysBetween(start, until);
  }
  return steps.filter(({ on }) => on <= (endsOn ?? on));
}

function periodsOf(accrual: Tenure['policy']['accrual'], from: CalendarDate, to: CalendarDate): Period[] {
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
