import { workKinds } from '../../../domain/adjustment/item-kind';
import { contractKinds } from '../../../domain/contract/kinds';
import { defaultPolicies } from '../../../domain/shared/policies';
import { decideWork, followed, withPending } from '../../../domain/work/decide';
import { workDue } from '../../../domain/work/due';
import { guardWork } from '../../../domain/work/guard';
import { measured, rateOn, repriced } from '../../../domain/work/measure';
import { startOf } from '../../../domain/work/starts';
import { ADMIN, WORKER } from '../support/actors';
import { LOCK } from '../support/adjustments';
import { contractIn } from '../support/contracts';
import { NOW } from '../support/time';
import { reported, sheetIn, workCommandsByType, workIn } from '../support/work';

const TODAY = '2026-03-10';

describe('where work is taken', () => {
  const kindsFor = {
    timesheet: ['payg_time', 'client_agreement', 'supplier_agreement'],
    ...{ task: ['payg_tasks'], milestone: ['milestones'] },
  };
  const cases = workKinds.flatMap((kind) => contractKinds.map((contractKind) => ({ kind, contractKind })));

  it.each(cases)('$kind on $contractKind', ({ kind, contractKind }) => {
    const fits = kindsFor[kind].includes(contractKind);
    const contract = contractIn('active', { kind: contractKind, startDate: '2026-03-01', endDate: null });
    const refusal = guardWork({ kind, dateSubmitted: TODAY }, contract, TODAY);
    expect(refusal?.code ?? null).toBe(fits ? null : `${kind}s_not_supported`);
  });

  it.each([
    ['2026-02-28', 'before_start'],
    ['2026-03-01', null],
    [TODAY, null],
    ['2026-03-11', 'date_in_future'],
    ['2026-03-21', 'after_completion'],
  ])('of the day %s: %s', (dateSubmitted, code) => {
    const contract = contractIn('active', {
      kind: 'payg_tasks',
      startDate: '2026-03-01',
      endDate: '2026-03-20',
    });
    expect(guardWork({ kind: 'task', dateSubmitted }, contract, TODAY)?.code ?? null).toBe(code);
  });
});

describe('how work starts', () => {
  const refused = { selfApproval: 'refused' as const };

  it.each([
    ['the employer', ADMIN, null, false, defaultPolicies, true, false],
    ['the employer, leaving it', ADMIN, false, true, defaultPolicies, false, false],
    ['the employer, where nobody vouches', ADMIN, null, true, refused, false, false],
    ['the worker', WORKER, null, false, defaultPolicies, false, false],
    ['the worker, as settled', WORKER, null, true, refused, true, true],
    ['the worker, asking for it', WORKER, true, false, defaultPolicies, true, false],
  ])('by %s', (_who, actor, asked, autoApprove, policies, approved, byContract) => {
    expect(startOf({ asked, autoApprove }, actor, policies)).toEqual({ autoApprove: approved, byContract });
  });
});

const rate = (version: number, effectiveFrom: string, amount: string, changes = {}) => ({
  version,
  effectiveFrom,
  terms: {
    ...{ amount, currency: 'EUR', scale: 'hourly' as const, frequency: 'monthly' as const },
    ...{ cycleEndType: 'DAY_OF_MONTH' as const, cycleEnd: 31, firstPayment: null, jobTitle: null },
    ...changes,
  },
});

describe('the rate of a day', () => {
  const terms = [rate(1, '2026-03-01', '4000'), rate(2, '2026-03-15', '5000'), rate(3, '2026-03-10', '6000')];

  it.each([
    ['2026-02-01', '4000'],
    ['2026-03-09', '4000'],
    ['2026-03-10', '6000'],
    ['2026-03-20', '6000'],
  ])('on %s is %s', (day, amount) => {
    expect(rateOn(terms, day)?.amount).toBe(amount);
  });

  it('values a timesheet, and needs an amount', () => {
    const draft = {
      ...reported,
      kind: 'timesheet' as const,
      amount: null,
      quantity: '2',
      dateSubmitted: '2026-03-09',
    };
    expect(measured(draft, terms)).toMatchObject({
      ok: true,
      draft: { amount: '8000', unitPrice: '4000', scale: 'hourly' },
    });
    expect(measured(draft, [rate(1, '2026-03-01', '4000', { amount: null })])).toMatchObject({
      refusal: { code: 'rate_required' },
    });
  });

  it('values it anew only in the currency and scale that it was reported in', () => {
    const sheet = workIn('timesheet', 'approved', { dateSubmitted: '2026-03-12' });
    expect(repriced(sheet, terms)).toBe('6000');
    expect(repriced({ ...sheet, unitPrice: '6000' }, terms)).toBeNull();
    for (const change of [{ scale: 'daily' }, { currency: 'USD' }, { amount: null }])
      expect(repriced(sheet, [rate(1, '2026-03-01', '6000', change)])).toBeNull();
    expect(repriced(workIn('task', 'approved'), terms)).toBeNull();
  });
});

describe('a sheet of work', () => {
  it('reminds before the lock of what waits, then locks, then waits without an instant', () => {
    const open = sheetIn('open', { waitingSince: NOW });
    expect(workDue(open)).toEqual({ command: 'remind', at: '2026-03-29T00:00:00.000Z' });
    expect(workDue({ ...open, remindersSent: 2 })).toEqual({ command: 'lock', at: LOCK });
    expect(workDue({ ...open, waitingSince: '2026-03-30T00:00:00.000Z' })).toMatchObject({
      at: '2026-03-31T00:00:00.000Z',
    });
    expect(workDue({ ...open, lateSince: LOCK })).toBeNull();
    expect(workDue(sheetIn('closed'))).toBeNull();
  });

  it('is open while something waits, and reminds of a new wait anew', () => {
    const closed = withPending(sheetIn('open', { remindersSent: 2 }), 0, NOW);
    expect(closed).toMatchObject({ status: 'closed', pending: 0, waitingSince: null });
    expect(withPending(closed, 1, LOCK)).toMatchObject({
      status: 'open',
      waitingSince: LOCK,
      remindersSent: 0,
    });
    expect(withPending(sheetIn('open', { remindersSent: 1 }), 3, LOCK)).toMatchObject({
      waitingSince: NOW,
      remindersSent: 1,
    });
  });

  it('follows its items and its cycle, and stays as it is where they do', () => {
    const open = sheetIn('open', { lateSince: LOCK });
    expect(followed(open, open, NOW)).toBe(open);
    const later = '2026-05-01T00:00:00.000Z';
    expect(followed(open, { pending: 2, locksAt: later }, LOCK)).toMatchObject({
      lateSince: null,
      version: 4,
    });
    expect(followed(open, { pending: 0, locksAt: LOCK }, LOCK)).toMatchObject({
      status: 'closed',
      lateSince: LOCK,
    });
  });

  it('is made by a first report, and by nothing else', () => {
    for (const [type, command] of Object.entries(workCommandsByType))
      expect([type, decideWork(null, command, NOW).ok]).toEqual([type, type === 'submit']);
  });
});
