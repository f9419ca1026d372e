import { refused } from '../../support/adjustments';
import { bonusIn, inboxOf, policyIn, reviewBy } from '../../support/approvals';
import { Api } from '../../support/http';
import { accepted, activeContract } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';
import { stackAddress } from '../../support/world';
import { userIn } from '../../support/users';

describe('services of one user', () => {
  const world = useFreshWorld('2026-03-10T09:00:00.000Z');
  const serviceOf = async (by: { api: Api }, roles: string[]) => {
    const made = accepted(await by.api.post('/tokens', { kind: 'service', name: 'Integration', roles }));
    return { api: new Api(stackAddress().url, made.secret as string), id: made.id as string };
  };

  it('are that user, however they came to be, where something is approved', async () => {
    const [boss, chief] = [await userIn(world, ['owner']), await userIn(world, ['owner'])];
    const first = await serviceOf(boss, ['owner']);
    const second = await serviceOf(first, ['owner']);
    const contractId = await activeContract(world, { start_date: '2026-03-01' });
    await policyIn(world, { steps: [{ any: 2, roles: ['owner'] }] });
    const item = await bonusIn(world, contractId);
    expect(accepted(await reviewBy(second, item.id))).toMatchObject({
      status: 'pending',
      approval: { decisions: [{ by: { type: 'service', id: second.id, maker: boss.user.id } }] },
    });
    for (const by of [boss, first]) {
      expect(await inboxOf(by)).toEqual([]);
      expect(await reviewBy(by, item.id)).toMatchObject(refused(403, 'not_an_approver'));
    }
    expect(accepted(await reviewBy(chief, item.id))).toMatchObject({ status: 'approved' });
  });

  it('approve nothing that the user, or another service of theirs, has reported', async () => {
    accepted(await world.admin.patch('/settings', { self_approval: 'refused' }));
    const boss = await userIn(world, ['owner']);
    const [first, second] = [await serviceOf(boss, ['admin']), await serviceOf(boss, ['admin'])];
    const contractId = await activeContract(world, { start_date: '2026-03-01' });
    const body = { contract_id: contractId, type: 'bonus', amount: '5.00' };
    const { id } = accepted(await first.api.post('/invoice-adjustments', body));
    for (const by of [boss, first, second])
      expect(await reviewBy(by, id)).toMatchObject(refused(403, 'self_approval'));
    expect(accepted(await reviewBy({ api: world.admin }, id))).toMatchObject({ status: 'approved' });
  });
});
