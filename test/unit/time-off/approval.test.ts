import fc from 'fast-check';
import { applicablePolicy } from '../../../domain/approval/policy';
import { decideTimeOff } from '../../../domain/time-off/decide';
import { timeOffDue, timeOffNext } from '../../../domain/time-off/due';
import { awaitingOf } from '../../../domain/time-off/review';
import type { TimeOff, TimeOffCommand, TimeOffRequest } from '../../../domain/time-off/time-off';
import type { Instant } from '../../../domain/shared/time';
import { SYSTEM, WORKER } from '../support/actors';
import { approval, factsWith, policyOf, userCalled } from '../support/approvals';
import { accepted, refusal, typesOf } from '../support/outcome';
import { DAY, HOUR, NOW, shift } from '../support/time';
import { timeOffIn, timeOffRequest } from '../support/time-off';

const STARTS_AT = timeOffRequest.startsAt!;
const facts = factsWith({ ann: ['admin'], olga: ['owner'], vera: ['viewer'] });
const by = (id: string, type: 'approve' | 'reject' = 'approve'): TimeOffCommand => ({
  ...{ type, actor: userCalled(id), reason: null, facts },
});
const waits = { adjustmentReminderHours: [72, 24], reminderDays: [3], lateItems: 'roll' as const };
const asked = (changes: Partial<TimeOffRequest> = {}): TimeOffCommand => ({
  ...{ type: 'request', actor: WORKER },
  request: { ...timeOffRequest, approval, policies: { selfApproval: 'refused', ...waits }, ...changes },
});
const requestedAt = (at: Instant, changes: Partial<TimeOffRequest> = {}) =>
  accepted(decideTimeOff(null, asked(changes), at)).next;

/** What time brings while nobody decides, and when. */
function broughtTo(timeOff: TimeOff): [string, Instant][] {
  const brought: [string, Instant][] = [];
  let row = timeOff;
  for (let due = timeOffDue(row); due; due = timeOffDue(row)) {
    row = accepted(decideTimeOff(row, { type: due.command, actor: SYSTEM }, due.at)).next;
    brought.push([due.command, due.at]);
  }
  return brought;
}

describe('a request under a policy', () => {
  it('is approved step by step, and its days are taken by the last one alone', () => {
    const row = requestedAt(NOW);
    expect(refusal(decideTimeOff(row, by('vera'), NOW)).code).toBe('not_an_approver');
    expect(refusal(decideTimeOff(row, by('olga'), NOW)).code).toBe('not_an_approver');
    const first = accepted(decideTimeOff(row, by('ann'), NOW));
    expect([first.next.status, first.next.review, typesOf(first.events)]).toEqual([
      ...['requested', null],
      ['approval.given'],
    ]);
    expect(first.events[0]?.payload).toMatchObject({ kind: 'time_off', item_id: row.id, next_step: 2 });
    expect(refusal(decideTimeOff(first.next, by('ann'), NOW)).code).toBe('not_an_approver');
    const last = accepted(decideTimeOff(first.next, by('olga'), NOW));
    expect([last.next.status, typesOf(last.events)]).toEqual(['approved', ['time-off.reviewed']]);
    expect(last.next.approval?.decisions.map((each) => each.by.id)).toEqual(['ann', 'olga']);
  });

  it('is rejected by one of them', () => {
    const { next } = accepted(decideTimeOff(requestedAt(NOW), by('ann', 'reject'), NOW));
    expect([next.status, next.review?.by.id, next.approval?.decisions[0]?.outcome]).toEqual([
      ...['rejected', 'ann', 'declined'],
    ]);
  });

  it('is called off, approved, by those alone who may review it by its policy', () => {
    const steps = approval.steps.map((step) => ({ ...step, roles: [], users: ['olga'] }));
    const row = timeOffIn('approved', {
      approval: { ...approval, steps, escalation: null },
      policies: { selfApproval: 'refused' },
    });
    const off = (id: string, of = row) =>
      decideTimeOff(of, { type: 'cancel', actor: userCalled(id), reason: null, callsOff: true, facts }, NOW);
    expect(refusal(off('ann'))).toMatchObject({
      ...{ code: 'not_an_approver', details: { policy_id: approval.policy.id } },
    });
    expect(accepted(off('olga')).next.status).toBe('cancelled');
    // Also what they entered themselves, and where no policy says who.
    expect(accepted(off('olga', { ...row, createdBy: userCalled('olga') })).next.status).toBe('cancelled');
    expect(accepted(off('ann', { ...row, approval: null })).next.status).toBe('cancelled');
  });

  it('is vouched for by nobody whose word would not be enough', () => {
    const entered = { isAutoApproved: true, policies: { selfApproval: 'allowed' as const } };
    const vouching = { ...asked({ ...entered, facts }), actor: userCalled('ann') };
    expect(refusal(decideTimeOff(null, vouching, NOW))).toMatchObject({
      ...{ code: 'approval_required', field: 'is_auto_approved' },
    });
    const alone = { ...approval, steps: [approval.steps[0]!] };
    const enough = { ...asked({ ...entered, facts, approval: alone }), actor: userCalled('ann') };
    expect(accepted(decideTimeOff(null, enough, NOW)).next).toMatchObject({
      ...{ status: 'approved', approval: { decisions: [{ by: { id: 'ann' } }] } },
    });
  });

  it('goes by a policy without thresholds alone, as it has no amount', () => {
    const item = { kind: 'time_off' as const, amount: null, currency: null, contractId: 'c', groupId: null };
    const limit = policyOf({ kinds: ['time_off'], thresholds: [{ currency: 'EUR', amount: '1' }] });
    expect(applicablePolicy([limit], item)).toBeNull();
    const plain = policyOf({ id: 'policy-2', kinds: ['time_off'] });
    expect(applicablePolicy([limit, plain], item)).toBe(plain);
    expect(applicablePolicy([plain], { ...item, contractId: null })).toBe(plain);
  });
});

describe('what nobody decides', () => {
  it('is told of before its first day and after it, escalated once, and waits on', () => {
    expect(broughtTo(requestedAt(NOW))).toEqual([
      ['remind', shift(STARTS_AT, -3 * DAY)],
      ['remind', shift(STARTS_AT, -DAY)],
      ['escalate', shift(STARTS_AT, -DAY)],
      ['remind', shift(STARTS_AT, 3 * DAY)],
    ]);
    expect(timeOffNext(requestedAt(NOW))).toMatchObject({ until: null });
  });

  it('is rejected on its first day, where the policy says so', () => {
    const policies = { selfApproval: 'refused' as const, lateItems: 'decline' as const };
    const row = requestedAt(NOW, { policies });
    expect(timeOffNext(row)).toMatchObject({ until: STARTS_AT, then: 'it is rejected' });
    expect(broughtTo(row)).toEqual([
      ['escalate', shift(STARTS_AT, -DAY)],
      ['lapse', STARTS_AT],
    ]);
    const lapsed = accepted(decideTimeOff(row, { type: 'lapse', actor: SYSTEM }, STARTS_AT));
    expect(lapsed.next).toMatchObject({ status: 'rejected', review: { by: SYSTEM } });
    expect(timeOffNext(lapsed.next)).toBeNull();
  });

  it('waits for somebody to see it, where it was asked for after its first day', () => {
    const late = shift(STARTS_AT, 2 * HOUR);
    const policies = { selfApproval: 'refused' as const, ...waits, lateItems: 'decline' as const };
    const row = requestedAt(late, { policies });
    expect([row.approval?.escalatedAt, timeOffNext(row)?.until]).toEqual([null, null]);
    expect(broughtTo(row)).toEqual([['remind', shift(late, 3 * DAY)]]);
    expect(refusal(decideTimeOff(row, by('olga'), late)).code).toBe('not_an_approver');
  });

  it('is escalated from the beginning where it comes so late, and then decided by one alone', () => {
    const at = shift(STARTS_AT, -HOUR);
    const { next, events } = accepted(decideTimeOff(null, asked(), at));
    expect(typesOf(events)).toEqual(['time-off.requested', 'approval.escalated']);
    const decided = accepted(decideTimeOff(next, by('olga'), at)).next;
    expect([decided.status, decided.approval?.decisions[0]?.step]).toEqual(['approved', null]);
  });

  it('brings nothing without a policy, whatever the hour, as in earlier releases', () => {
    const plain = requestedAt(NOW, { approval: null, policies: { selfApproval: 'allowed' } });
    expect([timeOffDue(plain), timeOffNext(plain)?.until]).toEqual([null, null]);
    expect(timeOffDue(timeOffIn('requested', { startsAt: undefined, remindersSent: undefined }))).toBeNull();
    expect(awaitingOf({ ...plain, startsAt: null })).not.toHaveProperty('deadline');
  });

  it('ends, and every instant of it lies ahead, in order, each kind as often as it may', () => {
    const hours = fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { maxLength: 4 });
    const policies = fc.record({
      ...{ adjustmentReminderHours: hours, reminderDays: fc.uniqueArray(fc.nat(20), { maxLength: 3 }) },
      lateItems: fc.constantFrom('roll' as const, 'decline' as const, 'off_cycle' as const),
    });
    const lead = fc.integer({ min: -100, max: 400 });
    fc.assert(
      fc.property(policies, lead, fc.integer({ min: 1, max: 200 }), (waiting, hoursAhead, escalation) => {
        const at = shift(STARTS_AT, -hoursAhead * HOUR);
        const row = requestedAt(at, {
          ...{ policies: { selfApproval: 'refused', ...waiting } },
          approval: { ...approval, escalation: { ...approval.escalation!, hours: escalation } },
        });
        const brought = broughtTo(row);
        const instants = brought.map(([, instant]) => instant);
        expect(instants).toEqual([...instants].sort());
        for (const [command, instant] of brought) {
          expect(instant >= at).toBe(true);
          if (command !== 'remind') expect(instant <= STARTS_AT).toBe(true);
        }
        const times = (command: string) => brought.filter(([each]) => each === command).length;
        expect(times('escalate')).toBeLessThanOrEqual(1);
        expect(times('lapse')).toBe(waiting.lateItems === 'decline' && hoursAhead > 0 ? 1 : 0);
      }),
    );
  });
});
