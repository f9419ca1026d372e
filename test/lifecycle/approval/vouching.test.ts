import { approvableKinds } from '../../../domain/approval/approval';
import { policyIn } from '../../support/approvals';
import type { Json } from '../../support/http';
import { accepted, activeContract } from '../../support/steps';
import { daysOff } from '../../support/time-off';
import { useFreshWorld } from '../../support/use-world';
import { userIn } from '../../support/users';
import { contractFor, reportOf } from '../../support/work';

type SelfApproval = 'allowed' | 'refused';

const both = ['allowed', 'refused'] as const;
const cases = both.flatMap((settings) =>
  [...both, null].map((policy) => ({ settings, policy, decides: policy ?? settings })),
);

describe('what one reports and approves in the same breath', () => {
  const world = useFreshWorld('2026-03-10T09:00:00.000Z');

  it.each(cases)(
    'is refused for the same reason, of every kind: settings $settings, policy $policy',
    async ({ settings, policy, decides }) => {
      const [boss, other] = [await userIn(world, ['owner']), await userIn(world, ['owner'])];
      const start = { start_date: '2026-03-01' };
      const contract_id = await activeContract(world, start);
      const bonus = { contract_id, type: 'bonus', amount: '5.00', is_auto_approved: true };
      const paths: [path: string, body: Json][] = [
        ['/invoice-adjustments', bonus],
        ['/invoice-adjustments?recurring=true', bonus],
        [
          `/contracts/${contract_id}/off-cycle-payments`,
          { amount: '7.00', reason: 'Travel', payment_date: '2026-03-20', is_auto_approved: true },
        ],
        [
          `/people/${world.workerId}/time-off/requests`,
          { ...daysOff('2026-03-23', '2026-03-23', { type: 'sick', contract_id }), is_auto_approved: true },
        ],
      ];
      for (const kind of ['timesheet', 'task', 'milestone'] as const) {
        const id = await contractFor(world, kind, start);
        paths.push([`/contracts/${id}/${kind}s`, { ...reportOf(kind), is_auto_approved: true }]);
      }
      accepted(await world.admin.patch('/settings', { self_approval: settings }));
      const answers = async () => {
        const all = [];
        for (const [path, body] of paths) {
          const { status, body: answer } = await boss.api.post(path, body);
          all.push(status < 300 ? null : (answer.error as Json).code);
        }
        return [...new Set(all)];
      };
      const asking = async (self_approval: SelfApproval, user: typeof boss) =>
        policyIn(world, { kinds: approvableKinds, self_approval, steps: [{ users: [user.user.id] }] });

      if (policy !== null) {
        const { id } = await asking(policy, other);
        expect(await answers()).toEqual([decides === 'refused' ? 'self_approval' : 'approval_required']);
        accepted(await world.admin.delete(`/approval-policies/${String(id)}`));
        // Whom it asks is whoever reports it.
        await asking(policy, boss);
      }
      expect(await answers()).toEqual([decides === 'refused' ? 'self_approval' : null]);
    },
  );
});
