import fc from 'fast-check';
import { addDays } from '../../../domain/shared/calendar';
import { availableOn } from '../../../domain/time-off/available';
import { balanceOn } from '../../../domain/time-off/balance';
import { refuseBeyondBalance } from '../../../domain/time-off/guard';
import { ledgerUpTo, type LedgerFacts } from '../../../domain/time-off/ledger';
import { balanceOf } from '../../../domain/time-off/movement';
import type { Tenure } from '../../../domain/time-off/tenure';
import { anyDay, anyLedger, timeOffIn } from '../support/time-off';

const policy: Tenure['policy'] = {
  ...{ entitlement: 40, accrual: 'at_start', carryOverLimit: 10, carryOverUntil: '03-31' },
  mayGoNegative: false,
};
const granted = (changes: Partial<typeof policy> = {}): LedgerFacts => ({
  tenures: [{ startsOn: '2029-01-01', endsOn: null, policy: { ...policy, ...changes } }],
  ...{ uses: [], corrections: [] },
});
const asked = (from: string, days: number) =>
  Array.from({ length: days }, (_, index) => ({
    ...{ timeOffId: 'asked', date: addDays(from, index), halves: 2 },
  }));
/** Whether the balance carries so many half days on that day, besides what is approved and asked for. */
const isRefused = (facts: LedgerFacts, date: string, halves: number) => {
  // A day has two halves; the sum of a request is what a balance looks at.
  const days = [{ date, halves: halves as 2 }];
  const timeOff = timeOffIn('requested', { id: 'one-more', startDate: date, endDate: date, days });
  return refuseBeyondBalance(facts, timeOff) !== null;
};

describe('what of a balance is available', () => {
  it.each([
    ['a wait in the year before leaves less to go over', '2029-11-05', 18, '2030-01-01', 22],
    ['what waits uses days first that expire later', '2030-02-04', 5, '2030-04-01', 20],
    ['what waits for later is kept for it', '2030-05-06', 5, '2030-01-01', 20],
  ])('%s', (_, from, days, on, available) => {
    expect(balanceOn(granted(), asked(from, days), on).available).toBe(2 * available);
  });

  it.each([
    ['all of it, where nobody asks for any', 0, { halves: 10, after: '2030-03-31' }],
    ['what is left of it by what is asked for', 3, { halves: 4, after: '2030-03-31' }],
    ['nothing, where all of it is asked for', 5, null],
  ])('of what was carried over expires %s', (_, days, expiring) => {
    const requested = asked('2030-02-04', days);
    expect(balanceOn(granted(), requested, '2030-01-15').expiring).toEqual(expiring);
    const approved = { ...granted(), uses: requested };
    expect(balanceOn(approved, [], '2030-01-15').expiring).toEqual(expiring);
  });

  it('is not less for what later months will grant', () => {
    const monthly = granted({ entitlement: 24, accrual: 'monthly' });
    expect(balanceOn(monthly, asked('2029-12-03', 11), '2029-01-10').available).toBe(2);
  });

  it('is below zero where a debt is allowed and was taken', () => {
    const lenient = granted({ mayGoNegative: true });
    expect(balanceOn(lenient, asked('2029-12-01', 25), '2029-06-01').available).toBe(-10);
    expect(balanceOn(lenient, asked('2029-12-01', 15), '2029-06-01').available).toBe(10);
  });

  it('is as much as a request is not refused for, and not half a day more', () => {
    fc.assert(
      fc.property(anyLedger, anyDay, fc.integer({ min: 0, max: 60 }), (ledger, day, entitlement) => {
        const [first] = ledger.tenures;
        const own = { ...first!.policy, revisions: [], entitlement, mayGoNegative: false };
        const facts = { ...ledger, tenures: [{ startsOn: '2025-01-01', endsOn: null, policy: own }] };
        const available = availableOn(facts, day);
        if (available > 0) expect(isRefused(facts, day, available)).toBe(false);
        expect(isRefused(facts, day, Math.max(available, 0) + 1)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is the balance where nothing is approved or asked for later', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const last = ledger.uses.reduce((latest, { date }) => (date > latest ? date : latest), '2025-01-01');
        expect(availableOn(ledger, last)).toBe(balanceOf(ledgerUpTo(ledger, last)));
      }),
    );
  });
});
