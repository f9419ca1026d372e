import { planOf, type PlannedCycle } from '../../../domain/billing/plan';
import { fitCycle, settingsOf } from '../../../domain/billing/contract-cycle';
import { newCycle } from '../../../domain/billing/cycle';
import { contractWith } from './support/contracts';
import { april, invoiceOf, item, linesFrom, version } from './support/invoices';

const first = { startDate: '2026-04-16', period: { ...april, startsOn: '2026-04-16' } };
const agreed = (firstPayment: string | null, number = 1) =>
  version(number, '2026-04-16', '300000', { firstPayment });
const base = (given: Parameters<typeof invoiceOf>[0]) =>
  linesFrom(invoiceOf(given), 'base').map(({ description, amount }) => [description, amount]);

describe('the first payment', () => {
  it('replaces the base pay of the first cycle, whatever its days', () => {
    expect(base({ ...first, terms: [agreed('50000')] })).toEqual([
      ['Engineer, 2026-04-16 to 2026-04-30, first payment', 50_000n],
    ]);
  });

  it('of nothing is nothing, and none at all leaves the days their pay', () => {
    expect(base({ ...first, terms: [agreed('0')] })).toEqual([[expect.stringMatching(/first payment$/), 0n]]);
    expect(base({ ...first, terms: [agreed(null)] })).toEqual([
      [expect.stringMatching(/15 of 30/), 150_000n],
    ]);
  });

  it('leaves items and later cycles alone', () => {
    expect(invoiceOf({ ...first, terms: [agreed('50000')], items: [item(700n)] }).total).toBe(50_700n);
    const may = {
      ...april,
      periodStart: '2026-05-01',
      periodEnd: '2026-05-31',
      startsOn: '2026-05-01',
      endsOn: '2026-05-31',
    };
    expect(base({ ...first, period: may, terms: [agreed('50000')] })).toEqual([
      ['Engineer, 2026-05-01 to 2026-05-31', 300_000n],
    ]);
  });

  it('is paid where work items carry the rest', () => {
    expect(base({ ...first, kind: 'payg_tasks', terms: [agreed('50000')] })).toMatchObject([[{}, 50_000n]]);
    expect(base({ ...first, kind: 'payg_tasks', terms: [agreed(null)] })).toEqual([]);
  });

  it('goes with the first invoice of a renewal that a lock has overtaken', () => {
    const overtaken = { startDate: '2026-03-20', billsFrom: '2026-04-01', period: april };
    const terms = [version(1, '2026-03-20', '300000', { firstPayment: '50000' })];
    expect(base({ ...overtaken, terms })).toMatchObject([[{}, 50_000n]]);
    const may = {
      periodStart: '2026-05-01',
      periodEnd: '2026-05-31',
      startsOn: '2026-05-01',
      endsOn: '2026-05-31',
    };
    expect(base({ ...overtaken, terms, period: { ...april, ...may } })).toMatchObject([[{}, 300_000n]]);
  });

  it('is what the last version says, unless that is about another currency', () => {
    expect(base({ ...first, terms: [agreed('50000'), agreed('70000', 2)] })).toMatchObject([[{}, 70_000n]]);
    const dollars = version(2, '2026-05-01', '300000', { currency: 'USD', firstPayment: null });
    expect(base({ ...first, terms: [agreed('50000'), dollars] })).toMatchObject([[{}, 50_000n]]);
  });
});

describe('the day of the first payment', () => {
  const contract = contractWith({ paymentDueDays: 7 }, { startDate: '2026-04-16' });
  const due = (firstPaymentDate: string | null) => ({
    ...contract,
    terms: { ...contract.terms, firstPaymentDate },
  });
  const share = (date: string | null, startsOn = '2026-04-16') =>
    fitCycle(due(date), settingsOf(contract), startsOn);

  it('is when the first invoice is due, and no later one', () => {
    expect(share('2026-05-20')).toMatchObject({
      dueDate: '2026-05-20',
      overdueAt: '2026-05-21T00:00:00.000Z',
    });
    expect(share(null)).toMatchObject({ dueDate: '2026-05-07' });
    expect(share('2026-05-20', '2026-05-01')).toMatchObject({ dueDate: '2026-06-07' });
  });

  it('that comes before the invoice leaves the day of its issue to pay', () => {
    expect(share('2026-04-20')).toMatchObject({
      dueDate: '2026-04-20',
      overdueAt: '2026-05-02T00:00:00.000Z',
    });
  });

  it('is followed by a cycle that has begun', () => {
    const cycle: PlannedCycle = {
      ...newCycle('cycle-1', contract, 'calendar', share(null)),
      openedAt: '2026-04-16T00:00:00.000Z',
      settings: settingsOf(contract),
    };
    const { change } = planOf(due('2026-05-20'), [cycle], '2026-04-20T00:00:00.000Z');
    expect(change).toMatchObject([{ cycle: { id: 'cycle-1' }, share: { dueDate: '2026-05-20' } }]);
  });
});
