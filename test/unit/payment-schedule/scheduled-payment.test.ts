import fc from 'fast-check';
import { paymentsBilledBy, paymentText } from '../../../domain/payment-schedule/billed';
import { addPayment, decidePayment } from '../../../domain/payment-schedule/decide';
import { guardPayment, MAX_UNBILLED, refuseMore } from '../../../domain/payment-schedule/guard';
import { paymentNext } from '../../../domain/payment-schedule/next';
import { decideSchedule, scheduleDue, withNextDue } from '../../../domain/payment-schedule/schedule';
import { scheduledPaymentStatuses } from '../../../domain/payment-schedule/scheduled-payment';
import { paymentEntry } from '../../../domain/schedule/payments';
import { addDays } from '../../../domain/shared/calendar';
import { ADMIN } from '../support/actors';
import { contractIn } from '../support/contracts';
import { accepted } from '../support/outcome';
import {
  agreementOf,
  paymentCommandsByType as commands,
  paymentDraft,
  scheduleCommandsByType,
  scheduledIn,
  scheduleIn,
} from '../support/payment-schedules';
import { NOW } from '../support/time';

const by = { actor: ADMIN, at: NOW };
const berlin = { ...agreementOf, timezone: 'Europe/Berlin' };
const typesOf = (events: { type: string }[]) => events.map(({ type }) => type);

describe('a new payment', () => {
  it('is planned, in the currency of the agreement, for the first instant of its day there', () => {
    const { next, events } = accepted(addPayment(paymentDraft, berlin, by));
    expect(next).toMatchObject({ status: 'planned', currency: 'EUR', dueAt: '2026-06-14T22:00:00.000Z' });
    expect(events).toEqual([
      {
        type: 'schedule.added',
        payload: {
          ...{ entry_id: 'payment-1', date: '2026-06-15', amount: '1200.00', currency: 'EUR' },
          note: 'Second instalment',
        },
      },
    ]);
  });

  it('is due at once on a day that has come', () => {
    const started = { ...agreementOf, startDate: '2026-01-01' };
    const { next, events } = accepted(addPayment({ ...paymentDraft, date: NOW.slice(0, 10) }, started, by));
    expect([next.status, ...typesOf(events)]).toEqual(['due', 'schedule.added', 'schedule.due']);
  });

  it.each([
    ['of another kind', contractIn('active'), 'schedule_not_supported', undefined],
    ['in draft', contractIn('draft', { kind: 'client_agreement' }), 'contract_not_active', undefined],
    ['ended', contractIn('completed', { kind: 'supplier_agreement' }), 'contract_ended', undefined],
    ['begun later', { ...agreementOf, startDate: '2026-06-16' }, 'before_start', 'date'],
    ['over before', { ...agreementOf, endDate: '2026-06-14' }, 'after_completion', 'date'],
    ['terminated before', { ...agreementOf, terminationDate: '2026-06-14' }, 'after_completion', 'date'],
  ])('is refused where the contract is %s', (_how, contract, code, field) => {
    expect(guardPayment(paymentDraft, contract)).toMatchObject({ code, ...(field && { field }) });
    expect(addPayment(paymentDraft, contract, by).ok).toBe(false);
  });

  it('is taken on the first and the last day, and before the contract begins', () => {
    const until = { ...agreementOf, startDate: '2026-06-15', endDate: '2026-06-15' };
    expect(guardPayment(paymentDraft, until)).toBeNull();
    expect(guardPayment(paymentDraft, { ...until, status: 'signed', endDate: null })).toBeNull();
  });

  it('is refused beside too many', () => {
    expect(refuseMore(MAX_UNBILLED)).toMatchObject({ code: 'too_many_entries' });
    expect(refuseMore(MAX_UNBILLED - 1)).toBeNull();
  });
});

describe('a payment', () => {
  it('tells which fields are changed, and moves to the zone of its contract', () => {
    const edit = { date: '2026-07-01', amount: '120000', note: 'Third' };
    const { next, events } = accepted(
      decidePayment(scheduledIn('planned'), { type: 'change', edit, contract: berlin }, NOW),
    );
    expect(next).toMatchObject({ version: 4, date: '2026-07-01', dueAt: '2026-06-30T22:00:00.000Z' });
    expect(events[0]!.payload).toMatchObject({ changed: ['date', 'note'], date: '2026-07-01' });
  });

  it('is due when it is moved to a day that has come', () => {
    const contract = { ...agreementOf, startDate: '2026-01-01' };
    const change = { type: 'change', edit: { date: '2026-01-01' }, contract } as const;
    const { next, events } = accepted(decidePayment(scheduledIn('planned'), change, NOW));
    expect([next.status, ...typesOf(events)]).toEqual(['due', 'schedule.updated', 'schedule.due']);
  });

  it.each([
    ['nothing new', { amount: '120000' }, 'no_change'],
    ['a day outside of its contract', { date: '2020-01-01' }, 'before_start'],
  ])('is not changed to %s', (_what, edit, code) => {
    const decision = decidePayment(
      scheduledIn('planned'),
      { type: 'change', edit, contract: agreementOf },
      NOW,
    );
    expect(decision).toMatchObject({ ok: false, refusal: { code } });
  });

  it.each(['change', 'cancel'] as const)('takes no %s from its instant on, seen to or not', (type) => {
    const planned = scheduledIn('planned');
    const before = new Date(Date.parse(planned.dueAt) - 1).toISOString();
    expect(decidePayment(planned, commands[type], before).ok).toBe(true);
    expect(decidePayment(planned, commands[type], planned.dueAt)).toMatchObject({
      refusal: { code: 'entry_fixed', message: expect.stringContaining('has come') as string },
    });
  });

  it.each(scheduledPaymentStatuses)('%s says what it waits for, or nothing', (status) => {
    const next = paymentNext(scheduledIn(status));
    expect(next && [next.waiting_for, next.until]).toEqual(
      { planned: ['date', '2026-06-15T00:00:00.000Z'], due: ['invoice', null] }[status as 'due'] ?? null,
    );
  });

  it('is undone until it is due', () => {
    expect(paymentEntry(scheduledIn('planned'))).toMatchObject({
      kind: 'scheduled_payment',
      at: '2026-06-15T00:00:00.000Z',
      undo: { act: 'cancelPayment', who: ['admin'], until: '2026-06-15T00:00:00.000Z' },
    });
  });

  it('is named by its date and its note', () => {
    expect(paymentText(paymentDraft)).toBe('Scheduled payment, 2026-06-15: Second instalment');
    expect(paymentText({ ...paymentDraft, note: '' })).toBe('Scheduled payment, 2026-06-15');
  });
});

describe('the schedule of a contract', () => {
  it('is made by the first payment, and hands on what is asked of each', () => {
    const { add, change, cancel } = scheduleCommandsByType;
    expect(accepted(decideSchedule(null, add, NOW))).toMatchObject({
      next: { id: 'contract-1', status: 'closed', version: 1, nextDueAt: null },
      order: { type: 'add', draft: paymentDraft },
    });
    expect(decideSchedule(null, cancel, NOW)).toMatchObject({ refusal: { code: 'not_found' } });
    const { order } = accepted(decideSchedule(scheduleIn('open'), change, NOW));
    expect(order).toEqual({ type: 'change', paymentId: 'payment-1', edit: { amount: '130000' } });
  });

  it('waits for the next date, and for nothing without one', () => {
    const open = withNextDue(scheduleIn('closed'), NOW);
    expect([open.status, scheduleDue(open)]).toEqual(['open', { command: 'fallDue', at: NOW }]);
    const closed = withNextDue(open, null);
    expect([closed.status, scheduleDue(closed)]).toEqual(['closed', null]);
  });
});

describe('what cycles bill', () => {
  const payment = fc.record({ in: fc.nat(200), sequence: fc.integer({ min: 1, max: 3 }) });

  it('is every payment once, on the cycle of its date, or the first that locks after it was added', () => {
    fc.assert(
      fc.property(
        fc.array(payment, { maxLength: 20 }),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 }),
        fc.nat(12),
        (given, lengths, addedAfter) => {
          const all = given.map((each, index) => ({
            ...{ ...paymentDraft, id: `p-${index}`, sequence: each.sequence },
            date: addDays('2026-01-01', each.in),
          }));
          let [start, unbilled] = ['2026-01-01', all];
          const billed: string[] = [];
          for (const [index, days] of lengths.entries()) {
            const endsOn = addDays(start, days - 1);
            // Until they are added, cycles lock without them.
            if (index >= addedAfter) {
              const own = paymentsBilledBy(unbilled, { endsOn });
              for (const { date } of own)
                expect(index === addedAfter || (start <= date && date <= endsOn)).toBe(true);
              expect(own).toEqual([...own].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)));
              unbilled = unbilled.filter((each) => !own.includes(each));
              billed.push(...own.map(({ id }) => id));
            }
            start = addDays(endsOn, 1);
          }
          expect(new Set(billed).size).toBe(billed.length);
          const covered = addedAfter < lengths.length ? all.filter(({ date }) => date < start) : [];
          expect([...billed].sort()).toEqual(covered.map(({ id }) => id).sort());
        },
      ),
    );
  });
});
