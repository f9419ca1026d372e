import fc from 'fast-check';
import { addDays, daysBetween } from '../../../domain/shared/calendar';
import { balanceOf } from '../../../domain/time-off/movement';
import { ledgerUpTo, type LedgerFacts } from '../../../domain/time-off/ledger';
import { decidePolicyChange, latestTerms, MOST_REVISIONS } from '../../../domain/time-off/revise';
import type { PolicyTerms, TimeOffPolicy } from '../../../domain/time-off/policy';
import { revisedOn, type Tenure } from '../../../domain/time-off/tenure';
import { accepted, refusal } from '../support/outcome';
import { ADMIN } from '../support/actors';
import { anyDay, anyLedger } from '../support/time-off';
import { NOW } from '../support/time';

const terms: PolicyTerms = {
  ...{ entitlement: 60, accrual: 'at_start', carryOverLimit: 10, carryOverUntil: '03-31' },
  ...{ mayGoNegative: false, workingDays: [1, 2, 3, 4, 5], holidayCountry: null, holidayRegion: null },
};
const policy: TimeOffPolicy = {
  ...{ id: 'policy-1', organisationId: 'o', environmentId: 'e', name: 'Full time', type: 'vacation' },
  ...{ ...terms, revisions: [], version: 1, createdAt: NOW, createdBy: ADMIN, updatedAt: null },
};
const changed = (wanted: Partial<PolicyTerms>, from: string, of = policy) =>
  accepted(decidePolicyChange(of, { terms: wanted, from }, NOW)).next;
const factsOf = (tenure: Tenure['policy']): LedgerFacts => ({
  tenures: [{ startsOn: '2026-01-01', endsOn: null, policy: tenure }],
  ...{ uses: [], corrections: [] },
});
const grants = (tenure: Tenure['policy'], day: string) =>
  ledgerUpTo(factsOf(tenure), day).map(({ key, halves }) => [key, halves]);

describe('what a policy says from a day on', () => {
  it('counts for the days from then on: what was granted ahead for them is granted anew', () => {
    // 181 of 365 days by 30 days, and 184 by 20.
    const fewer = changed({ entitlement: 40 }, '2026-07-01');
    expect(grants(fewer, '2026-06-30')).toEqual([['grant/2026-01-01', 60]]);
    expect(grants(fewer, '2026-07-01')).toEqual([
      ['grant/2026-01-01', 60],
      ['grant/2026-07-01', -10],
    ]);
    // 10 of 50 go over, and 40 are granted.
    expect(balanceOf(ledgerUpTo(factsOf(fewer), '2027-01-01'))).toBe(50);
  });

  it('goes on by the month in the middle of one', () => {
    const monthly = changed({ accrual: 'monthly' }, '2026-11-16');
    // All of the year was granted on its first day: the days from 16 November on are taken back, and come by the month.
    expect(grants(monthly, '2026-12-01')).toEqual([
      ['grant/2026-01-01', 60],
      ['grant/2026-11-16', -5],
      ['grant/2026-12-01', 5],
    ]);
  });

  it('is told with the fields as they are named, and once more with another name alone', () => {
    const { next, events } = accepted(
      decidePolicyChange(
        policy,
        { name: 'All', terms: { entitlement: 62, accrual: 'at_start' }, from: '2026-07-01' },
        NOW,
      ),
    );
    expect(next).toMatchObject({ name: 'All', version: 2, updatedAt: NOW, entitlement: 60 });
    expect(latestTerms(next)).toMatchObject({ entitlement: 62, from: '2026-07-01' });
    expect(events).toMatchObject([
      {
        type: 'time-off-policy.updated',
        payload: { changed: ['name', 'days_per_year'], effective_from: '2026-07-01' },
      },
    ]);
    const named = accepted(decidePolicyChange(next, { name: 'Most', terms: {}, from: '2020-01-01' }, NOW));
    expect(named.next.revisions).toEqual(next.revisions);
    expect(named.events).toMatchObject([{ payload: { changed: ['name'], effective_from: null } }]);
  });

  it('follows what was said before, or takes the place of what was said of that very day', () => {
    const once = changed({ entitlement: 62 }, '2026-07-01');
    const early = decidePolicyChange(once, { terms: { entitlement: 64 }, from: '2026-06-30' }, NOW);
    expect(refusal(early)).toMatchObject({ code: 'revision_order', field: 'effective_from' });
    const again = changed({ mayGoNegative: true }, '2026-07-01', once);
    expect(again.revisions).toMatchObject([{ from: '2026-07-01', entitlement: 62, mayGoNegative: true }]);
    const nothing = decidePolicyChange(once, { terms: { entitlement: 62 }, from: '2026-08-01' }, NOW);
    expect(refusal(nothing).code).toBe('no_change');
  });

  it('is said anew a hundred times at most', () => {
    let last = policy;
    for (let index = 0; index < MOST_REVISIONS; index += 1)
      last = changed({ entitlement: 100 + index }, addDays('2026-01-01', index), last);
    const more = decidePolicyChange(last, { terms: { entitlement: 1 }, from: '2027-01-01' }, NOW);
    expect(refusal(more).code).toBe('too_many_revisions');
  });
});

describe('whatever the policies, uses and corrections', () => {
  it('a revision changes nothing before its day, and nothing at all where it says the same', () => {
    fc.assert(
      fc.property(
        anyLedger,
        anyDay,
        anyDay,
        fc.integer({ min: 0, max: 60 }),
        (given, from, day, entitlement) => {
          const revised = (wanted: object): LedgerFacts => {
            const [first, ...others] = given.tenures;
            const { revisions = [], ...own } = first!.policy;
            const earlier = revisions.filter((each) => each.from < from);
            const next = {
              ...revisedOn({ ...own, revisions: earlier }, from),
              revisions: undefined,
              ...wanted,
              from,
            };
            return {
              ...given,
              tenures: [{ ...first!, policy: { ...own, revisions: [...earlier, next] } }, ...others],
            };
          };
          const [first, ...others] = given.tenures;
          const cut = {
            ...first!.policy,
            revisions: first!.policy.revisions?.filter((each) => each.from < from),
          };
          const before = { ...given, tenures: [{ ...first!, policy: cut }, ...others] };
          const sums = (of: LedgerFacts, on: string) =>
            ledgerUpTo(of, on)
              .map(({ key, halves }) => [key, halves])
              .sort();
          expect(sums(revised({}), day)).toEqual(sums(before, day));
          const eve = [day, addDays(from, -1)].sort()[0]!;
          expect(sums(revised({ entitlement }), eve)).toEqual(sums(before, eve));
        },
      ),
    );
  });

  it('a year grants each of its days once, by what the policy says of it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 365 }),
        fc.constantFrom('at_start' as const, 'monthly' as const),
        fc.constantFrom('at_start' as const, 'monthly' as const),
        (index, first, second) => {
          const from = addDays('2026-01-01', index);
          const given = factsOf({
            ...{ ...terms, entitlement: 730, accrual: first, carryOverLimit: null },
            revisions: [{ ...terms, entitlement: 365, accrual: second, from }],
          });
          const days = Math.min(365, daysBetween('2026-01-01', from));
          expect(balanceOf(ledgerUpTo(given, '2026-12-31'))).toBe(2 * days + (365 - days));
        },
      ),
    );
  });
});
