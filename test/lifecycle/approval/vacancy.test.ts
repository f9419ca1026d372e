import { refused } from '../../support/adjustments';
import { approversIn, bonusIn, inboxOf, policyIn, reviewBy } from '../../support/approvals';
import type { Json } from '../../support/http';
import { accepted, activeContract, eventsOf } from '../../support/steps';
import { daysOff, requestTimeOff } from '../../support/time-off';
import { useFreshWorld } from '../../support/use-world';
import { userIn, type TestUser } from '../../support/users';
import { contractFor, workOf } from '../../support/work';

describe('where nobody is left whom a step asks', () => {
  const world = useFreshWorld('2026-03-10T09:00:00.000Z');
  const change = async ({ user }: TestUser, changes: Json) =>
    accepted(await world.admin.patch(`/users/${user.id}`, changes));
  const disable = (who: TestUser) => change(who, { status: 'disabled' });

  it('an owner decides in their stead, as the inbox says, and it is recorded as such', async () => {
    const { ann, bob, cem } = await approversIn(world, 'ann', 'bob', 'cem');
    const boss = await userIn(world, ['owner']);
    const contractId = await activeContract(world, { start_date: '2026-03-01' });
    await policyIn(world, { steps: [{ users: [ann.user.id, bob.user.id] }, { users: [cem.user.id] }] });
    const item = await bonusIn(world, contractId);
    await disable(ann);
    expect(await inboxOf(boss)).toEqual([]);
    expect(await reviewBy(boss, item.id)).toMatchObject(refused(403, 'not_an_approver'));
    await change(bob, { roles: ['viewer'] });
    expect(await inboxOf(boss)).toMatchObject([
      {
        id: item.id,
        in_stead_of: null,
        override: { step: 1, reason: expect.stringMatching(/^Nobody/) as string },
      },
    ]);
    const path = `/invoice-adjustments/${String(item.id)}`;
    expect(accepted(await world.admin.get(path)).approvers).toMatchObject([
      { id: boss.user.id, is_override: true },
    ]);
    expect(await inboxOf(cem)).toEqual([]);
    expect(accepted(await reviewBy(boss, item.id))).toMatchObject({
      status: 'pending',
      approval: { decisions: [{ step: 1, by: { id: boss.user.id }, is_override: true }] },
      approvers: [{ id: cem.user.id, is_override: false }],
    });
    const told = (await eventsOf(world, contractId)).filter(({ type }) => type === 'approval.given');
    expect(told.map(({ payload }) => payload)).toMatchObject([{ step: 1, is_override: true }]);
    await disable(cem);
    expect(accepted(await reviewBy(boss, item.id))).toMatchObject({
      status: 'approved',
      approval: { decisions: [{ is_override: true }, { step: 2, is_override: true }] },
    });
  });

  it('the same goes for every kind, in a batch, and for whom an escalation names', async () => {
    const { ann, dee } = await approversIn(world, 'ann', 'dee');
    const chief = await userIn(world, ['admin']);
    const contractId = await activeContract(world, { start_date: '2026-03-01' });
    const kinds = ['adjustment', 'timesheet', 'off_cycle_payment', 'time_off'];
    const escalation = { hours: 24, users: [dee.user.id] };
    await policyIn(world, { kinds, steps: [{ users: [ann.user.id] }], escalation, reminder_hours: [] });
    const bonus = await bonusIn(world, contractId);
    const off = { amount: '7.00', reason: 'Travel', payment_date: '2026-03-20' };
    const payment = accepted(await world.admin.post(`/contracts/${contractId}/off-cycle-payments`, off));
    const request = await requestTimeOff(world, daysOff('2026-03-23', '2026-03-23', { type: 'sick' }));
    const hours = await contractFor(world, 'timesheet', { start_date: '2026-03-01' });
    const sheet = await workOf(world, hours, 'timesheet').make();
    const late = await bonusIn(world, contractId);
    await disable(dee);
    expect(await inboxOf(chief)).toEqual([]);
    await world.advance(new Date(Date.parse(late.locks_at as string) - 3_600_000).toISOString());
    // Ann is still there, but nobody of those who are asked besides her: passed over, for those who may override.
    expect(await inboxOf(chief, '?type=adjustment')).toMatchObject([
      { id: bonus.id, override: { step: null } },
      { id: late.id, override: { step: null } },
    ]);
    await disable(ann);
    const waiting = await inboxOf(chief, '?limit=100');
    const ofKind = {
      adjustment: bonus.id,
      timesheet: sheet.id,
      off_cycle_payment: payment.id,
      time_off: request.id,
    };
    const decisions = Object.entries(ofKind)
      .filter(([, id]) => waiting.some((each) => each.id === id))
      .map(([kind, id]) => ({ kind, id, status: 'approved' }));
    expect(decisions.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['adjustment', 'timesheet', 'time_off']),
    );
    expect(accepted(await chief.api.post('/approvals/decisions', { decisions }))).toMatchObject({
      refused: 0,
    });
    expect(accepted(await reviewBy(chief, late.id, 'declined'))).toMatchObject({
      status: 'declined',
      approval: { decisions: [{ outcome: 'declined', is_override: true }] },
    });
  });
});
