import fc from 'fast-check';
import { cycleFrom, firstCycles, followingCycle, settingsOf } from '../../../domain/billing/contract-cycle';
import { cycleContaining, overdueFrom } from '../../../domain/billing/calendar-cycle';
import { startOfDay } from '../../../domain/shared/calendar';
import { eachDay, plusDays } from './support/calendars';
import { anyContract, contractWith, lastDayOf, sharesOf } from './support/contracts';

const runs = { numRuns: 100 };
const offset = fc.integer({ min: -40, max: 250 });

describe("a contract's cycles", () => {
  it('tile its days from the first to the last, without gap or overlap in days and in instants', () => {
    fc.assert(
      fc.property(anyContract, (contract) => {
        const shares = sharesOf(contract);
        expect(shares[0]?.startsOn).toBe(contract.startDate);
        shares.slice(1).forEach((share, index) => {
          const before = shares[index]!;
          expect(share.startsOn).toBe(plusDays(before.endsOn, 1));
          expect(share.opensAt).toBe(before.closesAt);
        });
        for (const share of shares) {
          expect(share.startsOn <= share.endsOn).toBe(true);
          expect(share.opensAt).toBe(startOfDay(share.startsOn, contract.timezone));
        }
        const last = lastDayOf(contract);
        if (last) expect(shares.at(-1)?.endsOn).toBe(last);
        else expect(shares).toHaveLength(40);
      }),
      runs,
    );
  });

  it('lie inside the cycles of its calendar, and only the first and the last may be shorter', () => {
    fc.assert(
      fc.property(anyContract, (contract) => {
        const shares = sharesOf(contract, 8);
        shares.forEach((share, index) => {
          const whole = cycleContaining(settingsOf(contract), share.startsOn);
          expect(share).toMatchObject({ periodStart: whole.start, periodEnd: whole.end });
          if (!share.isFinal) expect(share.dueDate).toBe(whole.dueDate);
          expect(share.overdueAt).toBe(overdueFrom(share.dueDate, share.locksAt, contract.timezone));
          if (index > 0) expect(share.startsOn).toBe(whole.start);
          if (!share.isFinal) {
            const { closesAt, locksAt } = whole;
            expect(share).toMatchObject({ endsOn: whole.end, closesAt, locksAt });
          }
          expect(share.endsOn <= whole.end).toBe(true);
        });
      }),
      runs,
    );
  });

  it('are found from any of their days, cut to begin there', () => {
    fc.assert(
      fc.property(anyContract, (contract) => {
        const share = sharesOf(contract, 3).at(-1)!;
        for (const day of eachDay(share.startsOn, share.endsOn).slice(0, 8)) {
          const opensAt = startOfDay(day, contract.timezone);
          expect(cycleFrom(contract, day)).toEqual({ ...share, startsOn: day, opensAt });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('meet without gap when an amendment changes the calendar between two of them', () => {
    fc.assert(
      fc.property(anyContract, anyContract, (contract, other) => {
        const first = cycleFrom(contract, contract.startDate)!;
        fc.pre(!first.isFinal);
        const next = followingCycle({ ...contract, terms: other.terms }, first.endsOn)!;
        expect(next.startsOn).toBe(plusDays(first.endsOn, 1));
        expect(next.opensAt).toBe(first.closesAt);
        expect(next.periodStart <= next.startsOn && next.startsOn <= next.endsOn).toBe(true);
        expect(next.endsOn <= next.periodEnd).toBe(true);
      }),
      runs,
    );
  });
});

describe('the cycles generated at first', () => {
  it('are those up to today and one ahead, and no more', () => {
    fc.assert(
      fc.property(anyContract, offset, (contract, days) => {
        const today = plusDays(contract.startDate, days);
        const cycles = firstCycles(contract, today);
        expect(cycles).toEqual(sharesOf(contract, cycles.length));
        const last = cycles.at(-1)!;
        expect(last.startsOn > today || last.isFinal).toBe(true);
        expect(cycles.slice(0, -1).every(({ startsOn }) => startsOn <= today)).toBe(true);
        const lastDay = lastDayOf(contract);
        if (days >= 0 && !(lastDay && today > lastDay)) {
          expect(cycles.filter((each) => each.startsOn <= today && today <= each.endsOn)).toHaveLength(1);
        }
      }),
      runs,
    );
  });

  const monthly = contractWith({}, { startDate: '2026-01-10', endDate: '2026-04-20' });

  it.each([
    ['long before the start', '2025-06-01', ['2026-01-10']],
    ['on the eve of the start', '2026-01-09', ['2026-01-10']],
    ['on the first day', '2026-01-10', ['2026-01-10', '2026-02-01']],
    ['on the last day of a cycle', '2026-01-31', ['2026-01-10', '2026-02-01']],
    ['on the first day of the next', '2026-02-01', ['2026-01-10', '2026-02-01', '2026-03-01']],
    ['in the last but one', '2026-03-15', ['2026-01-10', '2026-02-01', '2026-03-01', '2026-04-01']],
    ['in the last one', '2026-04-20', ['2026-01-10', '2026-02-01', '2026-03-01', '2026-04-01']],
    ['after the end', '2027-01-01', ['2026-01-10', '2026-02-01', '2026-03-01', '2026-04-01']],
  ])('%s', (_when, today, expected) => {
    expect(firstCycles(monthly, today).map(({ startsOn }) => startsOn)).toEqual(expected);
  });

  it('are none when the contract ended before it began', () => {
    expect(
      firstCycles(contractWith({}, { startDate: '2026-05-01', endDate: '2026-04-30' }), '2026-06-01'),
    ).toEqual([]);
  });
});
