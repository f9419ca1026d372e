import { decideOffCycle } from '../../../domain/off-cycle/decide';
import { offCycleDue, offCycleIsWaiting, offCycleNext } from '../../../domain/off-cycle/due';
import { guardOffCycle } from '../../../domain/off-cycle/guard';
import {
  offCycleStatuses,
  type OffCycleCommand,
  type OffCycleEffect,
  type OffCyclePayment,
} from '../../../domain/off-cycle/off-cycle';
import { offCycleTable } from '../../../domain/off-cycle/transitions';
import type { Contract } from '../../../domain/contract/contract';
import { SYSTEM } from '../../../domain/shared/lifecycle';
import { ADMIN } from '../support/actors';
import { accepted, refusal, typesOf } from '../support/outcome';
import { NOW } from '../support/time';

const PAYS_AT = '2026-03-10T00:00:00.000Z';
const create = (changes = {}): OffCycleCommand => ({
  type: 'create',
  actor: ADMIN,
  request: {
    ...{ id: 'x', contractId: 'c', organisationId: 'o', environmentId: 'e', type: 'bonus', amount: '100' },
    ...{ currency: 'EUR', reason: 'well done', paymentDate: '2026-03-10', paysAt: PAYS_AT },
    ...{ isAutoApproved: false, today: '2026-03-02', ...changes },
  },
});
const approve: OffCycleCommand = { type: 'approve', actor: ADMIN, reason: null };
const decline: OffCycleCommand = { type: 'decline', actor: ADMIN, reason: 'no' };
const pay: OffCycleCommand = { type: 'pay', actor: SYSTEM };
const forfeit: OffCycleEffect = { type: 'forfeit', actor: SYSTEM, reason: 'the contract is terminated' };
const created = accepted(decideOffCycle(null, create(), NOW)).next;
const inStatus = (status: OffCyclePayment['status']): OffCyclePayment => ({ ...created, status });

const HOURS = 3_600_000;
const before = (at: string, hours: number) => new Date(Date.parse(at) - hours * HOURS).toISOString();
const reminding = { adjustmentReminderHours: [72, 24], reminderDays: [3, 7], selfApproval: 'allowed' };

describe('while it waits for a review', () => {
  /** When approvers are reminded, if nobody decides. */
  function remindersOf(changes: object, at = NOW): string[] {
    let payment = accepted(decideOffCycle(null, create({ policies: reminding, ...changes }), at)).next;
    const reminded: string[] = [];
    for (let due = offCycleDue(payment); due; due = offCycleDue(payment)) {
      const { next, events } = accepted(decideOffCycle(payment, { type: 'remind', actor: SYSTEM }, due.at));
      expect(events).toMatchObject([
        { payload: { reminder: reminded.length + 1, payment_date: '2026-03-10' } },
      ]);
      reminded.push(due.at);
      payment = next;
    }
    expect(payment.status).toBe('pending');
    return reminded;
  }

  it('approvers are reminded before its date, and after it', () => {
    const after = [before(PAYS_AT, -72), before(PAYS_AT, -168)];
    expect(remindersOf({})).toEqual([before(PAYS_AT, 72), before(PAYS_AT, 24), ...after]);
    // Made too late for the first.
    expect(remindersOf({}, before(PAYS_AT, 30))).toEqual([before(PAYS_AT, 24), ...after]);
  });

  it('one made on its day, days after that', () => {
    const at = before(PAYS_AT, -9);
    expect(remindersOf({ today: '2026-03-10' }, at)).toEqual([before(at, -72), before(at, -168)]);
  });

  it('nobody is reminded of one that was decided, or made by an earlier release', () => {
    const { next } = accepted(decideOffCycle(null, create({ policies: reminding }), NOW));
    expect(offCycleDue(accepted(decideOffCycle(next, decline, NOW)).next)).toBeNull();
    expect(offCycleDue({ ...next, remindersSent: null })).toBeNull();
  });
});

it('waits for review, then for its date, and nothing else', () => {
  expect(created).toMatchObject({ status: 'pending', version: 1, review: null });
  expect(created).not.toHaveProperty('today');
  expect(offCycleDue(created)).toBeNull();
  const approved = accepted(decideOffCycle(created, approve, NOW)).next;
  expect(approved).toMatchObject({
    status: 'approved',
    version: 2,
    review: { status: 'approved', by: ADMIN },
  });
  expect(offCycleDue(approved)).toEqual({ command: 'pay', at: PAYS_AT });
  const paying = accepted(decideOffCycle(approved, pay, PAYS_AT)).next;
  expect([paying.status, offCycleIsWaiting(paying)]).toEqual(['processing', false]);
});

it('is approved from the start when asked to be', () => {
  const { next, events } = accepted(decideOffCycle(null, create({ isAutoApproved: true }), NOW));
  expect(next.review).toMatchObject({ status: 'approved', by: ADMIN, at: NOW });
  expect(typesOf(events)).toEqual(['off_cycle_payment.created', 'off_cycle_payment.approved']);
  expect(events[0]?.payload).toMatchObject({ amount: '1.00', currency: 'EUR' });
});

it.each([
  ['2026-03-01', 'payment_date_past'],
  ['2026-03-02', null],
])('dated %s, today being 2026-03-02: %p', (paymentDate, code) => {
  const decision = decideOffCycle(null, create({ paymentDate }), NOW);
  expect(decision.ok ? null : decision.refusal.code).toBe(code);
});

it('is not payable once its contract has ended, and says why', () => {
  const { next, events } = accepted(decideOffCycle(created, forfeit, NOW));
  expect(next).toMatchObject({ status: 'not_payable', version: 2, review: null, updatedAt: NOW });
  expect(events).toEqual([
    {
      type: 'off_cycle_payment.not_payable',
      payload: { off_cycle_payment_id: 'x', reason: 'the contract is terminated' },
    },
  ]);
  expect([offCycleIsWaiting(next), offCycleDue(next)]).toEqual([false, null]);
});

it.each(offCycleStatuses)('%s takes what its table says and nothing else', (status) => {
  for (const command of [approve, decline, pay, forfeit]) {
    const decision = decideOffCycle(inStatus(status), command, NOW);
    const targets = offCycleTable[status].on[command.type];
    if (targets) expect(targets).toContain(accepted(decision).next.status);
    else expect(refusal(decision)).toMatchObject({ code: 'not_pending', details: { status } });
  }
  expect(offCycleNext(inStatus(status), null) === null).toBe(offCycleTable[status].waitsFor === null);
});

describe('the contract', () => {
  const contract = (changes: Partial<Contract>) =>
    ({ status: 'active', endDate: null, terminationDate: null, startsAt: NOW, ...changes }) as Contract;
  const approved = { ...created, version: 2 };

  it.each<[string, OffCyclePayment, Partial<Contract>, string | null]>([
    ['in force', created, {}, null],
    ['ends on that day', created, { status: 'termination_scheduled', terminationDate: '2026-03-10' }, null],
    ['ends on the day before', created, { terminationDate: '2026-03-09' }, 'after_completion'],
    ['has a term until the day before', created, { endDate: '2026-03-09' }, 'after_completion'],
    [
      'a termination counts before the term',
      created,
      { endDate: '2026-03-31', terminationDate: '2026-03-09' },
      'after_completion',
    ],
    ['has ended, something new', created, { status: 'completed', endDate: '2026-03-31' }, 'contract_ended'],
    ['has ended, a review of a day inside', approved, { status: 'completed', endDate: '2026-03-31' }, null],
    ['is not in force yet', created, { status: 'signed' }, 'contract_not_active'],
  ])('%s', (_what, payment, changes, code) => {
    expect(guardOffCycle(payment, contract(changes))?.code ?? null).toBe(code);
  });
});
