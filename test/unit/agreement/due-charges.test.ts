import fc from 'fast-check';
import type { AgreementTerms } from '../../../domain/agreement/terms';
import type { DatedTerms, InvoiceLine } from '../../../domain/billing/invoice';
import { shareOf } from '../../../domain/billing/proration';
import { periodAround } from '../../../domain/agreement/periods';
import { addDays, daysBetween } from '../../../domain/shared/calendar';
import type { CalendarDate } from '../../../domain/shared/time';
import { billingDay, plusDays } from '../billing/support/calendars';
import { agreed, cutInto, lockedLines, used } from './support/agreements';

const months = [
  ['2026-01-15', '2026-01-31'],
  ['2026-02-01', '2026-02-28'],
  ['2026-03-01', '2026-03-31'],
  ['2026-04-01', '2026-04-30'],
] as const;

const cyclesOf = (
  terms: DatedTerms[] | ((endsOn: CalendarDate) => DatedTerms[]),
  lastDay: (endsOn: CalendarDate) => CalendarDate | null = () => null,
) =>
  months.map(([startsOn, endsOn]) => ({
    ...{ startsOn, endsOn, lastDay: lastDay(endsOn) },
    terms: typeof terms === 'function' ? terms(endsOn) : terms,
  }));

const brief = (lines: InvoiceLine[][]) =>
  lines.map((each) => each.map(({ description, amount }) => `${description}: ${amount}`));

describe('the charges of an agreement', () => {
  it('in arrears come with the cycle of the last day of each period', () => {
    const lines = lockedLines('2026-01-15', cyclesOf([agreed(1, '2026-01-15', '30000')]));
    expect(brief(lines)).toEqual([
      [],
      ['Period charge, 2026-01-15 to 2026-02-14: 30000'],
      ['Period charge, 2026-02-15 to 2026-03-14: 30000'],
      ['Period charge, 2026-03-15 to 2026-04-14: 30000'],
    ]);
  });

  it('in advance come with that of the day before, and the first with the first day', () => {
    const terms = [agreed(1, '2026-01-15', '30000', { billed: 'advance' })];
    expect(brief(lockedLines('2026-01-15', cyclesOf(terms)))).toEqual([
      ['Period charge, 2026-01-15 to 2026-02-14: 30000'],
      ['Period charge, 2026-02-15 to 2026-03-14: 30000'],
      ['Period charge, 2026-03-15 to 2026-04-14: 30000'],
      ['Period charge, 2026-04-15 to 2026-05-14: 30000'],
    ]);
  });

  it('in advance leave out what lies after a known end', () => {
    const terms = [agreed(1, '2026-01-15', '30000', { billed: 'advance' })];
    const [first, second, third] = lockedLines('2026-01-15', cyclesOf(terms, () => '2026-03-21').slice(0, 3));
    expect(brief([first!, second!, third!])).toEqual([
      ['Period charge, 2026-01-15 to 2026-02-14: 30000'],
      ['Period charge, 2026-02-15 to 2026-03-14: 30000'],
      ['Period charge, 2026-03-15 to 2026-04-14, 7 of 31 days: 6774'],
    ]);
  });

  it('that were paid in advance come back for the days after an end that came unexpected', () => {
    const yearly = { billed: 'advance', billingPeriod: { unit: 'months', count: 12 } } as const;
    const terms = [agreed(1, '2026-01-15', '365000', yearly)];
    const lines = lockedLines(
      '2026-01-15',
      cyclesOf(terms, (endsOn) => (endsOn < '2026-04-01' ? null : '2026-04-30')),
    );
    expect(brief(lines)).toEqual([
      ['Period charge, 2026-01-15 to 2027-01-14: 365000'],
      [],
      [],
      ['Period charge, 2026-01-15 to 2027-01-14, corrected for 2026-01-15 to 2026-04-30: -259000'],
    ]);
  });

  it('follow the terms of each day, and what was paid in advance by the difference', () => {
    const quarter = { billed: 'advance', billingPeriod: { unit: 'months', count: 3 } } as const;
    const first = agreed(1, '2026-01-15', '90000', quarter);
    const second = agreed(2, '2026-03-16', '180000', quarter);
    const lines = lockedLines(
      '2026-01-15',
      cyclesOf((endsOn) => (endsOn < '2026-03-16' ? [first] : [first, second])),
    );
    // 15 January to 14 April are 90 days, the last 30 of them cost twice as much.
    expect(brief(lines)[2]).toEqual([
      'Period charge, 2026-01-15 to 2026-04-14, corrected for 2026-01-15 to 2026-04-14: 30000',
    ]);
  });

  it('take off what is included, once for each period, whenever it is reported', () => {
    const terms = [agreed(1, '2026-01-15', '30000', { includedUnits: '10', unitPrice: '9000' })];
    const cycles = cyclesOf(terms);
    const items = [
      [used('2026-01-20', '4', '9000')],
      [used('2026-02-03', '8.5', '9000'), used('2026-02-20', '3', '9000')],
      [used('2026-02-10', '2', '9000')],
      [],
    ];
    const lines = lockedLines(
      '2026-01-15',
      cycles.map((cycle, index) => ({ ...cycle, items: items[index]! })),
    );
    expect(brief(lines.map((each) => each.filter(({ category }) => category === 'included')))).toEqual([
      ['Included, 4 hours, 2026-01-15 to 2026-02-14: -36000'],
      [
        'Included, 10 hours, 2026-01-15 to 2026-02-14, corrected: -54000',
        'Included, 3 hours, 2026-02-15 to 2026-03-14: -27000',
      ],
      [],
      [],
    ]);
  });

  it('are made up to the minimum of a period once it is over, by its days', () => {
    const terms = [
      agreed(1, '2026-01-15', '30000', { includedUnits: '1', unitPrice: '9000', minimumCharge: '60000' }),
    ];
    const cycles = cyclesOf(terms, () => '2026-04-30');
    const items = [[], [used('2026-02-01', '2', '9000')], [used('2026-03-01', '9', '9000')], []];
    const lines = lockedLines(
      '2026-01-15',
      cycles.map((cycle, index) => ({ ...cycle, items: items[index]! })),
    );
    expect(brief(lines.map((each) => each.filter(({ category }) => category === 'minimum')))).toEqual([
      [],
      ['Minimum charge, 2026-01-15 to 2026-02-14: 21000'],
      [],
      ['Minimum charge, 2026-03-15 to 2026-04-14: 30000', 'Minimum charge, 2026-04-15 to 2026-05-14: 16000'],
    ]);
  });
});

const anyPeriod: fc.Arbitrary<AgreementTerms['billingPeriod']> = fc.record({
  unit: fc.constantFrom('months' as const, 'weeks' as const),
  count: fc.integer({ min: 1, max: 13 }),
});

/** A contract with versions of its terms, cut into cycles of any lengths; its end is known at some time, or never. */
const anyCourse = fc
  .record({
    startDate: billingDay,
    days: fc.integer({ min: 0, max: 500 }),
    billingPeriod: anyPeriod,
    billed: fc.constantFrom('advance' as const, 'arrears' as const),
    amounts: fc.array(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 99_999 })), {
      maxLength: 4,
    }),
    lengths: fc.array(fc.integer({ min: 1, max: 70 }), { minLength: 1, maxLength: 6 }),
    knownFrom: fc.integer({ min: 0, max: 500 }),
  })
  .map(({ startDate, days, amounts, lengths, knownFrom, ...fixed }) => {
    const versions = [[0, 30_000] as const, ...amounts.sort(([a], [b]) => a - b)].map(
      ([after, amount], index) => agreed(index + 1, plusDays(startDate, after), String(amount), fixed),
    );
    const lastDay = plusDays(startDate, days);
    const cycles = cutInto(startDate, lastDay, lengths).map(([startsOn, endsOn], index, all) => ({
      ...{ startsOn, endsOn },
      // By the last lock everybody knows.
      lastDay: plusDays(startDate, knownFrom) <= endsOn || index === all.length - 1 ? lastDay : null,
      terms: versions.filter(({ effectiveFrom }) => effectiveFrom <= endsOn),
    }));
    return { startDate, lastDay, versions, cycles, ...fixed };
  });

/** What each day costs by itself, by the terms of the day. */
function costByDays({
  startDate,
  lastDay,
  versions,
  billingPeriod,
}: Pick<
  Parameters<Parameters<typeof anyCourse.map>[0]>[0],
  'startDate' | 'lastDay' | 'versions' | 'billingPeriod'
>): bigint {
  let sum = 0n;
  for (let day = startDate; day <= lastDay; day = addDays(day, 1)) {
    const { start, end } = periodAround(billingPeriod, startDate, day);
    const { terms } = versions.findLast(({ effectiveFrom }) => effectiveFrom <= day)!;
    const before = daysBetween(start, day);
    sum += shareOf(BigInt(terms.amount!), before, before + 1, daysBetween(start, end) + 1);
  }
  return sum;
}

describe('whatever cuts an agreement', () => {
  it('each of its days is charged once', () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        const lines = lockedLines(course.startDate, course.cycles).flat();
        const charged = lines.reduce((sum, { amount }) => sum + amount, 0n);
        expect(charged).toBe(costByDays(course));
      }),
      { numRuns: 600 },
    );
  });

  it('what is used beyond the included units costs its price, in whatever order it comes', () => {
    const reports = fc.array(
      fc.record({
        day: fc.integer({ min: 0, max: 89 }),
        hundredths: fc.integer({ min: 1, max: 900 }),
        late: fc.integer({ min: 0, max: 2 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(reports, fc.integer({ min: 0, max: 20 }), (reported, included) => {
        const startDate = '2026-01-01';
        const terms = [agreed(1, startDate, '0', { includedUnits: String(included), unitPrice: '1000' })];
        const ends = ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31'];
        const starts = [startDate, ...ends.map((end) => addDays(end, 1))];
        const month = (date: CalendarDate) => ends.findIndex((end) => date <= end);
        const items = reported.map(({ day, hundredths, late }) => {
          const item = used(plusDays(startDate, day), String(hundredths / 100), '1000');
          return { item, cycle: month(item.date!) + late, month: month(item.date!) };
        });
        const lines = lockedLines(
          startDate,
          ends.map((endsOn, index) => ({
            ...{ startsOn: starts[index]!, endsOn, terms },
            items: items.filter(({ cycle }) => cycle === index).map(({ item }) => item),
          })),
        ).flat();
        const billed = lines.reduce((sum, { amount }) => sum + amount, 0n);
        const beyond = ends.reduce((sum, _, index) => {
          const own = items.filter((each) => each.month === index);
          const hundredths = own.reduce((all, { item }) => all + Math.round(Number(item.quantity) * 100), 0);
          return sum + Math.max(0, hundredths - 100 * included) * 10;
        }, 0);
        expect(billed).toBe(BigInt(beyond));
      }),
      { numRuns: 400 },
    );
  });
});
