import fc from 'fast-check';
import { addDays, daysBetween } from '../../../domain/shared/calendar';
import { grantsIn } from '../../../domain/time-off/grants';
import { differences, firstOverdrawn, ledgerUpTo, type LedgerFacts } from '../../../domain/time-off/ledger';
import { balanceOf, type Movement } from '../../../domain/time-off/movement';
import { revisedOn, termsOn, type Tenure } from '../../../domain/time-off/tenure';
import { anyDay, anyLedger, anyTenures } from '../support/time-off';

const POLICY: Tenure['policy'] = {
  ...{ entitlement: 60, accrual: 'at_start', carryOverLimit: 10, carryOverUntil: '03-31' },
  mayGoNegative: false,
};
const tenure = (changes: Partial<Tenure> = {}): Tenure => ({
  ...{ startsOn: '2025-01-01', endsOn: null, policy: POLICY, ...changes },
});
const facts = (changes: Partial<LedgerFacts> = {}): LedgerFacts => ({
  ...{ tenures: [tenure()], uses: [], corrections: [], ...changes },
});
const use = (date: string, halves = 2) => ({ timeOffId: 'time-off-1', date, halves });
const on = (given: LedgerFacts, day: string) => balanceOf(ledgerUpTo(given, day));
/** The policy says once more what it says by then. */
function repeated(policy: Tenure['policy'], from: string) {
  const { revisions = [] } = policy;
  const same = { ...revisedOn({ ...policy }, from), revisions: undefined, from };
  const others = revisions.filter((each) => each.from !== from);
  return [...others, same].sort((a, b) => (a.from < b.from ? -1 : 1));
}

describe('a balance by the rules', () => {
  it('is granted for the year, goes over as far as is allowed, and what went over expires', () => {
    const given = facts({ uses: [use('2025-07-01'), use('2026-02-02')] });
    expect(on(given, '2025-06-30')).toBe(60);
    expect(on(given, '2025-12-31')).toBe(58);
    // 10 of 58 go over, and 60 are granted.
    expect(on(given, '2026-01-01')).toBe(70);
    expect(on(given, '2026-03-31')).toBe(68);
    // Of the 10 that went over 2 were used.
    expect(on(given, '2026-04-01')).toBe(60);
    const expired = ledgerUpTo(given, '2026-04-01').filter(({ kind }) => kind === 'expiry');
    expect(expired.map(({ year, halves }) => [year, halves])).toEqual([
      [2025, -48],
      [2026, -8],
    ]);
  });

  it('is granted by the month, a share of its days', () => {
    const monthly = facts({
      tenures: [tenure({ startsOn: '2026-01-15', policy: { ...POLICY, accrual: 'monthly' } })],
    });
    expect(on(monthly, '2026-01-14')).toBe(0);
    expect(ledgerUpTo(monthly, '2026-03-01').map(({ effectiveOn, halves }) => [effectiveOn, halves])).toEqual(
      [
        ['2026-01-15', 3],
        ['2026-02-01', 4],
        ['2026-03-01', 5],
      ],
    );
  });

  it('is granted nothing after the last day, and keeps what was granted', () => {
    expect(on(facts({ tenures: [tenure({ endsOn: '2025-06-30' })] }), '2025-12-31')).toBe(60);
    const monthly = { ...POLICY, accrual: 'monthly' as const };
    expect(on(facts({ tenures: [tenure({ endsOn: '2025-06-30', policy: monthly })] }), '2025-12-31')).toBe(
      30,
    );
  });

  it('has no days before its policy, and none of a type that has no policy', () => {
    expect(on(facts({ uses: [use('2024-12-31')] }), '2025-01-01')).toBe(60);
    expect(ledgerUpTo(facts({ tenures: [], uses: [use('2025-01-02')] }), '2026-01-01')).toEqual([]);
  });

  it('carries a debt over whole', () => {
    const given = facts({
      tenures: [tenure({ policy: { ...POLICY, entitlement: 2, mayGoNegative: true } })],
      uses: [use('2025-03-03'), use('2025-03-04')],
    });
    expect(on(given, '2025-12-31')).toBe(-2);
    expect(on(given, '2026-01-01')).toBe(0);
  });

  it('is overdrawn on the day that takes too much, unless the policy allows it', () => {
    const policy = { ...POLICY, entitlement: 24, accrual: 'monthly' as const };
    const given = facts({ tenures: [tenure({ policy })], uses: [use('2025-01-10'), use('2025-01-13')] });
    expect(firstOverdrawn(given, '2025-01-10')).toEqual({ date: '2025-01-13', halves: -2 });
    const lenient = facts({ ...given, tenures: [tenure({ policy: { ...policy, mayGoNegative: true } })] });
    expect(firstOverdrawn(lenient, '2025-01-10')).toBeNull();
    // By the time of the second one another month has been granted.
    expect(
      firstOverdrawn(facts({ ...given, uses: [use('2025-01-10'), use('2025-02-03')] }), '2025-01-01'),
    ).toBeNull();
  });
});

describe('the grants of a year whose policy is revised', () => {
  const revised = (first: object, ...later: [from: string, halves: number][]) =>
    tenure({
      startsOn: '2026-01-01',
      policy: {
        ...{ ...POLICY, ...first },
        revisions: later.map(([from, entitlement]) => ({ ...POLICY, ...first, entitlement, from })),
      },
    });
  it.each<[string, Tenure, number]>([
    // 31 days of 10 a year, 28 of 11, and 306 of 10: 10.08 days.
    ['at the start', revised({ entitlement: 20 }, ['2026-02-01', 22], ['2026-03-01', 20]), 20],
    // 151 days of 25, 24 of 12 and 190 of 1: 11.65 days.
    [
      'by the month',
      revised({ entitlement: 50, accrual: 'monthly' }, ['2026-06-01', 24], ['2026-06-25', 2]),
      23,
    ],
    ['to the same', revised({ entitlement: 21 }, ['2026-02-01', 21], ['2026-03-01', 21]), 21],
  ])('%s are the sum of its days, rounded once', (_name, given, halves) => {
    expect(balanceOf(grantsIn([given], 2026))).toBe(halves);
  });
});

describe('whatever the policies, uses and corrections', () => {
  it('balances are the sum of their movements, each of one year, and years carry into each other', () => {
    fc.assert(
      fc.property(anyLedger, anyDay, (given, day) => {
        const movements = ledgerUpTo(given, day);
        const carried = movements.filter(({ kind }) => kind === 'carry_over');
        expect(balanceOf(carried)).toBe(0);
        expect(movements.every(({ effectiveOn }) => effectiveOn <= day)).toBe(true);
        expect(new Set(movements.map(({ key }) => key)).size).toBe(movements.length);
        const byYear = new Map<number, Movement[]>();
        for (const each of movements) byYear.set(each.year, [...(byYear.get(each.year) ?? []), each]);
        const years = [...byYear.keys()].sort((a, b) => a - b);
        // Closed years are empty: what was in them was used, carried on, or has expired.
        for (const year of years.slice(0, -1)) expect(balanceOf(byYear.get(year)!)).toBe(0);
      }),
    );
  });

  it('a balance is below zero only by uses or corrections: nothing expires that is not there', () => {
    fc.assert(
      fc.property(anyTenures, anyDay, (tenures, day) => {
        expect(on({ tenures, uses: [], corrections: [] }, day)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('whoever takes no more than is free never gets below zero, unless the policy allows it', () => {
    fc.assert(
      fc.property(anyLedger, ({ tenures, uses }) => {
        let given: LedgerFacts = { tenures, uses: [], corrections: [] };
        for (const each of uses) {
          const more = { ...given, uses: [...given.uses, each] };
          if (firstOverdrawn(more, '2025-01-01') === null) given = more;
        }
        for (const { date } of given.uses)
          if (termsOn(tenures, date)?.mayGoNegative === false)
            expect(on(given, date)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('a year that belongs to one policy grants its entitlement, however it accrues', () => {
    fc.assert(
      fc.property(anyTenures, fc.integer({ min: 2026, max: 2030 }), ([first], year) => {
        const policy = { ...first!.policy, revisions: [] };
        const tenures = [{ policy, startsOn: '2025-12-31', endsOn: null }];
        expect(balanceOf(grantsIn(tenures, year))).toBe(policy.entitlement);
      }),
    );
  });

  it('grants of a year are the sum of its days, each by what is said of it, rounded to half days once', () => {
    fc.assert(
      fc.property(anyTenures, fc.integer({ min: 2025, max: 2027 }), (given, year) => {
        const tenures = given.map((each) => ({ ...each, endsOn: null }));
        const days = Array.from(
          { length: daysBetween(`${String(year)}-01-01`, `${String(year + 1)}-01-01`) },
          (_, index) => addDays(`${String(year)}-01-01`, index),
        );
        const earned = days.reduce((sum, date) => sum + (termsOn(tenures, date)?.entitlement ?? 0), 0);
        expect(balanceOf(grantsIn(tenures, year))).toBe(
          Math.floor((2 * earned + days.length) / (2 * days.length)),
        );
      }),
    );
  });

  it('a revision to the same terms moves no grant', () => {
    fc.assert(
      fc.property(anyTenures, anyDay, (given, from) => {
        const again = given.map(({ policy: { revisions = [], ...own }, ...each }) => ({
          ...each,
          policy: { ...own, revisions: repeated({ ...own, revisions }, from) },
        }));
        for (const year of [2025, 2026, 2027]) {
          const [before, after] = [grantsIn(given, year), grantsIn(again, year)];
          expect(balanceOf(after)).toBe(balanceOf(before));
        }
      }),
    );
  });

  it('is recorded as differences that add up to the rules, whenever somebody looks and whatever comes late', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyLedger, anyDay), { minLength: 1, maxLength: 4 }), (looks) => {
        let recorded: Movement[] = [];
        const days = looks.map(([, day]) => day).sort();
        looks.forEach(([given], index) => {
          const day = days[index]!;
          recorded = [...recorded, ...differences(ledgerUpTo(given, day), recorded)];
          expect(balanceOf(recorded)).toBe(on(given, day));
          // A second look finds nothing to add.
          expect(differences(ledgerUpTo(given, day), recorded)).toEqual([]);
        });
        expect(recorded.every(({ kind, halves }) => kind !== 'use' || halves < 0)).toBe(true);
        expect(recorded.every(({ kind, halves }) => kind !== 'release' || halves > 0)).toBe(true);
      }),
    );
  });
});
