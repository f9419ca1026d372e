import { refused } from '../../support/adjustments';
import { approversIn, bonusIn, inboxOf, policyIn } from '../../support/approvals';
import { checkChains } from '../../support/checks';
import { newKey, type Api, type Json } from '../../support/http';
import { accepted, activeContract, eventsOf } from '../../support/steps';
import { assignVacation, balanceOf, daysOff, requestTimeOff } from '../../support/time-off';
import { useFreshWorld } from '../../support/use-world';

const kinds = ['time_off'];

describe('time off under a policy', () => {
  const world = useFreshWorld('2026-03-10T09:00:00.000Z');
  const path = (id: unknown) => `/time-off/requests/${String(id)}`;
  const review = (by: { api: Api }, id: unknown, status = 'approved') =>
    by.api.post(`${path(id)}/reviews`, { status });
  const read = async (id: unknown) => accepted(await world.admin.get(path(id)));
  const decide = async (by: { api: Api }, decisions: Json[], key = newKey()) =>
    accepted(await by.api.post('/approvals/decisions', { decisions }, { key }));
  const approving = (...ids: unknown[]): Json[] =>
    ids.map((id) => ({ kind: 'time_off', id, status: 'approved' }));
  /** Worker under contract, with 30 days of vacation. */
  const employed = async (changes: Json = {}) => {
    const contractId = await activeContract(world, { start_date: '2026-03-01', ...changes });
    await assignVacation(world, world.workerId);
    return contractId;
  };

  it('is approved in two steps, by a delegate in the second, and by nobody twice', async () => {
    const { ann, bob, cem } = await approversIn(world, 'ann', 'bob', 'cem');
    const contractId = await employed();
    const steps = [{ users: [ann.user.id] }, { users: [bob.user.id] }];
    const policy = await policyIn(world, { kinds, contract_id: contractId, steps });
    accepted(
      await bob.api.post('/approval-delegations', { delegate_id: cem.user.id, ends_at: '2026-03-20' }),
    );
    const made = await requestTimeOff(world, daysOff('2026-03-23', '2026-03-24'));
    expect(made).toMatchObject({
      ...{ status: 'requested', starts_at: '2026-03-23T00:00:00.000Z', approvers: null },
      approval: { policy: { id: policy.id }, decisions: [] },
    });
    expect((await read(made.id)).approvers).toMatchObject([{ id: ann.user.id }]);
    expect(await inboxOf(ann)).toMatchObject([
      {
        ...{ kind: 'time_off', id: made.id, item_type: 'vacation', amount: null, currency: null },
        ...{ contract: { id: contractId }, worker: { id: world.workerId }, deadline: made.starts_at },
        days_off: { start_date: '2026-03-23', end_date: '2026-03-24', days: 2, is_paid: true },
        next: { waiting_for: 'review', until: null },
      },
    ]);
    expect([await inboxOf(cem), await inboxOf(ann, '?currency=EUR')]).toEqual([[], []]);
    expect(await review(cem, made.id)).toMatchObject(refused(403, 'not_an_approver'));
    expect(accepted(await review(ann, made.id))).toMatchObject({ status: 'requested', review: null });
    expect(await review(ann, made.id)).toMatchObject(refused(403, 'not_an_approver'));
    expect(await balanceOf(world)).toMatchObject({ requested: 2, approved: 0 });
    expect(await inboxOf(cem)).toMatchObject([{ id: made.id, in_stead_of: { id: bob.user.id } }]);
    expect(accepted(await review(cem, made.id))).toMatchObject({
      ...{ status: 'approved', approvers: null },
      approval: { decisions: [{ step: 1 }, { step: 2, in_stead_of: { id: bob.user.id } }] },
    });
    expect(await balanceOf(world)).toMatchObject({ requested: 0, approved: 2 });
    const told = (await eventsOf(world, contractId)).filter(({ type }) => type === 'approval.given');
    expect(told.map(({ payload }) => payload)).toMatchObject([{ kind: 'time_off', item_id: made.id }]);
  });

  it('is rejected by one, and entered by nobody who would have to ask others', async () => {
    const { ann, bob } = await approversIn(world, 'ann', 'bob');
    await employed();
    await policyIn(world, { kinds, steps: [{ any: 2, users: [ann.user.id, bob.user.id] }] });
    const { id } = await requestTimeOff(world, daysOff('2026-03-23'));
    accepted(await review(ann, id));
    expect(accepted(await review(bob, id, 'rejected'))).toMatchObject({ status: 'rejected', next: null });
    const entered = { ...daysOff('2026-03-23', '2026-03-23', { type: 'sick' }), is_auto_approved: true };
    const requests = `/people/${world.workerId}/time-off/requests`;
    // Whoever enters it vouches for it alone, which is refused by itself where self-approval is.
    expect(await ann.api.post(requests, entered)).toMatchObject(refused(403, 'self_approval'));
    const [policy] = accepted(await world.admin.get('/approval-policies')).data as Json[];
    accepted(
      await world.admin.patch(`/approval-policies/${String(policy!.id)}`, { self_approval: 'allowed' }),
    );
    expect(await ann.api.post(requests, entered)).toMatchObject(refused(409, 'approval_required'));
  });

  it('without one is approved by nobody who asked for it, from the moment at which the settings refuse that', async () => {
    const { ann } = await approversIn(world, 'ann');
    await employed();
    const requests = `/people/${world.workerId}/time-off/requests`;
    const made = async (start: string) =>
      accepted(await ann.api.post(requests, daysOff(start, start, { type: 'sick' }))).id;
    const [first, second] = [await made('2026-03-23'), await made('2026-03-24')];
    accepted(await review(ann, first));
    accepted(await world.admin.patch('/settings', { self_approval: 'refused' }));
    expect(await review(ann, second)).toMatchObject(refused(403, 'self_approval'));
    expect(accepted(await review({ api: world.admin }, second))).toMatchObject({ status: 'approved' });
  });

  it('of a person without a contract goes by the policies for all', async () => {
    const { ann } = await approversIn(world, 'ann');
    const from_amounts = [{ currency: 'EUR', amount: '1.00' }];
    await policyIn(world, { kinds: ['adjustment'], steps: [{ roles: ['owner'] }], from_amounts });
    const policy = await policyIn(world, { kinds, steps: [{ users: [ann.user.id] }] });
    expect(accepted(await world.admin.get('/approval-policies/applicable?kind=time_off'))).toMatchObject({
      policy: { id: policy.id },
      steps: [{ approvers: [{ id: ann.user.id }] }],
    });
    const made = await requestTimeOff(world, daysOff('2026-03-23'));
    expect(made).toMatchObject({ contract_id: null, approval: { policy: { id: policy.id } } });
    expect(await inboxOf(ann, `?worker_id=${world.workerId}`)).toMatchObject([
      { id: made.id, contract: null },
    ]);
    expect(await decide(ann, approving(made.id))).toMatchObject({ data: [{ result: 'approved' }] });
    expect(await read(made.id)).toMatchObject({ status: 'approved', next: { waiting_for: 'end_date' } });
    await world.advance('2026-03-24T00:00:00Z');
    expect(await read(made.id)).toMatchObject({ status: 'used' });
    await checkChains(world);
  });

  it('is told of, escalated to somebody who decides alone, and given up as it begins', async () => {
    const { ann, bob, dee } = await approversIn(world, 'ann', 'bob', 'dee');
    const contractId = await employed();
    const steps = [{ any: 2, users: [ann.user.id, bob.user.id] }];
    const escalation = { hours: 24, users: [dee.user.id] };
    await policyIn(world, { kinds, steps, escalation, late_items: 'decline', reminder_hours: [48] });
    const first = await requestTimeOff(world, daysOff('2026-03-23'));
    const second = await requestTimeOff(world, daysOff('2026-03-23'), world.worker).catch(() => null);
    expect(second).toBeNull();
    const other = await requestTimeOff(world, daysOff('2026-03-24'));
    expect(first.next).toMatchObject({ until: '2026-03-23T00:00:00.000Z', then: 'it is rejected' });
    const plan = accepted(await world.admin.get(`/contracts/${contractId}/schedule`)).data as Json[];
    expect(plan.filter(({ kind }) => kind === 'time_off')).toMatchObject([
      { at: first.starts_at, subject: { id: first.id } },
      { at: other.starts_at, subject: { id: other.id } },
    ]);
    expect(await review(dee, first.id)).toMatchObject(refused(403, 'not_an_approver'));
    await world.advance('2026-03-22T00:00:00Z');
    expect(await inboxOf(dee)).toMatchObject([
      { id: first.id, approval: { escalated_at: '2026-03-22T00:00:00.000Z' } },
    ]);
    expect(accepted(await review(dee, first.id))).toMatchObject({
      ...{ status: 'approved', approval: { decisions: [{ step: null, by: { id: dee.user.id } }] } },
    });
    accepted(await review(ann, other.id));
    await world.advance('2026-03-24T00:00:00Z');
    expect(await read(other.id)).toMatchObject({
      ...{ status: 'rejected', review: { by: { type: 'system' } }, next: null },
    });
    expect(await review(bob, other.id)).toMatchObject(refused(409, 'not_pending'));
    const told = (await eventsOf(world, contractId)).filter(({ type }) =>
      /^(time-off|approval)[.]/.test(type),
    );
    const of = (type: string) => told.filter((each) => each.type === type).length;
    expect([of('time-off.reminded'), of('approval.escalated')]).toEqual([2, 2]);
    const mails = accepted(await world.admin.get('/sandbox/emails?kind=time_off_reminder&limit=100'));
    const names = new Map([ann, bob, dee].map(({ user }, index) => [user.id, ['ann', 'bob', 'dee'][index]]));
    // By those who may decide when it is told: nobody is told who has approved it by then.
    const toldOf = (mails.data as Json[]).map(({ user_id }) => names.get(user_id as string));
    expect(new Set(toldOf)).toEqual(new Set(['ann', 'bob', 'dee']));
  });

  it('goes on waiting past its first day where no policy gives it up', async () => {
    const { ann } = await approversIn(world, 'ann');
    await employed();
    await policyIn(world, { kinds, steps: [{ users: [ann.user.id] }], reminder_hours: [] });
    const { id, next } = await requestTimeOff(world, daysOff('2026-03-23', '2026-03-25'));
    expect(next).toMatchObject({ until: null });
    await world.advance('2026-03-24T12:00:00Z');
    expect(await inboxOf(ann)).toMatchObject([{ id, deadline: '2026-03-23T00:00:00.000Z' }]);
    expect(accepted(await review(ann, id))).toMatchObject({ status: 'approved' });
    expect(await balanceOf(world)).toMatchObject({ used: 2, approved: 1 });
  });

  it('is decided among other things in one batch, each as if it came alone, and once', async () => {
    const { ann, bob } = await approversIn(world, 'ann', 'bob');
    const contractId = await employed();
    const asked = [
      await requestTimeOff(world, daysOff('2026-03-16', '2026-03-20')),
      await requestTimeOff(world, daysOff('2026-03-23', '2026-03-27', { type: 'unpaid' })),
      await requestTimeOff(world, daysOff('2026-04-01')),
    ];
    await policyIn(world, { kinds, steps: [{ any: 2, users: [ann.user.id, bob.user.id] }] });
    const policed = await requestTimeOff(world, daysOff('2026-04-02'));
    const bonus = await bonusIn(world, contractId);
    expect(accepted(await ann.api.get('/approvals/counts'))).toMatchObject({
      ...{ counts: { time_off: 4, adjustment: 1 }, total: 5 },
    });
    const decisions = [
      ...approving(asked[0]!.id, asked[1]!.id),
      { kind: 'time_off', id: asked[2]!.id, status: 'declined', reason: 'Release day' },
      ...approving(policed.id),
      { kind: 'adjustment', id: bonus.id, status: 'approved' },
      { kind: 'time_off', id: contractId, status: 'approved' },
    ];
    const key = newKey();
    const answer = await decide(ann, decisions, key);
    expect((answer.data as Json[]).map(({ result }) => result)).toEqual([
      ...['approved', 'approved', 'declined', 'pending', 'approved', 'refused'],
    ]);
    expect(await decide(ann, decisions, key)).toEqual(answer);
    // Sent anew it finds them decided, with the refusals that each would have alone.
    const again = await decide(ann, decisions);
    const codes = (again.data as Json[]).map(({ error }) => (error as Json).code);
    expect(codes.slice(0, 4)).toEqual([...['not_pending', 'not_pending', 'not_pending', 'not_an_approver']]);
    expect(codes.at(-1)).toBe('not_found');
    expect(await balanceOf(world)).toMatchObject({ approved: 5, requested: 1 });
    expect(await read(asked[2]!.id)).toMatchObject({ status: 'rejected', review: { reason: 'Release day' } });
    expect(await decide(bob, approving(policed.id))).toMatchObject({ data: [{ result: 'approved' }] });
    await world.advance('2026-04-03T00:00:00Z');
    expect(await read(policed.id)).toMatchObject({ status: 'used' });
    expect(await balanceOf(world)).toMatchObject({ used: 6, approved: 0, requested: 0, balance: 24 });
    const days = await world.db('time_off_unpaid_days').where({ contractId });
    expect(days).toHaveLength(5);
    await checkChains(world);
  });

  it('is refused in a batch where the balance does not carry it, and frees what one that is declined had', async () => {
    const { ann } = await approversIn(world, 'ann');
    await employed();
    const [first, second] = [
      await requestTimeOff(world, daysOff('2026-03-16', '2026-03-20')),
      await requestTimeOff(world, daysOff('2026-03-23', '2026-03-27')),
    ];
    // Taken back by hand from under what is asked for already.
    await world.db('time_off_policies').where(world.scope).update({ entitlement: 10 });
    const alone = await decide(ann, approving(second.id));
    expect(alone).toMatchObject({ data: [{ result: 'refused', error: { code: 'time_off_balance' } }] });
    const declined = { kind: 'time_off', id: first.id, status: 'declined' };
    expect((await decide(ann, [declined, ...approving(second.id)])).data).toMatchObject([
      { result: 'declined' },
      { result: 'approved' },
    ]);
    expect(await balanceOf(world)).toMatchObject({ approved: 5, requested: 0 });
  });
});
