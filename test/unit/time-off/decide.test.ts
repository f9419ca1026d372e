import { decideTimeOff } from '../../../domain/time-off/decide';
import { timeOffDue, timeOffIsWaiting, timeOffNext } from '../../../domain/time-off/due';
import { unpaidDays } from '../../../domain/time-off/days';
import { guardEmployment, refuseOverlap } from '../../../domain/time-off/guard';
import type { Instant } from '../../../domain/shared/time';
import { timeOffStatuses, type TimeOff, type TimeOffEffect } from '../../../domain/time-off/time-off';
import { timeOffTable } from '../../../domain/time-off/transitions';
import { ADMIN, WORKER } from '../support/actors';
import { approval } from '../support/approvals';
import { contractIn } from '../support/contracts';
import { accepted, refusal, typesOf } from '../support/outcome';
import { certificate, timeOffCommands, timeOffIn, timeOffRequest } from '../support/time-off';
import { MS, NOW, shift } from '../support/time';

const { request, approve, cut } = timeOffCommands;
const cutAt = (lastDay: string): TimeOffEffect => ({
  ...(cut as TimeOffEffect),
  ...{ lastDay, endsAt: `${lastDay}T24:00` },
});

it('waits for its review, then for the end of its last day', () => {
  const { next, events } = accepted(decideTimeOff(null, request, NOW));
  expect(next).toMatchObject({
    status: 'requested',
    startDate: '2026-03-09',
    endDate: '2026-03-11',
    version: 1,
  });
  expect(events[0]?.payload).toMatchObject({ days: 2.5, status: 'requested' });
  expect([timeOffDue(next), timeOffNext(next)?.waiting_for]).toEqual([null, 'review']);
  const approved = accepted(decideTimeOff(next, approve, NOW)).next;
  expect(timeOffDue(approved)).toEqual({ command: 'use', at: timeOffRequest.endsAt });
  const used = accepted(decideTimeOff(approved, timeOffCommands.use, timeOffRequest.endsAt));
  expect([used.next.status, typesOf(used.events)]).toEqual(['used', ['time-off.used']]);
  expect([timeOffIsWaiting(used.next), timeOffNext(used.next)]).toEqual([false, null]);
});

it('is approved at once where the employer enters it, unless nobody may vouch for what they report', () => {
  const entered = { ...timeOffRequest, isAutoApproved: true };
  const { next } = accepted(decideTimeOff(null, { type: 'request', actor: ADMIN, request: entered }, NOW));
  expect([next.status, next.review?.by]).toEqual(['approved', ADMIN]);
  const strict = { ...entered, policies: { selfApproval: 'refused' as const } };
  expect(refusal(decideTimeOff(null, { type: 'request', actor: ADMIN, request: strict }, NOW)).code).toBe(
    'self_approval',
  );
});

it('is not reviewed by whoever entered it, where that is refused', () => {
  const mine = timeOffIn('requested', { createdBy: ADMIN, policies: { selfApproval: 'refused' } });
  expect(refusal(decideTimeOff(mine, approve, NOW)).code).toBe('self_approval');
});

it('needs a working day', () => {
  const none = { ...timeOffRequest, days: [] };
  expect(refusal(decideTimeOff(null, { type: 'request', actor: WORKER, request: none }, NOW)).code).toBe(
    'no_working_days',
  );
});

it.each(timeOffStatuses)('cancelled while %s by whoever asked for it', (status) => {
  const command = { type: 'cancel' as const, actor: WORKER, reason: null };
  const decision = decideTimeOff(timeOffIn(status), command, NOW);
  expect(decision.ok ? 'cancelled' : decision.refusal.code).toBe(
    status === 'requested' ? 'cancelled' : 'not_pending',
  );
});

describe('approved, and called off', () => {
  const callOff = (changes: Partial<TimeOff>, at: Instant) =>
    decideTimeOff(timeOffIn('approved', changes), timeOffCommands.cancel, at);
  const weekend = [
    { date: '2026-03-07', halves: 2 as const },
    { date: '2026-03-08', halves: 2 as const },
  ];

  it.each<[string, Partial<TimeOff>, Instant]>([
    ['until its first day begins', {}, '2026-03-09T00:00:00.000Z'],
    ['in its zone', { timezone: 'Asia/Tokyo' }, '2026-03-08T15:00:00.000Z'],
    ['which may be unpaid without work', { unworkedDays: weekend }, '2026-03-07T00:00:00.000Z'],
  ])('%s', (_name, changes, until) => {
    const { next, events } = accepted(callOff(changes, shift(until, -MS)));
    expect(next).toMatchObject({ status: 'cancelled', cancellation: { by: ADMIN } });
    expect(events[0]).toMatchObject({
      type: 'time-off.cancelled',
      payload: { status: 'cancelled', days: 2.5 },
    });
    const late = refusal(callOff(changes, until));
    expect(late).toMatchObject({ code: 'time_off_window_closed', details: { until } });
  });
});

describe('a document', () => {
  const { attach } = timeOffCommands;
  const detach = { type: 'attach' as const, actor: WORKER, attachment: null };

  it.each(['requested', 'approved'] as const)('comes once while it is %s', (status) => {
    const { next, events } = accepted(decideTimeOff(timeOffIn(status), attach, NOW));
    expect(next).toMatchObject({ status, attachment: certificate, version: 2 });
    expect(events).toMatchObject([{ type: 'time-off.updated', payload: { changed: ['attachment'] } }]);
    expect(refusal(decideTimeOff(next, attach, NOW)).code).toBe('single_attachment');
  });

  it('is taken off until somebody has relied on it', () => {
    const of = (status: TimeOff['status']) =>
      decideTimeOff(timeOffIn(status, { attachment: certificate }), detach, NOW);
    expect(accepted(of('requested')).next.attachment).toBeNull();
    expect(refusal(of('approved')).code).toBe('not_pending');
    expect(refusal(decideTimeOff(timeOffIn('requested'), detach, NOW)).code).toBe('no_change');
  });
});

it('takes what its table says and nothing else', () => {
  for (const status of timeOffStatuses)
    for (const command of Object.values(timeOffCommands)) {
      if (command.type === 'request') continue;
      const row = timeOffIn(status, command.type === 'escalate' ? { approval } : {});
      const decision = decideTimeOff(row, command, NOW);
      const targets = timeOffTable[status].on[command.type];
      if (targets) expect(targets).toContain(accepted(decision).next.status);
      else expect(refusal(decision).code).toBe('not_pending');
    }
});

describe.each(['requested', 'approved'] as const)('the end of the contract and one that is %s', (status) => {
  it('before the end stays', () => {
    const { next, events } = accepted(decideTimeOff(timeOffIn(status), cutAt('2026-03-11'), NOW));
    expect([next, events]).toEqual([timeOffIn(status), []]);
  });

  it('across the end keeps the days up to it', () => {
    const { next, events } = accepted(decideTimeOff(timeOffIn(status), cutAt('2026-03-10'), NOW));
    expect(next).toMatchObject({ status, endDate: '2026-03-10', endsAt: '2026-03-10T24:00', version: 2 });
    expect(next.days).toHaveLength(2);
    expect(events[0]).toMatchObject({
      type: 'time-off.cancelled',
      payload: { status, from_date: '2026-03-11', days: 1 },
    });
  });

  it('after the end is cancelled', () => {
    const { next, events } = accepted(decideTimeOff(timeOffIn(status), cutAt('2026-03-08'), NOW));
    expect(next).toMatchObject({
      status: 'cancelled',
      cancellation: { reason: 'the contract is terminated' },
    });
    expect(events[0]).toMatchObject({ payload: { status: 'cancelled', days: 2.5 } });
  });
});

describe('the end of the contract and an unpaid range from a weekend to the next one', () => {
  const of = (date: string) => ({ date, halves: 2 as const });
  const row = timeOffIn('approved', {
    ...{ isPaid: false, startDate: '2026-03-10', endDate: '2026-03-13', endsAt: '2026-03-16T00:00:00.000Z' },
    days: ['2026-03-10', '2026-03-11', '2026-03-12', '2026-03-13'].map(of),
    unworkedDays: ['2026-03-07', '2026-03-08', '2026-03-09', '2026-03-14', '2026-03-15'].map(of),
  });
  const unpaid = (next: TimeOff) => unpaidDays(next).map(({ date }) => date.slice(8));

  it.each<[string, boolean, TimeOff['status'], string[], number]>([
    ['2026-03-15', false, 'approved', ['07', '08', '09', '10', '11', '12', '13', '14', '15'], 0],
    ['2026-03-14', false, 'approved', ['07', '08', '09', '10', '11', '12', '13', '14'], 0],
    ['2026-03-11', false, 'approved', ['07', '08', '09', '10', '11'], 1],
    ['2026-03-11', true, 'approved', ['07', '08', '09', '10', '11'], 1],
    ['2026-03-09', false, 'cancelled', [], 1],
    ['2026-03-06', false, 'cancelled', [], 1],
    // An invoice has not paid the weekend already.
    ['2026-03-09', true, 'approved', ['07', '08', '09'], 1],
  ])('on %s, billed: %s, leave it %s', (lastDay, isBilled, status, days, told) => {
    const { next, events } = accepted(decideTimeOff(row, { ...cutAt(lastDay), isBilled }, NOW));
    expect([next.status, events.length]).toEqual([status, told]);
    if (status === 'cancelled') return;
    expect(unpaid(next)).toEqual(days);
    expect(next.startDate <= next.endDate && next.endDate <= lastDay).toBe(true);
    expect(next.endsAt).toBe(next === row ? row.endsAt : `${lastDay}T24:00`);
  });
});

describe('what forbids it', () => {
  const employed = { status: 'active' as const };
  const inContract = timeOffIn('requested', { startDate: '2026-03-09', endDate: '2026-03-11' });
  const codeOf = (changes: object, contract = contractIn('active', { startDate: '2026-01-01' })) =>
    guardEmployment({ ...inContract, ...changes }, employed, contract)?.code ?? null;

  it('a contract that is not in force, not yet, or no longer', () => {
    expect(codeOf({})).toBeNull();
    expect(codeOf({}, contractIn('draft'))).toBe('contract_not_active');
    expect(codeOf({ startDate: '2025-12-31' })).toBe('before_start');
    const ending = contractIn('termination_scheduled', {
      startDate: '2026-01-01',
      terminationDate: '2026-03-10',
    });
    expect(codeOf({}, ending)).toBe('after_completion');
    expect(codeOf({ endDate: '2026-03-10' }, ending)).toBeNull();
  });

  it('a person who has left, where it is of no contract', () => {
    const alone = { ...inContract, contractId: null };
    expect(guardEmployment(alone, employed, undefined)).toBeNull();
    expect(guardEmployment(alone, { status: 'terminated' }, undefined)?.code).toBe('contract_ended');
  });

  it('other time off on one of its days', () => {
    const other = {
      id: 'other',
      status: 'approved' as const,
      days: [{ date: '2026-03-11', halves: 1 as const }],
    };
    expect(refuseOverlap(inContract, [other])).toMatchObject({
      code: 'time_off_overlaps',
      details: { time_off_id: 'other', date: '2026-03-11' },
    });
    expect(refuseOverlap(inContract, [{ ...other, id: inContract.id }])).toBeNull();
    expect(refuseOverlap(inContract, [{ ...other, days: [{ date: '2026-03-12', halves: 2 }] }])).toBeNull();
  });
});
