import { randomUUID } from 'node:crypto';
import { refused } from '../support/adjustments';
import { contractBody } from '../support/world';
import { newKey, type Json } from '../support/http';
import { accepted, activeContract } from '../support/steps';
import { useFreshWorld } from '../support/use-world';
import { tokenOf, userIn } from '../support/users';

const email = () => `${randomUUID()}@example.com`;

describe('users', () => {
  const world = useFreshWorld();

  it('are added, read, listed and changed, each with an event', async () => {
    const owner = await userIn(world, ['owner']);
    const body = { name: 'Ada Lovelace', email: email(), roles: ['finance', 'approver'] };
    const made = await owner.api.post('/users', body);
    expect(made).toMatchObject({
      status: 201,
      body: { ...body, roles: ['approver', 'finance'], status: 'active', identity: null, version: 1 },
    });
    const path = `/users/${made.body.id}`;
    expect(made.headers.get('location')).toBe(`/v1${path}`);
    const changed = accepted(await owner.api.patch(path, { name: 'Ada King', roles: ['viewer'] }));
    expect(changed).toMatchObject({ name: 'Ada King', roles: ['viewer'], version: 2 });
    expect(accepted(await owner.api.patch(path, { status: 'disabled' })).status).toBe('disabled');
    expect(accepted(await owner.api.patch(path, { status: 'disabled' })).version).toBe(3);
    expect(accepted(await owner.api.patch(path, { status: 'active' })).version).toBe(4);
    expect(accepted(await owner.api.get(path))).toMatchObject({ name: 'Ada King', version: 4 });
    const listed = accepted(await owner.api.get('/users?role=viewer')).data as Json[];
    expect(listed.map(({ id }) => id as string)).toEqual([made.body.id]);
    const events = accepted(await owner.api.get('/events')).data as Json[];
    const told = events.filter(({ stream_id: stream }) => stream === made.body.id);
    expect(told.map(({ type }) => type as string)).toEqual([
      'user.created',
      'user.updated',
      'user.disabled',
      'user.enabled',
    ]);
    const actor = { type: 'user', id: owner.user.id, name: owner.user.name };
    for (const event of told) expect(event.actor).toEqual(actor);
  });

  it('have an e-mail address of their own, whatever its case', async () => {
    const owner = await userIn(world, ['owner']);
    const body = { name: 'Ada', email: email(), roles: ['viewer'] };
    accepted(await owner.api.post('/users', body));
    const again = { ...body, email: body.email.toUpperCase() };
    expect(await owner.api.post('/users', again)).toMatchObject(refused(409, 'email_taken'));
  });

  it('are added once by a request that is repeated, and changed once', async () => {
    const owner = await userIn(world, ['owner']);
    const body = { name: 'Ada', email: email(), roles: ['viewer'] };
    const key = newKey();
    const [first, second] = [
      accepted(await owner.api.post('/users', body, { key })),
      accepted(await owner.api.post('/users', body, { key })),
    ];
    expect(second).toEqual(first);
    const change = { key: newKey() };
    const path = `/users/${first.id}`;
    accepted(await owner.api.patch(path, { name: 'Bea' }, change));
    accepted(await owner.api.patch(path, { name: 'Cleo' }));
    // As if the answer had not been kept: the request is done again, and finds that it has been done.
    await world.db('idempotency_keys').where({ key: change.key }).update({ status: null, body: null });
    accepted(await owner.api.patch(path, { name: 'Bea' }, change));
    expect(accepted(await owner.api.get(path))).toMatchObject({ name: 'Cleo', version: 3 });
  });

  it('are changed by who has read their latest version, where If-Match says so', async () => {
    const owner = await userIn(world, ['owner']);
    const { user } = await userIn(world, ['viewer']);
    const path = `/users/${user.id}`;
    const etag = (await owner.api.get(path)).headers.get('etag')!;
    const change = () => owner.api.patch(path, { name: randomUUID() }, { headers: { 'If-Match': etag } });
    const answers = await Promise.all([change(), change(), change()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
  });

  it('give and take no right that they do not have themselves', async () => {
    const owner = await userIn(world, ['owner']);
    const admin = await userIn(world, ['admin']);
    const body = { name: 'Ada', email: email(), roles: ['owner'] };
    expect(await admin.api.post('/users', body)).toMatchObject(refused(403, 'missing_right'));
    expect(await world.admin.post('/users', body)).toMatchObject(refused(403, 'missing_right'));
    const refusedChanges = [
      [admin.user.id, { roles: ['admin', 'owner'] }],
      [owner.user.id, { roles: ['admin'] }],
      [owner.user.id, { status: 'disabled' }],
    ] as const;
    for (const [id, change] of refusedChanges)
      expect(await admin.api.patch(`/users/${id}`, change)).toMatchObject(refused(403, 'missing_right'));
    accepted(await owner.api.patch(`/users/${admin.user.id}`, { roles: ['owner'] }));
  });

  it('one owner stays: two who disable each other at once do not both', async () => {
    for (let round = 0; round < 5; round++) {
      const [a, b] = [await userIn(world, ['owner']), await userIn(world, ['owner'])];
      const [first, second] = await Promise.all([
        a.api.patch(`/users/${b.user.id}`, { status: 'disabled' }),
        b.api.patch(`/users/${a.user.id}`, { status: 'disabled' }),
      ]);
      const statuses = [first.status, second.status].sort();
      // The later one is refused by the rule, or comes when its sender has been disabled already.
      expect([
        [200, 409],
        [200, 401],
      ]).toContainEqual(statuses);
      const left = await world
        .db('users')
        .where({ environmentId: world.scope.environmentId, status: 'active' });
      expect(left).toHaveLength(1);
      const last = first.status === 200 ? a : b;
      expect(await last.api.patch(`/users/${last.user.id}`, { roles: ['admin'] })).toMatchObject(
        refused(409, 'last_owner'),
      );
      await world.db('users').where({ id: last.user.id }).update({ status: 'disabled' });
    }
  });

  it('who lack a right are told which, and who gives it', async () => {
    const viewer = await userIn(world, ['viewer']);
    expect(accepted(await viewer.api.get('/contracts')).data).toEqual([]);
    const answer = await viewer.api.post('/payments', { invoice_ids: [randomUUID()] });
    expect(answer).toMatchObject(refused(403, 'missing_right'));
    expect(answer.body.error).toMatchObject({
      message: expect.stringContaining(
        `An owner or admin gives roles: PATCH /v1/users/${viewer.user.id}`,
      ) as string,
      details: {
        right: 'payments:write',
        missing_in: 'roles',
        held_by: ['owner', 'admin', 'finance'],
        granted_by: ['owner', 'admin'],
      },
    });
  });

  it('lose what their roles no longer give, and everything when disabled, at the next request', async () => {
    const owner = await userIn(world, ['owner']);
    const { user, api } = await userIn(world, ['finance']);
    const body = { invoice_ids: [randomUUID()] };
    expect((await api.post('/payments', body)).status).not.toBe(403);
    accepted(await owner.api.patch(`/users/${user.id}`, { roles: ['viewer'] }));
    expect(await api.post('/payments', body)).toMatchObject(refused(403, 'missing_right'));
    accepted(await owner.api.patch(`/users/${user.id}`, { status: 'disabled' }));
    const answer = await api.get('/contracts');
    expect(answer).toMatchObject(refused(401, 'user_disabled'));
    expect(answer.headers.get('www-authenticate')).toContain('invalid_token');
    expect(JSON.stringify(answer.body)).not.toContain(user.email);
  });

  it('are told by /me what they may do', async () => {
    const { user, api } = await userIn(world, ['finance'], ['payments:write', 'payments:read']);
    expect(accepted(await api.get('/me'))).toMatchObject({
      actor: { type: 'user', id: user.id, name: user.name },
      side: 'employer',
      roles: ['finance'],
      rights: ['payments:read', 'payments:write'],
      environment: { kind: 'sandbox' },
    });
    expect(accepted(await world.worker.get('/me'))).toMatchObject({ side: 'worker', roles: [], rights: [] });
  });

  it('do not vouch for what they may not review', async () => {
    const contractId = await activeContract(world);
    const { api } = await userIn(world, ['finance']);
    const item = { contract_id: contractId, type: 'bonus', amount: '10' };
    accepted(await api.post('/invoice-adjustments', item));
    const vouched = await api.post('/invoice-adjustments', { ...item, is_auto_approved: true });
    expect(vouched).toMatchObject(refused(403, 'missing_right'));
    expect(vouched.body.error.message).toContain('Where is_auto_approved is true');
    const payment = { amount: '5', reason: 'Thanks', payment_date: '2026-06-01', type: 'bonus' };
    const offCycle = `/contracts/${contractId}/off-cycle-payments`;
    expect(await api.post(offCycle, { ...payment, is_auto_approved: true })).toMatchObject(
      refused(403, 'missing_right'),
    );
    const rule = accepted(
      await world.admin.post('/invoice-adjustments?recurring=true', { ...item, is_auto_approved: true }),
    );
    // What goes through unreviewed is not raised by whoever could not have approved it.
    expect(await api.patch(`/recurring-adjustments/${rule.rule_id}`, { amount: '9999' })).toMatchObject(
      refused(403, 'missing_right'),
    );
  });

  it('add no worker with a contract, nor learn of one, without the right to', async () => {
    const { api } = await userIn(world, ['admin'], ['contracts:write']);
    const { worker_id: workerId, ...body } = contractBody(world);
    const { email: taken } = (accepted(await world.admin.get('/people')).data as Json[])[0]!;
    for (const address of [taken, email()]) {
      const worker = { first_name: 'Sam', last_name: 'Rivera', email: address, country: 'DE' };
      const answer = await api.post('/contracts', { ...body, worker });
      expect(answer).toMatchObject(refused(403, 'missing_right'));
      expect(answer.body.error.message).toContain('people:write');
    }
    accepted(await api.post('/contracts', { ...body, worker_id: workerId }));
  });

  it('are one person with all their tokens: none approves what another has reported', async () => {
    const contractId = await activeContract(world);
    accepted(await world.admin.patch('/settings', { self_approval: 'refused' }));
    const reporter = await userIn(world, ['approver']);
    const same = await tokenOf(world, reporter.user);
    const other = await userIn(world, ['approver']);
    const item = accepted(
      await reporter.api.post('/invoice-adjustments', {
        contract_id: contractId,
        type: 'bonus',
        amount: '10',
      }),
    );
    expect(item.reported_by).toEqual({ type: 'user', id: reporter.user.id, name: reporter.user.name });
    const review = `/invoice-adjustments/${item.id}/reviews`;
    for (const { api } of [reporter, same])
      expect(await api.post(review, { status: 'approved' })).toMatchObject(refused(403, 'self_approval'));
    const reviewed = accepted(await other.api.post(review, { status: 'approved' }));
    expect(reviewed.reviewed_by).toMatchObject({ type: 'user', id: other.user.id });
  });

  it('do not approve what they reported before that was refused, nor what they have changed', async () => {
    const contractId = await activeContract(world);
    accepted(await world.admin.patch('/settings', { self_approval: 'allowed' }));
    const reporter = await userIn(world, ['approver']);
    const other = await userIn(world, ['approver']);
    const third = await userIn(world, ['approver']);
    const wanted = { contract_id: contractId, type: 'bonus', amount: '10' };
    const made = async (query = ''): Promise<Json> =>
      accepted(await reporter.api.post(`/invoice-adjustments${query}`, wanted));
    const [item, ofRule] = [await made(), await made('?recurring=true')];
    const offCycle = `/contracts/${contractId}/off-cycle-payments`;
    const payment = accepted(
      await reporter.api.post(offCycle, {
        amount: '5',
        reason: 'Thanks',
        payment_date: '2999-01-01',
        type: 'bonus',
      }),
    );
    accepted(await world.admin.patch('/settings', { self_approval: 'refused' }));

    const own = refused(403, 'self_approval');
    const approved = { status: 'approved' };
    const reviews = (id: unknown) => `/invoice-adjustments/${String(id)}/reviews`;
    for (const { id } of [item, ofRule])
      expect(await reporter.api.post(reviews(id), approved)).toMatchObject(own);
    expect(await reporter.api.post(`${offCycle}/${String(payment.id)}/reviews`, approved)).toMatchObject(own);
    const rule = `/recurring-adjustments/${String(ofRule.rule_id)}`;
    expect(await reporter.api.patch(rule, { is_auto_approved: true })).toMatchObject(own);

    accepted(await other.api.patch(`/invoice-adjustments/${String(item.id)}`, { amount: '99' }));
    const many = await other.api.post('/invoice-adjustments/many/reviews', { ...approved, ids: [item.id] });
    expect(JSON.stringify(many.body)).toContain('self_approval');
    expect(await other.api.post(reviews(item.id), approved)).toMatchObject(own);
    accepted(await third.api.post(reviews(item.id), approved));
    expect(accepted(await third.api.patch(rule, { is_auto_approved: true })).is_auto_approved).toBe(true);
  });
});
