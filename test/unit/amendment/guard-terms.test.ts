import type { Amendment, TermsChange } from '../../../domain/amendment/amendment';
import { guardEffect, guardProposedTerms, guardSignedTerms } from '../../../domain/amendment/guard-terms';
import { settingsOf } from '../../../domain/billing/contract-cycle';
import { newCycle } from '../../../domain/billing/cycle';
import type { PlannedCycle } from '../../../domain/billing/plan';
import type { Contract } from '../../../domain/contract/contract';
import type { Terms } from '../../../domain/contract/terms';
import { startOfDay } from '../../../domain/shared/calendar';
import { amendmentIn } from '../support/amendments';
import { contractWith, sharesOf } from '../billing/support/contracts';

const NOW = '2026-03-10T12:00:00.000Z';
const contract = contractWith({}, { startDate: '2026-03-01' });
const withTerms = (changed: Partial<Terms>): Contract => ({
  ...contract,
  terms: { ...contract.terms, ...changed },
});

/** March, which is open, and April. */
const knownOf = (of: Contract): PlannedCycle[] =>
  sharesOf(of, 2).map((share, index) => ({
    ...newCycle(`cycle-${index}`, of, 'calendar', share),
    openedAt: index === 0 ? share.opensAt : null,
    settings: settingsOf(of),
  }));

const changing = (
  changes: Partial<Terms>,
  effectiveDate: string,
  given: Partial<Amendment> = {},
): Amendment =>
  amendmentIn(given.status ?? 'awaiting_worker_signature', {
    ...{
      effectiveDate,
      effectiveAt: startOfDay(effectiveDate, 'UTC'),
      expiresAt: '2026-06-01T00:00:00.000Z',
    },
    changes: Object.entries(changes).map(
      ([field, value]) => ({ field, old: null, new: value }) as TermsChange,
    ),
    currency: { old: 'EUR', new: changes.currency ?? 'EUR' },
    ...given,
  });

const propose = (amendment: Amendment, open: Amendment[] = [], of = contract, now = NOW) =>
  guardProposedTerms(amendment, { contract: of, known: knownOf(of), open, now });

const lastWeek = withTerms({ cycleEndType: 'DAY_OF_MONTH', cycleEnd: 5, frequency: 'monthly' });
const byWeek = changing({ cycleEndType: 'DAY_OF_LAST_WEEK' }, '2026-05-01', { id: 'amendment-2' });

describe('two amendments that together describe no calendar', () => {
  it.each(['2026-04-10', '2026-05-01', '2026-08-01'])('the later one is refused, from %s on', (date) => {
    expect(propose(changing({ cycleEnd: 20 }, date), [byWeek], lastWeek)).toMatchObject({
      code: 'amendment_conflict',
      message: expect.stringMatching(/cycle_end must be 1 .*Withdraw/) as string,
    });
  });

  it('alone, or with values that go together, they are not', () => {
    expect(propose(changing({ cycleEnd: 20 }, '2026-05-01'), [], lastWeek)).toBeNull();
    expect(propose(changing({ cycleEnd: 3 }, '2026-05-01'), [byWeek], lastWeek)).toBeNull();
  });

  it('at the signature only what is signed counts', () => {
    const standing = { contract: lastWeek, known: knownOf(lastWeek), open: [byWeek], now: NOW };
    const signed = changing({ cycleEnd: 20 }, '2026-05-01', { status: 'signed' });
    expect(guardSignedTerms(signed, standing)).toBeNull();
    const open = [{ ...byWeek, status: 'signed' as const }];
    expect(guardSignedTerms(signed, { ...standing, open })?.code).toBe('amendment_conflict');
  });

  it('on its day one that no longer fits says why', () => {
    const broken = { ...lastWeek, terms: { ...lastWeek.terms, cycleEndType: 'DAY_OF_LAST_WEEK' as const } };
    const due = changing({ cycleEnd: 20 }, '2026-04-01', { status: 'signed' });
    const now = '2026-04-01T00:00:00.000Z';
    expect(guardEffect(due, { contract: broken, known: knownOf(broken), now })?.code).toBe('no_calendar');
    expect(guardEffect(due, { contract: lastWeek, known: knownOf(lastWeek), now })).toBeNull();
  });
});

describe('a change of currency', () => {
  const dollars = (date: string, given: Partial<Amendment> = {}) =>
    changing({ currency: 'USD', amount: '600000' }, date, given);

  it.each(['2026-03-01', '2026-04-01', '2026-05-01', '2031-01-01', '2190-07-01'])(
    'on %s, a first day, is accepted',
    (date) => {
      expect(propose(dollars(date))).toBeNull();
    },
  );

  it.each([
    ['2026-03-16', '2026-04-01, 2026-05-01 or 2026-06-01'],
    ['2026-05-20', '2026-05-01, 2026-06-01 or 2026-07-01'],
    ['2190-07-02', 'Choose'],
  ])('inside a cycle, on %s, is refused and told which days are possible', (date, days) => {
    expect(propose(dollars(date))).toMatchObject({
      ...{ code: 'inside_cycle', field: 'effective_date' },
      message: expect.stringContaining(days) as string,
    });
  });

  it('counts by the cycles as they will be', () => {
    const weekly = changing({ frequency: 'weekly', cycleEndType: 'DAY_OF_WEEK', cycleEnd: 7 }, '2026-03-20', {
      id: 'amendment-2',
      status: 'signed',
    });
    expect(propose(dollars('2026-04-06'))?.code).toBe('inside_cycle');
    expect(propose(dollars('2026-04-06'), [weekly])).toBeNull();
    expect(propose(dollars('2026-05-01'), [weekly])?.code).toBe('inside_cycle');
  });

  it('that is open already is kept from being pushed inside a cycle', () => {
    const weekly = changing({ frequency: 'weekly', cycleEndType: 'DAY_OF_WEEK', cycleEnd: 7 }, '2026-03-20');
    expect(propose(weekly, [dollars('2026-05-01', { id: 'amendment-2' })])).toMatchObject({
      ...{ code: 'amendment_conflict', details: { amendment_id: 'amendment-2' } },
    });
  });

  it('beside an amount in the old currency is refused, in whichever order they come', () => {
    const tasks: Contract = { ...contract, kind: 'payg_tasks', terms: { ...contract.terms, amount: null } };
    const change = changing({ currency: 'USD' }, '2026-05-01');
    const amount = (date: string) => changing({ amount: '100' }, date, { id: 'amendment-2' });
    expect(propose(change, [amount('2026-04-15')], tasks)?.code).toBe('amendment_conflict');
    expect(propose({ ...amount('2026-06-15'), id: 'amendment-3' }, [change], tasks)?.code).toBe(
      'amendment_conflict',
    );
    expect(propose({ ...amount('2026-04-15'), id: 'amendment-3' }, [change], tasks)?.code).toBe(
      'amendment_conflict',
    );
  });
});

describe('the first payment', () => {
  it.each([
    ['while the first cycle runs', '2026-03-20', NOW, undefined],
    ['from a day after its lock on', '2026-04-01', NOW, 'first_payment_over'],
  ])('is amended %s: %s', (_when, date, now, code) => {
    for (const changes of [{ firstPayment: '100' }, { firstPaymentDate: '2026-04-20' }])
      expect(propose(changing(changes, date), [], contract, now)?.code).toBe(code);
  });

  it('is history once the first cycle is locked', () => {
    const [march, april] = knownOf(contract);
    const amendment = changing({ firstPayment: '100' }, '2026-04-20');
    const now = '2026-04-10T00:00:00.000Z';
    const standing = { contract, open: [], now };
    const locked = { ...march!, status: 'invoiced' as const };
    expect(guardProposedTerms(amendment, { ...standing, known: [locked, april!] })).toMatchObject({
      ...{ code: 'first_payment_over', field: 'first_payment' },
    });
    expect(guardProposedTerms(amendment, { ...standing, known: [april!] })?.code).toBe('first_payment_over');
  });

  it('counts until the lock, also after the last day of the cycle', () => {
    const later = contractWith({ lockOffsetHours: 240 }, { startDate: '2026-03-01' });
    const now = '2026-04-02T00:00:00.000Z';
    expect(propose(changing({ firstPayment: '100' }, '2026-04-05'), [], later, now)).toBeNull();
    expect(propose(changing({ firstPayment: '100' }, '2026-04-11'), [], later, now)?.code).toBe(
      'first_payment_over',
    );
  });
});
