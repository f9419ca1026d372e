import fc from 'fast-check';
import { computeInvoice, type DatedTerms } from '../../../domain/billing/invoice';
import {
  goingOver,
  lastsUntil,
  refuseLateDays,
  unpaidDueIn,
  type UnpaidDay,
} from '../../../domain/billing/unpaid';
import { addDays, daysBetween } from '../../../domain/shared/calendar';
import { contractIn } from '../support/contracts';

const MARCH = {
  ...{ startsOn: '2026-03-01', endsOn: '2026-03-31', periodStart: '2026-03-01', periodEnd: '2026-03-31' },
  frequency: 'monthly' as const,
};
const FEBRUARY = {
  ...{ startsOn: '2026-02-01', endsOn: '2026-02-28', periodStart: '2026-02-01', periodEnd: '2026-02-28' },
  ...{ frequency: 'monthly' as const, id: 'february', status: 'invoiced' as const },
};
const contract = contractIn('active', { kind: 'fixed', startDate: '2026-01-01' });
const termsOf = (changes: Partial<DatedTerms['terms']> = {}): DatedTerms[] => {
  const monthly = {
    frequency: 'monthly',
    scale: 'monthly',
    cycleEndType: 'DAY_OF_MONTH',
    cycleEnd: 31,
  } as const;
  const terms = {
    ...contract.terms,
    ...monthly,
    amount: '310000',
    currency: 'EUR',
    firstPayment: null,
    ...changes,
  };
  return [{ effectiveFrom: '2026-01-01', version: 1, terms }];
};
const day = (date: string, halves: 1 | 2 = 2, own: UnpaidDay['own'] = null): UnpaidDay => ({
  ...{ timeOffId: 'time-off-1', date, halves, own },
});

function linesOf(unpaid: UnpaidDay[], terms = termsOf(), of: Partial<typeof contract> = {}) {
  const billing = computeInvoice({
    ...{ contract: { ...contract, ...of }, period: MARCH, terms, items: [], credits: {} },
    unpaid: unpaidDueIn(unpaid, MARCH),
  });
  if (!billing.ok) throw new Error(billing.reason);
  return billing.invoice.lines;
}
const taken = (...given: Parameters<typeof linesOf>) =>
  linesOf(...given).filter(({ category }) => category === 'unpaid_time_off');

describe('unpaid days off', () => {
  it('are a line of base pay for each time off, by days and halves', () => {
    const days = [day('2026-03-02'), day('2026-03-03', 1), { ...day('2026-03-20'), timeOffId: 'time-off-2' }];
    expect(taken(days)).toEqual([
      {
        ...{ sourceType: 'base', sourceId: null, category: 'unpaid_time_off', amount: -15_000n },
        description: 'Unpaid time off, 2026-03-02 to 2026-03-03, 1.5 days',
      },
      expect.objectContaining({ amount: -10_000n, description: 'Unpaid time off, 2026-03-20, 1 day' }),
    ]);
  });

  it('that were approved after the lock are taken off by the next cycle, at what they earned then', () => {
    expect(taken([day('2026-02-10', 2, FEBRUARY)])).toMatchObject([{ amount: -11_071n }]);
    for (const status of ['open', 'exception', 'dismissed'] as const)
      expect(taken([day('2026-02-10', 2, { ...FEBRUARY, status })])).toEqual([]);
    expect(taken([day('2026-04-01'), day('2025-12-31')])).toEqual([]);
  });

  it('take nothing off a first payment, off other kinds, or in another currency', () => {
    const first = { startDate: '2026-03-01' };
    expect(taken([day('2026-03-02')], termsOf({ firstPayment: '5000' }), first)).toEqual([]);
    expect(taken([day('2026-03-02')], termsOf(), { kind: 'payg_time' })).toEqual([]);
    const [euro] = termsOf();
    const dollars = {
      ...euro!,
      effectiveFrom: '2026-03-01',
      version: 2,
      terms: { ...euro!.terms, currency: 'USD' },
    };
    expect(taken([day('2026-02-10', 2, FEBRUARY)], [euro!, dollars])).toEqual([]);
  });

  it('that are late are refused where no invoice can take them off', () => {
    const late = [day('2026-02-10', 2, FEBRUARY)];
    expect(refuseLateDays(late, 'EUR', { currency: 'EUR' })).toBeNull();
    expect(refuseLateDays(late, 'EUR', { currency: 'USD' })?.code).toBe('mixed_currencies');
    expect(refuseLateDays(late, 'EUR', null)?.code).toBe('no_unlocked_cycle');
  });

  it('go over to the contract that follows from its first day on, unless a gap lies before it', () => {
    const next = { startDate: '2026-03-10' };
    const over = goingOver([day('2026-03-09'), day('2026-03-10', 1, FEBRUARY)], next);
    expect(over).toEqual([day('2026-03-10', 1)]);
    const lasts = (changes: Partial<typeof contract>) => lastsUntil({ ...contract, ...changes }, next);
    expect(lasts({ endDate: null })).toBe(true);
    expect(lasts({ endDate: '2026-03-09' })).toBe(true);
    expect(lasts({ endDate: '2026-03-08' })).toBe(false);
    expect(lasts({ endDate: null, terminationDate: '2026-03-01' })).toBe(false);
    expect(lasts({ status: 'terminated' })).toBe(false);
  });

  const anyTerms = fc
    .record({
      amount: fc.integer({ min: 0, max: 10_000_000 }).map(String),
      scale: fc.constantFrom('monthly' as const, 'weekly' as const, 'semimonthly' as const, 'daily' as const),
    })
    .map(termsOf);

  it('of a whole cycle leave nothing of its base pay, whatever it is paid by', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const all = Array.from({ length: 31 }, (_, index) => day(addDays('2026-03-01', index)));
        expect(linesOf(all, terms).reduce((sum, { amount }) => sum + amount, 0n)).toBe(0n);
      }),
    );
  });

  const MAY = { ...MARCH, startsOn: '2027-05-01', endsOn: '2027-05-31' };
  const inMay = (unpaid: UnpaidDay[]) => {
    const period = { ...MAY, periodStart: MAY.startsOn, periodEnd: MAY.endsOn };
    const billing = computeInvoice({
      ...{ contract, period, terms: termsOf({ amount: '300000' }), items: [], credits: {} },
      unpaid,
    });
    if (!billing.ok) throw new Error(billing.reason);
    return billing.invoice.lines.filter(({ category }) => category === 'unpaid_time_off');
  };

  it.each([
    ['21 half days', Array.from({ length: 21 }, (): 1 | 2 => 1), -101_613n],
    ['two days and a half', [2, 2, 1] as const, -24_194n],
    ['five half days', [1, 1, 1, 1, 1] as const, -24_194n],
  ])('are rounded once: %s', (_, halves, amount) => {
    const days = halves.map((each, index) => day(addDays('2027-05-03', index), each));
    expect(inMay(days)).toMatchObject([{ amount }]);
    const each = days.map((one, index) => ({ ...one, timeOffId: String(index) }));
    expect(inMay(each).reduce((sum, line) => sum + line.amount, 0n)).toBe(amount);
  });

  it('in two ranges at once are taken off once', () => {
    const weekend = [day('2026-03-07'), { ...day('2026-03-07'), timeOffId: 'time-off-2' }];
    expect(taken(weekend)).toMatchObject([{ amount: -10_000n }]);
    const half = [day('2026-03-07', 1), { ...day('2026-03-07'), timeOffId: 'time-off-2' }];
    expect(taken(half).map(({ amount }) => amount)).toEqual([-5_000n, -5_000n]);
    const before = { ...FEBRUARY, taken: [{ date: '2026-02-07', halves: 2 as const }] };
    expect(taken([day('2026-02-07', 2, before)])).toEqual([]);
  });

  const anyHalves = fc.array(fc.constantFrom(0 as const, 1 as const, 2 as const), {
    ...{ minLength: 28, maxLength: 28 },
  });
  const daysFrom = (from: string, halves: readonly (0 | 1 | 2)[], own: UnpaidDay['own'] = null) =>
    halves.flatMap((each, index) => (each === 0 ? [] : [day(addDays(from, index), each, own)]));
  const offOf = (days: UnpaidDay[], terms: DatedTerms[]) =>
    taken(days, terms).reduce((sum, { amount }) => sum - amount, 0n);

  it('of a cycle are what their halves are worth, rounded once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), anyHalves, (amount, halves) => {
        const count = halves.reduce<number>((sum, each) => sum + each, 0);
        const exact = (2n * BigInt(amount) * BigInt(count) + 62n) / 124n;
        expect(offOf(daysFrom('2026-03-01', halves), termsOf({ amount: String(amount) }))).toBe(exact);
      }),
    );
  });

  it('add up to the same, whichever of them are taken off late', () => {
    const open = { ...FEBRUARY, status: 'invoiced' as const };
    fc.assert(
      fc.property(
        anyTerms,
        anyHalves,
        fc.array(fc.boolean(), { minLength: 28, maxLength: 28 }),
        (terms, halves, areLate) => {
          const kept = (late: boolean) => halves.map((each, index) => (areLate[index] === late ? each : 0));
          const first = daysFrom('2026-02-01', kept(false));
          const own = { ...open, taken: first };
          const early = offOf(
            first.map((each) => ({ ...each, own: open })),
            terms,
          );
          const late = offOf(daysFrom('2026-02-01', kept(true), own), terms);
          expect(early + late).toBe(offOf(daysFrom('2026-02-01', halves, open), terms));
        },
      ),
    );
  });

  it('never take off more than is earned, and two halves as much as a whole', () => {
    fc.assert(
      fc.property(
        anyTerms,
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 30 }),
        (terms, a, b) => {
          const [from, to] = [Math.min(a, b), Math.max(a, b)].map((each) => addDays('2026-03-01', each)) as [
            string,
            string,
          ];
          const range = (halves: 1 | 2) =>
            Array.from({ length: daysBetween(from, to) + 1 }, (_, index) =>
              day(addDays(from, index), halves),
            );
          const sum = (days: UnpaidDay[]) =>
            taken(days, terms).reduce((total, { amount }) => total - amount, 0n);
          const [whole, half] = [sum(range(2)), sum(range(1))];
          expect(whole).toBeGreaterThanOrEqual(half);
          const off = whole - 2n * half;
          expect(off < 0n ? -off : off).toBeLessThanOrEqual(BigInt(range(1).length));
          expect(
            linesOf(range(2), terms).reduce((total, { amount }) => total + amount, 0n),
          ).toBeGreaterThanOrEqual(0n);
        },
      ),
    );
  });
});
