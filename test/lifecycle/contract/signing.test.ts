import { accepted, contractStatus, createContract, eventTypesOf, signContract } from '../../support/steps';
import { useWorld, useWorlds } from '../../support/use-world';

describe('a contract is created and signed (spec 6.4)', () => {
  const open = useWorlds();
  const world = useWorld();

  it('goes from draft over both signatures to active, and tells what is next at each step', async () => {
    const { admin, worker } = world;
    const draft = accepted(
      await admin.post('/contracts', {
        kind: 'fixed',
        title: 'A',
        currency: 'EUR',
        amount: '10',
        start_date: '2026-01-10',
        worker_id: world.workerId,
      }),
    );
    expect(draft).toMatchObject({
      status: 'draft',
      amount: '10.00',
      next: { waiting_for: 'submission', who: ['admin'], until: null },
    });

    const path = `/contracts/${draft.id}`;
    expect(accepted(await admin.post(`${path}/submit`))).toMatchObject({
      status: 'waiting_client_signature',
      next: { waiting_for: 'client_signature' },
    });
    const half = accepted(await admin.post(`${path}/signatures`, { client_signature: 'Cleo Client' }));
    expect(half).toMatchObject({
      status: 'waiting_worker_signature',
      signatures: {
        client_signature: 'Cleo Client',
        client_signed_at: '2026-01-10T00:00:00.000Z',
        worker_signature: null,
        worker_signed_at: null,
        signed_at: null,
      },
    });
    const invited = accepted(await admin.post(`${path}/invitations`, { message: 'Please sign' }));
    expect(invited.invitation).toMatchObject({
      state: 'open',
      send_count: 1,
      expires_at: '2026-02-09T00:00:00.000Z',
    });
    expect(invited.next).toMatchObject({
      waiting_for: 'worker_signature',
      until: '2026-02-09T00:00:00.000Z',
    });
    const active = accepted(await worker.post(`${path}/signatures`, { worker_signature: 'Wanda' }));
    expect(active).toMatchObject({
      status: 'active',
      signatures: { worker_signature: 'Wanda', signed_at: '2026-01-10T00:00:00.000Z' },
    });
    expect(await eventTypesOf(world, draft.id)).toEqual([
      'contract.created',
      'contract.status.updated',
      'contract.status.updated',
      'contract.client_signed',
      'contract.invitation.sent',
      'contract.status.updated',
      'contract.worker_signed',
      'contract.signed',
      'contract.activated',
    ]);
  });

  it('waits for the start date at 00:00 in the zone of the contract, over a change to summer time', async () => {
    const own = await open('2026-03-01T00:00:00.000Z');
    const id = await createContract(own, { start_date: '2026-03-30', timezone: 'Europe/Berlin' });
    const signed = await signContract(own, id);
    expect(signed).toMatchObject({
      status: 'signed',
      next: { waiting_for: 'start_date', until: '2026-03-29T22:00:00.000Z' },
    });
    await own.advance('2026-03-29T21:59:59Z');
    expect(await contractStatus(own, id)).toBe('signed');
    await own.advance('2026-03-29T22:00:00Z');
    expect(await contractStatus(own, id)).toBe('active');
  });

  it('refuses signatures out of order, twice, and of the wrong party', async () => {
    const { admin, worker } = world;
    const id = await createContract(world, { submit: true });
    const path = `/contracts/${id}/signatures`;
    expect(await worker.post(path, { signature: 'Wanda' })).toMatchObject({
      status: 409,
      body: { error: { code: 'sign_order' } },
    });
    expect(await worker.post(path, { client_signature: 'Wanda' })).toMatchObject({
      status: 400,
      body: { error: { code: 'invalid_request' } },
    });
    accepted(await admin.post(path, { signature: 'Cleo' }));
    expect(await admin.post(path, { signature: 'Cleo' })).toMatchObject({
      status: 409,
      body: { error: { code: 'already_signed' } },
    });
    accepted(await worker.post(path, { signature: 'Wanda' }));
    expect(await worker.post(path, { signature: 'Wanda' })).toMatchObject({
      status: 409,
      body: { error: { code: 'already_signed' } },
    });
  });

  it('lets the worker sign first where the contract says so', async () => {
    const { admin, worker } = world;
    const id = await createContract(world, { first_signer: 'worker', submit: true });
    const path = `/contracts/${id}/signatures`;
    expect(await admin.post(path, { signature: 'Cleo' })).toMatchObject({
      status: 409,
      body: { error: { code: 'sign_order' } },
    });
    expect(accepted(await worker.post(path, { signature: 'Wanda' })).status).toBe('waiting_client_signature');
    expect(accepted(await admin.post(path, { signature: 'Cleo' })).status).toBe('active');
  });

  it('cancels, rejects and re-invites, deletes and archives as the table says', async () => {
    const { admin, worker } = world;
    const id = await createContract(world, { submit: true });
    const path = `/contracts/${id}`;
    expect(await admin.post(`${path}/invitations`)).toMatchObject({
      status: 409,
      body: { error: { code: 'invite_before_client_signature' } },
    });
    accepted(await admin.post(`${path}/signatures`, { signature: 'Cleo' }));
    expect(await admin.delete(path)).toMatchObject({
      status: 409,
      body: { error: { code: 'contract_already_signed' } },
    });
    expect(accepted(await worker.post(`${path}/decline`, { reason: 'too little' })).status).toBe('rejected');
    expect(await worker.post(`${path}/signatures`, { signature: 'Wanda' })).toMatchObject({
      status: 409,
      body: { error: { code: 'sign_order' } },
    });
    expect(accepted(await admin.post(`${path}/invitations`, {})).status).toBe('waiting_worker_signature');
    expect(await admin.post(`${path}/archive`)).toMatchObject({
      status: 409,
      body: { error: { code: 'contract_not_ended' } },
    });
    expect(accepted(await admin.post(`${path}/cancel`, { reason: 'no agreement' }))).toMatchObject({
      status: 'cancelled',
      next: null,
    });
    expect(await worker.post(`${path}/signatures`, { signature: 'Wanda' })).toMatchObject({
      status: 409,
      body: { error: { code: 'contract_ended' } },
    });
    expect(accepted(await admin.post(`${path}/archive`)).is_archived).toBe(true);
    expect(accepted(await admin.get('/contracts?status=cancelled')).data).toEqual([]);
    expect(accepted(await admin.get('/contracts?status=cancelled&include_archived=true')).data).toHaveLength(
      1,
    );

    const draft = await createContract(world);
    expect(accepted(await admin.delete(`/contracts/${draft}`))).toEqual({ id: draft, deleted: true });
    expect((await admin.get(`/contracts/${draft}`)).status).toBe(404);
  });
});
