import { randomUUID } from 'node:crypto';
import { refused } from '../../support/adjustments';
import { approversIn, bonusIn, inboxOf, policyIn, reviewBy } from '../../support/approvals';
import { newKey, type Json } from '../../support/http';
import { accepted, activeContract, eventsOf } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';
import { userIn } from '../../support/users';

describe('approval policies', () => {
  const world = useFreshWorld('2026-03-10T09:00:00.000Z');

  it('ask any n of m in each step, in order, and nobody twice', async () => {
    const { ann, bob, cem, dee } = await approversIn(world, 'ann', 'bob', 'cem', 'dee');
    const contractId = await activeContract(world, { start_date: '2026-03-01' });
    const users = [ann, bob, cem].map(({ user }) => user.id);
    const steps = [{ any: 2, users }, { users: [dee.user.id] }];
    const policy = await policyIn(world, { contract_id: contractId, steps });
    const item = await bonusIn(world, contractId);
    expect(item).toMatchObject({ status: 'pending', approval: { policy: { id: policy.id }, decisions: [] } });
    expect((item.approvers as Json[]).map(({ id }) => id).sort()).toEqual([...users].sort());

    expect(await reviewBy(dee, item.id)).toMatchObject(refused(403, 'not_an_approver'));
    expect(await reviewBy({ api: world.admin }, item.id)).toMatchObject(refused(403, 'self_approval'));
    expect(accepted(await reviewBy(ann, item.id))).toMatchObject({ status: 'pending', version: 2 });
    expect(await reviewBy(ann, item.id)).toMatchObject(refused(403, 'not_an_approver'));
    expect(await inboxOf(ann)).toEqual([]);
    expect(await inboxOf(bob)).toMatchObject([
      { kind: 'adjustment', id: item.id, next: { then: expect.stringMatching(/next one/) as string } },
    ]);
    const second = accepted(await reviewBy(cem, item.id));
    expect((second.approvers as Json[]).map(({ id }) => id)).toEqual([dee.user.id]);
    expect(accepted(await reviewBy(dee, item.id))).toMatchObject({
      status: 'approved',
      approvers: null,
      reviewed_by: { id: dee.user.id },
      approval: { decisions: [{ step: 1 }, { step: 1 }, { step: 2, in_stead_of: null }] },
    });
    const told = (await eventsOf(world, contractId)).filter(({ type }) => type === 'approval.given');
    expect(told.map(({ payload }) => payload)).toMatchObject([
      { step: 1, next_step: 1, missing: 1 },
      { step: 1, next_step: 2, missing: 1 },
    ]);
  });

  it('end with one decline, and begin anew when something else is to be paid', async () => {
    const { ann, bob } = await approversIn(world, 'ann', 'bob');
    const contractId = await activeContract(world, { start_date: '2026-03-01' });
    const users = [ann.user.id, bob.user.id];
    await policyIn(world, { contract_id: contractId, steps: [{ any: 2, users }] });
    const strict = [{ users: [bob.user.id] }];
    const from_amounts = [{ currency: 'EUR', amount: '500.00' }];
    const limit = await policyIn(world, { contract_id: contractId, steps: strict, from_amounts });
    const item = await bonusIn(world, contractId);
    accepted(await reviewBy(ann, item.id));
    const path = `/invoice-adjustments/${String(item.id)}`;
    expect(accepted(await world.admin.patch(path, { description: 'In words' }))).toMatchObject({
      approval: { decisions: [{}] },
    });
    // Nobody gets around a limit by an edit.
    expect(accepted(await world.admin.patch(path, { amount: '500.00' }))).toMatchObject({
      approval: { policy: { id: limit.id }, decisions: [] },
    });
    expect((await eventsOf(world, contractId)).map(({ type }) => type)).toContain('approval.restarted');
    expect(await reviewBy(ann, item.id)).toMatchObject(refused(403, 'not_an_approver'));
    expect(accepted(await reviewBy(bob, item.id, 'declined'))).toMatchObject({ status: 'declined' });
  });

  it('are asked again where what they have approved is declined after all', async () => {
    const { ann, bob } = await approversIn(world, 'ann', 'bob');
    const contractId = await activeContract(world, { start_date: '2026-03-01' });
    await policyIn(world, { contract_id: contractId, steps: [{ users: [bob.user.id] }] });
    const [item, other] = [await bonusIn(world, contractId), await bonusIn(world, contractId)];
    for (const { id } of [item, other])
      expect(accepted(await reviewBy(bob, id))).toMatchObject({ status: 'approved' });
    expect(await reviewBy(ann, item.id, 'declined')).toMatchObject(refused(403, 'not_an_approver'));
    const decisions = [{ kind: 'adjustment', id: other.id, status: 'declined' }];
    expect(accepted(await ann.api.post('/approvals/decisions', { decisions }))).toMatchObject({
      data: [{ result: 'refused' }],
    });
    expect(accepted(await reviewBy(bob, item.id, 'declined'))).toMatchObject({
      ...{ status: 'declined' },
      approval: { decisions: [{ outcome: 'approved' }, { outcome: 'declined' }] },
    });
  });

  it('count nobody who may do nothing any more', async () => {
    const { ann, bob, cem } = await approversIn(world, 'ann', 'bob', 'cem');
    const contractId = await activeContract(world, { start_date: '2026-03-01' });
    const users = [ann, bob, cem].map(({ user }) => user.id);
    await policyIn(world, { contract_id: contractId, steps: [{ any: 2, users }] });
    const item = await bonusIn(world, contractId);
    accepted(await reviewBy(ann, item.id));
    accepted(await world.admin.patch(`/users/${ann.user.id}`, { status: 'disabled' }));
    expect(accepted(await reviewBy(bob, item.id))).toMatchObject({ status: 'pending' });
    expect(accepted(await reviewBy(cem, item.id))).toMatchObject({ status: 'approved' });
  });

  it('let nobody vouch for what others are asked for, and leave what they say nothing of as it is', async () => {
    const { ann } = await approversIn(world, 'ann');
    const contractId = await activeContract(world, { start_date: '2026-03-01' });
    const from_amounts = [{ currency: 'EUR', amount: '500.00' }];
    const [steps, self_approval] = [[{ users: [ann.user.id] }], 'allowed'];
    await policyIn(world, { contract_id: contractId, steps, from_amounts, self_approval });
    const body = { contract_id: contractId, type: 'bonus', amount: '500.00', is_auto_approved: true };
    expect(await world.admin.post('/invoice-adjustments', body)).toMatchObject(
      refused(409, 'approval_required'),
    );
    expect(await world.admin.post('/invoice-adjustments?recurring=true', body)).toMatchObject(
      refused(409, 'approval_required'),
    );
    const small = await bonusIn(world, contractId, { amount: '499.99', is_auto_approved: true });
    expect(small).toMatchObject({ status: 'approved', approval: null });
  });

  it('name users and roles of the environment that could answer', async () => {
    const viewer = await userIn(world, ['viewer']);
    const policy = (changes: Json) =>
      world.admin.post('/approval-policies', {
        ...{ name: 'P', kinds: ['adjustment'], steps: [{ roles: ['approver'] }] },
        ...changes,
      });
    const unknown = await policy({ steps: [{ users: [randomUUID()] }] });
    expect(unknown).toMatchObject(refused(400, 'invalid_request'));
    expect(await policy({ steps: [{ users: [viewer.user.id] }] })).toMatchObject(
      refused(400, 'invalid_request'),
    );
    expect(await policy({ steps: [{ roles: ['finance'] }] })).toMatchObject(refused(400, 'invalid_request'));
    expect(await policy({ escalation: { hours: 1, users: [randomUUID()] } })).toMatchObject(
      refused(400, 'invalid_request'),
    );
    const { ann } = await approversIn(world, 'ann');
    const both = [{ users: [ann.user.id] }, { users: [ann.user.id] }];
    expect(await policy({ steps: both })).toMatchObject(refused(400, 'too_few_approvers'));
  });

  it('are changed and deleted by version, and told of before anything is made', async () => {
    const { ann, bob } = await approversIn(world, 'ann', 'bob');
    const contractId = await activeContract(world, { start_date: '2026-03-01' });
    const applicable = `/approval-policies/applicable?kind=adjustment&contract_id=${contractId}&amount=10`;
    expect(accepted(await world.admin.get(applicable))).toMatchObject({ policy: null, steps: [{ any: 1 }] });
    const policy = await policyIn(world, { contract_id: contractId, steps: [{ users: [ann.user.id] }] });
    const path = `/approval-policies/${String(policy.id)}`;
    const item = await bonusIn(world, contractId);
    const moved = { headers: { 'If-Match': '"7"' } };
    const change = { steps: [{ users: [bob.user.id] }] };
    expect(await world.admin.patch(path, change, moved)).toMatchObject(refused(412, 'precondition_failed'));
    expect(accepted(await world.admin.patch(path, change))).toMatchObject({ version: 2 });
    expect(accepted(await world.admin.get(applicable))).toMatchObject({
      policy: { id: policy.id },
      steps: [{ any: 1, approvers: [{ id: bob.user.id }] }],
    });
    accepted(await world.admin.delete(path));
    // What waits goes on as it began.
    expect(await reviewBy(bob, item.id)).toMatchObject(refused(403, 'not_an_approver'));
    expect(accepted(await reviewBy(ann, item.id))).toMatchObject({ status: 'approved' });
    expect(await bonusIn(world, contractId)).toMatchObject({ approval: null });
  });

  it('count everybody who approves at the same moment', async () => {
    const { ann, bob } = await approversIn(world, 'ann', 'bob');
    const contractId = await activeContract(world, { start_date: '2026-03-01' });
    const both = [ann.user.id, bob.user.id];
    const once = { amount: '10', reason: 'Launch', payment_date: '2026-04-20' };
    const policy = (steps: Json[]) =>
      policyIn(world, { contract_id: contractId, kinds: ['adjustment', 'off_cycle_payment'], steps });
    for (const steps of [[{ any: 2, users: both }], [{ users: both }, { roles: ['approver'] }]]) {
      const { id } = await policy(steps);
      for (let round = 0; round < 3; round += 1) {
        const item = await bonusIn(world, contractId);
        await Promise.all([reviewBy(ann, item.id), reviewBy(bob, item.id)]);
        expect(accepted(await world.admin.get(`/invoice-adjustments/${String(item.id)}`))).toMatchObject({
          status: 'approved',
        });
        const path = `/contracts/${contractId}/off-cycle-payments`;
        const made = accepted(await world.admin.post(path, once)).id as string;
        const review = (by: typeof ann) => by.api.post(`${path}/${made}/reviews`, { status: 'approved' });
        await Promise.all([review(ann), review(bob)]);
        expect(accepted(await world.admin.get(`${path}/${made}`))).toMatchObject({ status: 'approved' });
      }
      accepted(await world.admin.delete(`/approval-policies/${String(id)}`));
    }
  });
});

describe('somebody who is away', () => {
  const world = useFreshWorld('2026-03-10T09:00:00.000Z');

  it('is stood in for by a delegate, for as long as they say, and both are kept', async () => {
    const { ann, bob, cem } = await approversIn(world, 'ann', 'bob', 'cem');
    const contractId = await activeContract(world, { start_date: '2026-03-01' });
    await policyIn(world, { steps: [{ users: [ann.user.id] }] });
    const body = { delegate_id: bob.user.id, starts_at: '2026-03-12', ends_at: '2026-03-14' };
    const made = accepted(await ann.api.post('/approval-delegations', body));
    expect(await ann.api.post('/approval-delegations', body)).toMatchObject(
      refused(409, 'delegation_refused'),
    );
    expect(await cem.api.post('/approval-delegations', { ...body, user_id: ann.user.id })).toMatchObject(
      refused(403, 'missing_right'),
    );
    const [boss, chief] = [await userIn(world, ['owner']), await userIn(world, ['admin'])];
    const lent = { ...body, user_id: boss.user.id, delegate_id: chief.user.id };
    expect(await chief.api.post('/approval-delegations', lent)).toMatchObject(refused(403, 'missing_right'));
    const self = { ...body, delegate_id: String(ann.user.id).toUpperCase() };
    expect(await ann.api.post('/approval-delegations', self)).toMatchObject(
      refused(409, 'delegation_refused'),
    );
    const [first, second] = [await bonusIn(world, contractId), await bonusIn(world, contractId)];
    expect(await reviewBy(bob, first.id)).toMatchObject(refused(403, 'not_an_approver'));
    await world.advance('2026-03-12T00:00:00Z');
    expect(await inboxOf(bob)).toMatchObject([
      { id: first.id, in_stead_of: { id: ann.user.id } },
      { id: second.id, in_stead_of: { id: ann.user.id } },
    ]);
    // It goes no further.
    const further = { delegate_id: cem.user.id, ends_at: '2026-03-14' };
    accepted(await bob.api.post('/approval-delegations', further));
    expect(await reviewBy(cem, first.id)).toMatchObject(refused(403, 'not_an_approver'));
    expect(accepted(await reviewBy(bob, first.id))).toMatchObject({
      status: 'approved',
      approval: { decisions: [{ by: { id: bob.user.id }, in_stead_of: { id: ann.user.id } }] },
    });
    await world.advance('2026-03-14T00:00:00Z');
    expect(await reviewBy(bob, second.id)).toMatchObject(refused(403, 'not_an_approver'));
    accepted(await ann.api.delete(`/approval-delegations/${String(made.id)}`));
    expect(accepted(await reviewBy(ann, second.id))).toMatchObject({ status: 'approved' });
  });
});

describe('what nobody decides', () => {
  const world = useFreshWorld('2026-03-10T09:00:00.000Z');

  it('is escalated before the lock to somebody who decides alone, and then goes as the policy says', async () => {
    const { ann, bob, dee } = await approversIn(world, 'ann', 'bob', 'dee');
    const contractId = await activeContract(world, { start_date: '2026-03-01' });
    const steps = [{ any: 2, users: [ann.user.id, bob.user.id] }];
    const escalation = { hours: 24, users: [dee.user.id] };
    await policyIn(world, { steps, escalation, late_items: 'decline', reminder_hours: [] });
    const [first, second] = [await bonusIn(world, contractId), await bonusIn(world, contractId)];
    const locksAt = Date.parse(first.locks_at as string);
    const before = (ms: number) => world.advance(new Date(locksAt - ms).toISOString());
    await before(24 * 3_600_000 + 1_000);
    expect(await reviewBy(dee, first.id)).toMatchObject(refused(403, 'not_an_approver'));
    await before(24 * 3_600_000);
    const told = (await eventsOf(world, contractId)).filter(({ type }) => type === 'approval.escalated');
    expect(told.map(({ payload }) => payload)).toMatchObject([{ item_id: first.id }, { item_id: second.id }]);
    expect(await inboxOf(dee)).toMatchObject([{ id: first.id }, { id: second.id }]);
    expect(accepted(await reviewBy(dee, first.id))).toMatchObject({
      status: 'approved',
      approval: { decisions: [{ step: null, by: { id: dee.user.id } }] },
    });
    await before(0);
    const late = accepted(await world.admin.get(`/invoice-adjustments/${String(second.id)}`));
    expect(late).toMatchObject({ status: 'declined' });
  });
});

describe('the inbox and mixed decisions', () => {
  const world = useFreshWorld('2026-03-10T09:00:00.000Z');

  it('answer each of a batch of any kinds, and change nothing twice', async () => {
    const { ann, bob } = await approversIn(world, 'ann', 'bob');
    const contractId = await activeContract(world, { start_date: '2026-03-01' });
    const users = [ann.user.id, bob.user.id];
    const kinds = ['adjustment', 'off_cycle_payment'];
    await policyIn(world, { kinds, steps: [{ any: 2, users }] });
    const items = [await bonusIn(world, contractId), await bonusIn(world, contractId)];
    const off = { amount: '7.00', reason: 'Travel', payment_date: '2026-03-20' };
    const payment = accepted(await world.admin.post(`/contracts/${contractId}/off-cycle-payments`, off));
    const inbox = await inboxOf(ann);
    expect(inbox.map(({ id }) => id)).toEqual([payment.id, items[0]!.id, items[1]!.id]);
    expect(await inboxOf(ann, '?type=off_cycle_payment')).toMatchObject([{ id: payment.id }]);
    expect(await inboxOf(ann, '?currency=USD')).toEqual([]);
    expect(await inboxOf(ann, '?limit=1')).toHaveLength(1);
    const page = accepted(await ann.api.get('/approvals?limit=2'));
    const rest = accepted(await ann.api.get(`/approvals?limit=2&cursor=${String(page.next_cursor)}`));
    expect((rest.data as Json[]).map(({ id }) => id)).toEqual([items[1]!.id]);
    expect(accepted(await ann.api.get('/approvals/counts'))).toMatchObject({
      ...{ counts: { adjustment: 2, off_cycle_payment: 1 }, total: 3, is_complete: true },
    });

    const decisions = [
      { kind: 'adjustment', id: items[0]!.id, status: 'approved' },
      { kind: 'adjustment', id: items[1]!.id, status: 'declined', reason: 'No receipt' },
      { kind: 'off_cycle_payment', id: payment.id, status: 'approved' },
      { kind: 'off_cycle_payment', id: world.workerId, status: 'approved' },
    ];
    const key = newKey();
    const answer = accepted(await ann.api.post('/approvals/decisions', { decisions }, { key }));
    expect(answer).toMatchObject({
      ...{ decided: 3, refused: 1 },
      data: [
        { result: 'pending' },
        { result: 'declined' },
        { result: 'pending' },
        { result: 'refused', error: { code: 'not_found' } },
      ],
    });
    expect(accepted(await ann.api.post('/approvals/decisions', { decisions }, { key }))).toEqual(answer);
    const again = accepted(await ann.api.post('/approvals/decisions', { decisions }));
    expect(again).toMatchObject({ decided: 0, refused: 4 });
    const approved = { decisions: [decisions[0], decisions[2]] };
    expect(accepted(await bob.api.post('/approvals/decisions', approved)).data).toMatchObject([
      { result: 'approved' },
      { result: 'approved' },
    ]);
    await world.advance('2026-03-21T00:00:00Z');
    const path = `/contracts/${contractId}/off-cycle-payments/${String(payment.id)}`;
    expect(accepted(await world.admin.get(path)).status).not.toBe('approved');
    expect(await inboxOf(ann)).toEqual([]);
  });
});
