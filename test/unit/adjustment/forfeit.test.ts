import { adjustmentNext } from '../../../domain/adjustment/due';
import { forfeitedAt } from '../../../domain/adjustment/forfeit';
import { contractWith } from '../billing/support/contracts';
import { adjustmentIn, LOCK } from '../support/adjustments';
import { NOW, shift, MS } from '../support/time';

const open = contractWith({}, { startDate: '2026-01-01' });
const endsAt = '2026-04-01T00:00:00.000Z';
const FINAL = '2026-04-04T00:00:00.000Z';
const successor = { startDate: '2026-04-01', startsAt: endsAt };
const endings = {
  'an end': { contract: { ...open, endDate: '2026-03-31', endsAt }, successor: null },
  'a scheduled termination': {
    contract: {
      ...open,
      ...{ status: 'termination_scheduled' as const, terminationDate: '2026-03-31', terminatesAt: endsAt },
    },
    successor: null,
  },
  'a signed successor': { contract: open, successor },
};
const march = { endsOn: '2026-03-31', isFinal: false, locksAt: LOCK };
const february = { endsOn: '2026-02-28', isFinal: false, locksAt: '2026-03-01T00:00:00.000Z' };
const pending = adjustmentIn('pending');
const late = adjustmentIn('pending', { locksAt: february.locksAt, lateSince: february.locksAt });

describe.each(Object.entries(endings))('given a contract with %s', (_name, standing) => {
  it('what is meant for its last invoice, and what is late, is forfeited at its last lock', () => {
    expect(forfeitedAt(pending, march, standing, NOW)).toBe(FINAL);
    expect(forfeitedAt(late, february, standing, NOW)).toBe(FINAL);
    expect(forfeitedAt(late, february, standing, shift(FINAL, -MS))).toBe(FINAL);
    expect(forfeitedAt(late, february, standing, FINAL)).toBeNull();
  });

  it('what an invoice before that is to bill, or has been decided, is not', () => {
    const early = { ...pending, locksAt: '2026-03-15T00:00:00.000Z' };
    const own = { ...february, endsOn: '2026-03-14', locksAt: early.locksAt };
    expect(forfeitedAt(early, own, standing, NOW)).toBeNull();
    expect(forfeitedAt(adjustmentIn('approved'), march, standing, NOW)).toBeNull();
  });

  it.each(['roll', 'off_cycle'] as const)(
    'says so, whatever happens to late items otherwise: %s',
    (lateItems) => {
      const policies = { ...pending.policies, lateItems };
      for (const item of [
        { ...pending, policies },
        { ...late, policies },
      ])
        expect(adjustmentNext(item, NOW, FINAL)).toMatchObject({
          until: FINAL,
          then: 'it is not payable: the contract has no invoice after its last one',
        });
    },
  );
});

it('a contract without an end forfeits nothing', () => {
  const standing = { contract: open, successor: null };
  expect(forfeitedAt(pending, march, standing, NOW)).toBeNull();
  expect(forfeitedAt(late, february, standing, NOW)).toBeNull();
});
