import fc from 'fast-check';
import type { ApprovalStep } from '../../../domain/approval/approval';
import { decideNewDelegation, isActive, type Delegation } from '../../../domain/approval/delegation';
import { decidePolicyChange, refuseSteps } from '../../../domain/approval/policy-fields';
import { accepted, refusal } from '../support/outcome';
import { policyOf } from '../support/approvals';
import { NOW } from '../support/time';

const step = (any: number, ...users: string[]): ApprovalStep => ({ any, users, roles: [] });

describe('the steps of a policy', () => {
  it('need as many different people as they ask for', () => {
    expect(refuseSteps([step(1, 'a'), step(1, 'b')])).toBeNull();
    expect(refuseSteps([step(2, 'a')])?.code).toBe('too_few_approvers');
    expect(refuseSteps([step(1, 'a'), step(1, 'a')])?.code).toBe('too_few_approvers');
    expect(refuseSteps([step(1, 'a', 'b'), step(1, 'a')])).toBeNull();
    expect(refuseSteps([step(1, 'a'), { ...step(3), roles: ['admin'] }])).toBeNull();
  });

  it('are refused exactly where nobody finds a way to fill them', () => {
    const one = fc.record({
      any: fc.integer({ min: 1, max: 2 }),
      users: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }),
      roles: fc.constant([]),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 3 }), (steps) => {
        const seats = steps.flatMap(({ any, users }) => Array.from({ length: any }, () => users));
        const fills = (at: number, taken: string[]): boolean =>
          at === seats.length ||
          seats[at]!.some((user) => !taken.includes(user) && fills(at + 1, [...taken, user]));
        expect(refuseSteps(steps) === null).toBe(fills(0, []));
      }),
    );
  });

  it('go with no amount for time off, which has none, whichever of the two comes later', () => {
    const thresholds = [{ currency: 'EUR', amount: '1' }];
    const amounts = (changes: Parameters<typeof decidePolicyChange>[1], policy = policyOf()) =>
      refusal(decidePolicyChange(policy, changes, NOW)).code;
    expect(amounts({ thresholds }, policyOf({ kinds: ['time_off'] }))).toBe('amounts_without_effect');
    expect(amounts({ kinds: ['adjustment', 'time_off'] }, policyOf({ thresholds }))).toBe(
      'amounts_without_effect',
    );
    accepted(decidePolicyChange(policyOf({ kinds: ['time_off'] }), { name: 'Days' }, NOW));
  });

  it('change with a version and the names of the fields, or not at all', () => {
    const { next, events } = accepted(decidePolicyChange(policyOf(), { lateItems: 'decline' }, NOW));
    expect(next).toMatchObject({ version: 2, lateItems: 'decline' });
    expect(events[0]?.payload).toEqual({ id: 'policy-1', changed: ['late_items'] });
    expect(refusal(decidePolicyChange(policyOf(), { name: 'Four eyes' }, NOW)).code).toBe('no_change');
  });
});

describe('a delegation', () => {
  const later = (hours: number) => new Date(Date.parse(NOW) + hours * 3_600_000).toISOString();
  const row: Delegation = {
    ...{ id: 'd-1', organisationId: 'o', environmentId: 'e', userId: 'ann', delegateId: 'bob' },
    ...{ startsAt: NOW, endsAt: later(24), version: 1, createdAt: NOW, updatedAt: NOW },
  };
  const bob = { name: 'Bob', roles: ['approver' as const], status: 'active' as const };
  const fieldOf = (given: Partial<Delegation>, facts = {}) => {
    const decision = decideNewDelegation({ ...row, ...given }, { delegate: bob, others: [], ...facts }, NOW);
    return decision.ok ? null : decision.refusal.field;
  };

  it('names somebody else who could decide, for a time that is not over', () => {
    expect(fieldOf({})).toBeNull();
    expect(fieldOf({ delegateId: 'ann' })).toBe('delegate_id');
    expect(fieldOf({}, { delegate: undefined })).toBe('delegate_id');
    expect(fieldOf({}, { delegate: { ...bob, status: 'disabled' } })).toBe('delegate_id');
    expect(fieldOf({}, { delegate: { ...bob, roles: ['finance'] } })).toBe('delegate_id');
    expect(fieldOf({ endsAt: NOW })).toBe('ends_at');
    expect(fieldOf({ startsAt: later(-9), endsAt: later(-3) })).toBe('ends_at');
  });

  it('is one at a time, and begins when another ends', () => {
    const other = { id: 'd-2', startsAt: later(24), endsAt: later(48) };
    expect(fieldOf({}, { others: [other] })).toBeNull();
    expect(fieldOf({ endsAt: later(25) }, { others: [other] })).toBe('starts_at');
    expect(fieldOf({ endsAt: later(25) }, { others: [{ ...other, id: row.id }] })).toBeNull();
    expect([NOW, later(23.9), later(24), later(-1)].map((at) => isActive(row, at))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
