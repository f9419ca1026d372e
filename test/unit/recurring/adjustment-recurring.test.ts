import { decideRule } from '../../../domain/recurring/decide';
import { ruleDue, ruleNext } from '../../../domain/recurring/due';
import {
  ruleStatuses,
  type RecurringRule,
  type RuleCommand,
  type RuleEffect,
} from '../../../domain/recurring/recurring';
import { refuseWhileDue } from '../../../domain/recurring/guard';
import { recursIn } from '../../../domain/recurring/recurs';
import { ADMIN, SYSTEM, WORKER } from '../support/actors';
import { adjustmentDraft } from '../support/adjustments';
import { accepted, frozen, refusal, typesOf } from '../support/outcome';
import { around, DAY, MS, NOW, shift } from '../support/time';

const {
  cycleId,
  locksAt: _locks,
  dateSubmitted: _date,
  ruleId: _rule,
  attachment: _file,
  ...item
} = adjustmentDraft;
const draft = {
  ...item,
  id: 'rule-1',
  isAutoApproved: true,
  firstCycleId: cycleId,
  endDate: null,
  endsAt: null,
  maxCount: null,
};
const decide = (state: RecurringRule | null, command: RuleCommand | RuleEffect, at = NOW) =>
  decideRule(frozen(state), frozen(command), at);
const create = { type: 'create' as const, actor: ADMIN, draft };
const rule = accepted(decide(null, create)).next;
const occur = { type: 'occur' as const, actor: SYSTEM };
const changeTo = (edit: Extract<RuleCommand, { type: 'change' }>['edit']) => ({
  type: 'change' as const,
  actor: ADMIN,
  edit,
});
const END = '2026-06-01T00:00:00.000Z';

describe('a recurring rule (spec 6.7)', () => {
  it('ends when its contract is paid in another currency, and says so', () => {
    const changed = { type: 'currencyChanged' as const, actor: SYSTEM, currency: 'USD' };
    const { next, events } = accepted(decide(rule, changed));
    const reason = 'The contract is paid in USD now, and this rule is in EUR. Make a new one in USD.';
    expect(next).toMatchObject({ status: 'ended', reason, version: 2 });
    expect(events).toMatchObject([{ type: 'recurring-adjustment.ended', payload: { reason } }]);
    expect([ruleDue(next), ruleNext(next)]).toEqual([null, null]);
    expect(refusal(decide(next, changed)).code).toBe('rule_over');
  });

  it('is made by an admin, with its first instance, for an end to come', () => {
    expect(rule).toMatchObject({
      status: 'active',
      version: 1,
      instances: 1,
      lastInstanceAt: NOW,
      createdBy: ADMIN,
    });
    expect(typesOf(accepted(decide(null, create)).events)).toEqual(['recurring-adjustment.created']);
    expect(refusal(decide(null, { ...create, actor: WORKER })).code).toBe('wrong_token_scope');
    expect(refusal(decide(null, { ...create, draft: { ...draft, amount: '-1' } })).code).toBe('amount_sign');
    expect(refusal(decide(null, { ...create, draft: { ...draft, endsAt: NOW } })).code).toBe(
      'after_completion',
    );
    expect(refusal(decide(rule, create)).code).toBe('not_pending');
    expect(refusal(decide(null, occur)).code).toBe('not_found');
  });

  it('counts its instances, and is due to end with the last one', () => {
    const twice = { ...rule, maxCount: 2 };
    expect(ruleDue(twice)?.command).toBe('remind');
    const { next, events } = accepted(decide(twice, occur, shift(NOW, DAY)));
    expect(next).toMatchObject({ instances: 2, lastInstanceAt: shift(NOW, DAY), version: 2 });
    expect(events).toEqual([]);
    expect(ruleDue(next)).toEqual({ command: 'end', at: shift(NOW, DAY) });
    expect(accepted(decide(next, { type: 'end', actor: SYSTEM })).next).toMatchObject({ status: 'ended' });
  });

  it('recurs in every cycle but its first, until its count is reached or its last day has passed', () => {
    const april = { id: 'cycle-april', startsOn: '2026-04-01' };
    expect(recursIn(rule, april)).toBe(true);
    expect(recursIn(rule, { ...april, id: null })).toBe(true);
    expect(recursIn(rule, { ...april, id: rule.firstCycleId })).toBe(false);
    expect(recursIn({ ...rule, maxCount: 2 }, april)).toBe(true);
    expect(recursIn({ ...rule, maxCount: 2, instances: 2 }, april)).toBe(false);
    expect(recursIn({ ...rule, endDate: '2026-04-01' }, april)).toBe(true);
    expect(recursIn({ ...rule, endDate: '2026-03-31' }, april)).toBe(false);
  });

  it('changes for the cycles to come, which counts as a review of it', () => {
    const { next, events } = accepted(
      decide({ ...rule, remindersSent: 1 }, changeTo({ amount: '5' }), shift(NOW, DAY)),
    );
    expect(next).toMatchObject({ amount: '5', reviewedAt: shift(NOW, DAY), remindersSent: 0 });
    expect(events[0]?.payload).toMatchObject({ changed: ['amount'], amount: '0.05' });
    for (const edit of [{ amount: rule.amount }, { maxCount: 0 }])
      expect(refusal(decide(rule, changeTo(edit))).code).toBe('no_change');
    expect(refusal(decide(rule, changeTo({ amount: '0' }))).code).toBe('amount_sign');
    expect(refusal(decide(rule, changeTo({ endsAt: shift(NOW, -MS) }))).code).toBe('after_completion');
  });

  it('is asked about at intervals, and ends at its date', () => {
    const days = 180 * DAY;
    expect(ruleDue(rule)).toEqual({ command: 'remind', at: shift(NOW, days) });
    const asked = accepted(decide(rule, { type: 'remind', actor: SYSTEM }, shift(NOW, days)));
    expect(typesOf(asked.events)).toEqual(['recurring-adjustment.review_due']);
    expect(ruleDue(asked.next)).toEqual({ command: 'remind', at: shift(NOW, 2 * days) });
    expect(ruleDue({ ...rule, endsAt: END })).toEqual({ command: 'end', at: END });
    expect(ruleNext({ ...rule, endsAt: END })).toMatchObject({ waiting_for: 'next_cycle', until: END });
  });

  it('is over for good when it is deleted, or has ended with its contract', () => {
    const ends: [RuleCommand | RuleEffect, string][] = [
      [{ type: 'delete', actor: ADMIN, reason: 'obsolete' }, 'deleted'],
      [{ type: 'contractEnded', actor: SYSTEM, reason: 'the contract is terminated' }, 'ended'],
    ];
    for (const [command, status] of ends) {
      const { next, events } = accepted(decide(rule, command));
      expect(next).toMatchObject({ status, reason: 'reason' in command ? command.reason : null });
      expect(typesOf(events)).toEqual([`recurring-adjustment.${status}`]);
      expect(ruleDue(next)).toBeNull();
      expect(ruleNext(next)).toBeNull();
      for (const again of [changeTo({ amount: '5' }), occur, command])
        expect(refusal(decide(next, again))).toMatchObject({ code: 'rule_over', details: { status } });
    }
    expect(ruleStatuses).toEqual(['active', 'deleted', 'ended']);
  });
});

describe('while the instance of a cycle that has opened is being made', () => {
  const opensAt = '2026-04-01T00:00:00.000Z';
  const cycle = {
    ...{ id: 'cycle-april', startsOn: '2026-04-01', opensAt },
    openedAt: null,
    status: 'open',
  } as const;

  it.each(around(opensAt))('the rule stays as it is: $when the opening, late is $late', ({ at, late }) => {
    const refused = refuseWhileDue(rule, [cycle], at);
    if (late) expect(refused).toMatchObject({ code: 'occurrence_due', details: { due_since: opensAt } });
    else expect(refused).toBeNull();
  });

  it.each([
    ['it is there', { cycle: { openedAt: opensAt } }],
    ['the lock was quicker', { cycle: { status: 'invoiced' } }],
    ['the rule has made all it may', { rule: { maxCount: 1 } }],
    ['the rule has ended before', { rule: { endDate: '2026-03-31' } }],
  ] as const)('and no longer once %s', (_why, changes) => {
    const given = { rule: {}, cycle: {}, ...changes };
    expect(refuseWhileDue({ ...rule, ...given.rule }, [{ ...cycle, ...given.cycle }], opensAt)).toBeNull();
  });
});
