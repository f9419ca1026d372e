import fc from 'fast-check';
import { applicablePolicy, approvalFor, type Approvable } from '../../../domain/approval/policy';
import { defaultPolicies } from '../../../domain/shared/policies';
import { policyOf } from '../support/approvals';

const item: Approvable = {
  ...{ kind: 'adjustment', contractId: 'c-1', groupId: 'g-1', amount: '50000', currency: 'EUR' },
};
const from = (amount: string, currency = 'EUR') => ({ thresholds: [{ amount, currency }] });
const one = [{ any: 1, users: [], roles: ['admin' as const] }];
const two = [{ any: 2, users: [], roles: ['admin' as const] }];
const chosen = (policies: Parameters<typeof applicablePolicy>[0], given: Partial<Approvable> = {}) =>
  applicablePolicy(policies, { ...item, ...given })?.id ?? null;

describe('the policy that goes for an item', () => {
  it('is none where there is none for its kind, its contract, its group or its amount', () => {
    expect(chosen([])).toBeNull();
    expect(chosen([policyOf({ kinds: ['off_cycle_payment'] })])).toBeNull();
    expect(chosen([policyOf({ contractId: 'c-2' }), policyOf({ groupId: 'g-2' })])).toBeNull();
    expect(chosen([policyOf({ groupId: 'g-2' })], { groupId: null })).toBeNull();
    expect(chosen([policyOf(from('50001'))])).toBeNull();
  });

  it('is that of the contract, else of the group, else of the environment, as far as the amount reaches one', () => {
    const all = policyOf({ id: 'all' });
    const group = policyOf({ id: 'group', groupId: 'g-1' });
    const contract = policyOf({ id: 'contract', contractId: 'c-1', ...from('60000') });
    expect(chosen([all, group, contract])).toBe('group');
    expect(chosen([all, group, contract], { amount: '60000' })).toBe('contract');
    expect(chosen([all, contract])).toBe('all');
  });

  it('is the one with the highest threshold that the amount reaches, whatever its sign', () => {
    const tiers = [
      policyOf({ id: 'any' }),
      policyOf({ id: 'some', ...from('1000') }),
      policyOf({ id: 'many', ...from('90000') }),
    ];
    expect(chosen(tiers, { amount: '999' })).toBe('any');
    expect(chosen(tiers, { amount: '1000' })).toBe('some');
    expect(chosen(tiers, { amount: '-90000' })).toBe('many');
    expect(chosen([...tiers].reverse(), { amount: '90000' })).toBe('many');
  });

  it('is the strictest where a threshold has no amount in the currency', () => {
    const lax = policyOf({ id: 'lax', steps: one });
    const strict = policyOf({ id: 'strict', steps: two, ...from('90000') });
    expect(chosen([lax, strict])).toBe('lax');
    expect(chosen([lax, strict], { currency: 'USD', amount: '1' })).toBe('strict');
    // Never a laxer one for a currency that it does not know.
    const laxer = policyOf({ id: 'laxer', steps: one, ...from('90000') });
    const known = policyOf({ id: 'known', steps: two, ...from('1', 'USD') });
    expect(chosen([laxer, known], { currency: 'USD' })).toBe('known');
  });

  it('is none with a threshold where there is no amount', () => {
    expect(chosen([policyOf(from('1'))], { amount: null, currency: null })).toBeNull();
    expect(chosen([policyOf()], { amount: null, currency: null })).toBe('policy-1');
  });

  it('asks for no less when the amount grows, as long as no policy with a higher threshold asks for less', () => {
    const tier = fc.record({ at: fc.integer({ min: 0, max: 1_000 }), any: fc.integer({ min: 1, max: 5 }) });
    fc.assert(
      fc.property(fc.array(tier, { maxLength: 6 }), fc.nat(1_200), fc.nat(1_200), (tiers, a, b) => {
        const sorted = [...tiers].sort((x, y) => x.at - y.at);
        let any = 0;
        const policies = sorted.map(({ at, any: more }, index) => {
          any = Math.max(any, more);
          return policyOf({
            id: `p${index}`,
            steps: [{ any, users: [], roles: ['admin'] }],
            ...from(String(at)),
          });
        });
        const needed = (amount: number) =>
          applicablePolicy(policies, { ...item, amount: String(amount) })?.steps[0]?.any ?? 0;
        expect(needed(Math.min(a, b))).toBeLessThanOrEqual(needed(Math.max(a, b)));
      }),
    );
  });
});

describe('what a row is given when it begins to wait', () => {
  it('is the settings of the environment without a policy, untouched', () => {
    const given = approvalFor([], item, defaultPolicies);
    expect(given).toEqual({ approval: null, policies: defaultPolicies });
  });

  it('is a copy of the policy with one, and its waiting times', () => {
    const policy = policyOf({ lateItems: 'decline', reminderHours: [5] });
    const { approval, policies } = approvalFor([policy], item, defaultPolicies);
    expect(approval).toMatchObject({
      policy: { id: policy.id, version: 1 },
      steps: policy.steps,
      decisions: [],
    });
    const own = { selfApproval: 'refused', lateItems: 'decline', adjustmentReminderHours: [5] };
    expect(policies).toEqual({ ...defaultPolicies, ...own });
  });
});
