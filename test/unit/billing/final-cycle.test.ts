import fc from 'fast-check';
import { dueDateOf } from '../../../domain/billing/calendar-cycle';
import {
  cycleFrom,
  FINAL_REVIEW_HOURS,
  followingCycle,
  isFirst,
  settingsOf,
} from '../../../domain/billing/contract-cycle';
import { dateAt, endOfDay } from '../../../domain/shared/calendar';
import { HOUR, shift } from '../support/time';
import { plusDays } from './support/calendars';
import { anyContract, contractWith, lastDayOf, sharesOf } from './support/contracts';

const runs = { numRuns: 100 };
const anyEndingContract = anyContract.filter((contract) => lastDayOf(contract) !== null);

describe('the final cycle', () => {
  it('is the last one and no other, and ends on the last day', () => {
    fc.assert(
      fc.property(anyEndingContract, (contract) => {
        const shares = sharesOf(contract);
        expect(shares.map(({ isFinal }) => isFinal)).toEqual(
          shares.map((_, index) => index === shares.length - 1),
        );
        expect(shares.at(-1)?.endsOn).toBe(lastDayOf(contract));
      }),
      runs,
    );
  });

  it('closes when the contract ends and locks after the review time, but never before the cycle it follows', () => {
    fc.assert(
      fc.property(anyEndingContract, (contract) => {
        const shares = sharesOf(contract);
        const last = shares.at(-1)!;
        expect(last.closesAt).toBe(
          contract.terminatesAt ?? endOfDay(lastDayOf(contract)!, contract.timezone),
        );
        expect(last.locksAt).toBe(shift(last.closesAt, Math.max(72, contract.lockOffsetHours) * HOUR));
        expect(
          shares.every(({ locksAt, overdueAt }) => locksAt <= last.locksAt && overdueAt >= locksAt),
        ).toBe(true);
        expect(FINAL_REVIEW_HOURS).toBe(72);
      }),
      runs,
    );
  });

  it('is due by its own last day, or with the calendar, and never before it is issued', () => {
    fc.assert(
      fc.property(anyEndingContract, (contract) => {
        const settings = settingsOf(contract);
        const last = sharesOf(contract).at(-1)!;
        if (isFirst(contract, last.startsOn) && contract.terms.firstPaymentDate !== null) return;
        const day = settings.paymentDueType === 'REGULAR' ? last.endsOn : last.periodEnd;
        const [due, issued] = [dueDateOf(settings, day), dateAt(last.locksAt, contract.timezone)];
        expect(last.dueDate).toBe(due > issued ? due : issued);
      }),
      runs,
    );
  });

  it.each([
    // Locked on the 14th, after the review.
    [{ paymentDueType: 'REGULAR', paymentDueDays: 30 }, '2026-02-09'],
    [{ paymentDueType: 'REGULAR', paymentDueDays: 5 }, '2026-01-15'],
    [{ paymentDueType: 'REGULAR', paymentDueDays: 0 }, '2026-01-14'],
    [{ paymentDueType: 'WITHIN_MONTH', paymentDueDays: 0 }, '2026-01-31'],
    [{ paymentDueType: 'WITHIN_MONTH', paymentDueDays: 0, payBeforeWeekends: true }, '2026-01-30'],
  ] as const)('of a contract that ends on 10 January, %j, it is due on %s', (settings, dueDate) => {
    const contract = contractWith(settings, { startDate: '2026-01-01', endDate: '2026-01-10' });
    expect(cycleFrom(contract, '2026-01-01')).toMatchObject({ isFinal: true, dueDate });
  });

  it('has none after it: no cycle starts after the last day', () => {
    fc.assert(
      fc.property(anyEndingContract, fc.integer({ min: 1, max: 400 }), (contract, days) => {
        const last = lastDayOf(contract)!;
        expect(followingCycle(contract, last)).toBeNull();
        expect(cycleFrom(contract, plusDays(last, days))).toBeNull();
        expect(sharesOf(contract).every(({ startsOn }) => startsOn <= last)).toBe(true);
      }),
      runs,
    );
  });

  it('is never reached by a contract without an end', () => {
    const shares = sharesOf(contractWith({}, { startDate: '2026-01-31' }), 30);
    expect(shares.some(({ isFinal }) => isFinal)).toBe(false);
  });
});

describe('where a contract ends in its calendar', () => {
  const startDate = '2026-01-01';
  const last = (dates: { endDate?: string; terminationDate?: string; terminatesAt?: string }) =>
    sharesOf(contractWith({ timezone: 'Europe/Berlin', lockOffsetHours: 48 }, { startDate, ...dates })).at(
      -1,
    );

  it('inside a cycle, its share ends there', () => {
    expect(last({ endDate: '2026-03-10' })).toMatchObject({
      ...{ periodStart: '2026-03-01', periodEnd: '2026-03-31', startsOn: '2026-03-01', endsOn: '2026-03-10' },
      ...{ closesAt: '2026-03-10T23:00:00.000Z', locksAt: '2026-03-13T23:00:00.000Z', isFinal: true },
    });
  });

  it('on the last day of a cycle, that whole cycle is the final one', () => {
    expect(last({ endDate: '2026-03-31' })).toMatchObject({
      ...{ startsOn: '2026-03-01', endsOn: '2026-03-31', isFinal: true },
      ...{ closesAt: '2026-03-31T22:00:00.000Z', locksAt: '2026-04-03T22:00:00.000Z' },
    });
  });

  it('on the first day of a cycle, its share is one day', () => {
    expect(last({ endDate: '2026-04-01' })).toMatchObject({ startsOn: '2026-04-01', endsOn: '2026-04-01' });
  });

  it('on its own first day, it has one cycle of one day', () => {
    const shares = sharesOf(contractWith({}, { startDate, endDate: startDate }));
    expect(shares).toHaveLength(1);
    expect(shares[0]).toMatchObject({ startsOn: startDate, endsOn: startDate, isFinal: true });
  });

  it('by a termination before its end date, the termination decides', () => {
    expect(last({ endDate: '2026-12-31', terminationDate: '2026-02-14' })).toMatchObject({
      ...{
        startsOn: '2026-02-01',
        endsOn: '2026-02-14',
        closesAt: '2026-02-14T23:00:00.000Z',
        isFinal: true,
      },
    });
  });

  it('at once, the day is its last one but the cycle closes at that very instant', () => {
    const terminatesAt = '2026-02-14T09:30:00.123Z';
    expect(last({ terminationDate: '2026-02-14', terminatesAt })).toMatchObject({
      ...{ endsOn: '2026-02-14', closesAt: terminatesAt, locksAt: '2026-02-17T09:30:00.123Z', isFinal: true },
    });
  });

  it('and the termination is cancelled, the cycles go on as if it had never been', () => {
    fc.assert(
      fc.property(anyEndingContract, (contract) => {
        const open = { ...contract, endDate: null, terminationDate: null, terminatesAt: null };
        const shares = sharesOf(contract);
        expect(sharesOf(open, shares.length - 1)).toEqual(shares.slice(0, -1));
        expect(followingCycle(open, lastDayOf(contract)!)?.startsOn).toBe(plusDays(lastDayOf(contract)!, 1));
      }),
      { numRuns: 100 },
    );
  });
});
