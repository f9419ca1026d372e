import { addMonths } from '../shared/calendar';
import type { CalendarDate } from '../shared/time';
import type { Lot, Moved, Running } from './account';
import { ofUnit, valueOf, type EntryDraft } from './entry';
import { priceOf } from './hours';
import { added, taken, withdrawn } from './lots';
import { entryOf, Move, type By } from './move';
import { periodAfter, startOfPeriod } from './periods';
import type { PrepayTerms } from './terms';

export interface Step {
  type: 'day' | 'topUp';
  on: CalendarDate;
}

/** What time brings next: a top-up that is ordered, or a day on which something begins, ends or is billed. */
export function nextStep(running: Running, terms: PrepayTerms): Step | null {
  if (running.topUp) return { type: 'topUp', on: running.topUp.on };
  const days = [
    ...running.lots.flatMap(({ expiresOn }) => expiresOn ?? []),
    ...running.toBill.map(({ on }) => on),
    ...(hasPeriods(terms)
      ? [startOfPeriod(terms.period, periodAfter(terms.period, running.seenThrough))]
      : []),
  ];
  const [on] = days.sort();
  return on === undefined ? null : { type: 'day', on };
}

type Timeless = Omit<By, 'today'>;

/** All that was due up to the day, in the order in which it fell due: however often that is asked for, it comes to the same. */
export function advanceTo(running: Running, today: CalendarDate, by: Timeless): Moved {
  const all: Moved = { running, entries: [], bill: [], told: [] };
  for (
    let step = nextStep(running, by.terms);
    step && step.on <= today;
    step = nextStep(all.running, by.terms)
  ) {
    const { running: next, entries, bill, told } = stepTo(all.running, step, by);
    all.running = next;
    all.entries.push(...entries);
    all.bill.push(...bill);
    all.told.push(...told);
  }
  return all;
}

function stepTo(running: Running, { type, on: today }: Step, given: Timeless): Moved {
  const by = { ...given, today };
  const move = new Move(running, by);
  if (type === 'topUp') topUp(move, by);
  else {
    const begins = hasPeriods(by.terms) && isStart(by.terms, today, running.seenThrough);
    // A period ends before what is left of it expires, and before the next one adds to it.
    if (begins) endPeriod(move, by);
    for (const lot of running.lots) expire(move, lot, by);
    if (begins) beginPeriod(move, by);
    move.billDue();
  }
  return move.done();
}

type Periodic = PrepayTerms & { period: NonNullable<PrepayTerms['period']> };

const hasPeriods = (terms: PrepayTerms): terms is Periodic =>
  terms.period !== null && (terms.recurring !== null || terms.deductions !== null);

function isStart({ period }: Periodic, day: CalendarDate, seenThrough: CalendarDate): boolean {
  return startOfPeriod(period, periodAfter(period, seenThrough)) === day;
}

/** Deductions are of periods that lie in the contract whole. */
function endPeriod(move: Move, by: By): void {
  const { terms, today } = by;
  const period = terms.period!;
  const no = periodAfter(period, move.running.seenThrough);
  const { startsOn, usedInPeriod } = move.running;
  const used = BigInt(usedInPeriod);
  const isWhole = no > 0 && startOfPeriod(period, no - 1) >= startsOn;
  if (isWhole && terms.deductions) {
    const { minimum, minimumOnlyWhenActive, automatic } = terms.deductions;
    const isSpared = minimum === null || (minimumOnlyWhenActive && used === 0n);
    deduct(move, `minimum/${today}`, isSpared ? 0n : BigInt(minimum) - used, by);
    deduct(move, `automatic/${today}`, BigInt(automatic ?? 0), by);
  }
  move.set({ seenThrough: today, usedInPeriod: '0' });
}

function deduct(move: Move, key: string, wanted: bigint, by: By): void {
  if (wanted <= 0n) return;
  const { covered, balance, lots } = taken(move.running, wanted, mayOwe(by.terms));
  if (covered === 0n) return;
  const entry = entryOf('deduction', { key, ...ofUnit(-covered, move.running.unit) }, by);
  move.add(entry, { balance, lots }, 'prepay.deducted');
}

export const mayOwe = ({ whenExhausted }: PrepayTerms): boolean => whenExhausted.policy === 'allow_negative';

function expire(move: Move, { id, expiresOn }: Lot, by: By): void {
  if (expiresOn === null || expiresOn > by.today) return;
  const { left, balance, lots } = withdrawn(move.running, id);
  if (left === 0n) return;
  const key = `expiry/${id}`;
  const entry = entryOf('expiry', { key, ofEntryId: id, ...ofUnit(-left, move.running.unit) }, by);
  move.add(entry, { balance, lots }, 'prepay.expired');
}

function beginPeriod(move: Move, by: By): void {
  const { terms, today, lastDay } = by;
  if (!terms.recurring || (lastDay !== null && today > lastDay)) return;
  const { hours, amount, isInvoiced } = terms.recurring;
  const given = { key: `recurring/${today}`, hours: hours ?? '0', amount };
  addLot(
    move,
    entryOf('recurring', { ...given, ...charged(isInvoiced, amount, by) }, by),
    by,
    'prepay.charged',
  );
}

/** By then something else may have brought the balance up. */
function topUp(move: Move, by: By): void {
  const { topUp: ordered, balance, unit } = move.running;
  const wanted = by.terms.topUp;
  move.set({ topUp: null });
  if (!wanted || !ordered || BigInt(balance) > BigInt(wanted.threshold)) return;
  const value = wanted.to === null ? BigInt(wanted.by!) : BigInt(wanted.to) - BigInt(balance);
  const amount = String(unit === 'hours' ? priceOf(value, BigInt(wanted.costPerHour ?? 0)) : value);
  const given = { key: `topup/${ordered.no}`, ...ofUnit(value, unit), amount };
  addLot(move, entryOf('topup', { ...given, ...charged(true, amount, by) }, by), by, 'prepay.topped_up');
}

function charged(isInvoiced: boolean, amount: string, { today }: Pick<By, 'today'>): Partial<EntryDraft> {
  return isInvoiced ? { charge: amount, billingDate: today } : {};
}

type Adding = 'prepay.purchased' | 'prepay.charged' | 'prepay.topped_up';

/** Left open when it expires, that follows from the terms. */
export function addLot(
  move: Move,
  draft: EntryDraft,
  { terms, today }: By,
  news: Adding,
  expiresOn?: CalendarDate | null,
): void {
  const { expiryMonths } = terms;
  const byTerms = expiryMonths === null ? null : addMonths(today, expiryMonths);
  const entry = { ...draft, expiresOn: expiresOn === undefined ? byTerms : expiresOn };
  const left = String(valueOf(entry, move.running.unit));
  move.add(
    entry,
    added(move.running, { id: entry.id, on: entry.date, left, expiresOn: entry.expiresOn }),
    news,
  );
}
