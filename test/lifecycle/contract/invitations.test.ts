import { accepted, contractStatus, createContract, eventTypesOf, eventsOf } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';
import type { World } from '../../support/world';

/** A contract that the client has signed at the world's start, so that the worker is to be invited. */
async function invited(world: World): Promise<string> {
  const id = await createContract(world);
  accepted(await world.admin.post(`/contracts/${id}/signatures`, { signature: 'Cleo' }));
  accepted(await world.admin.post(`/contracts/${id}/invitations`, { email: 'wanda@example.com' }));
  return id;
}

describe('an invitation to sign', () => {
  const world = useFreshWorld('2028-01-30T12:00:00.000Z');
  // 30 days from 30 January 2028 end on 29 February: the deadline falls on a leap day.

  it.each([
    ['one second before it expires', '2028-02-29T11:59:59.000Z', 201, undefined],
    ['at the instant it expires', '2028-02-29T12:00:00.000Z', 409, 'invitation_expired'],
    ['one second after it expired', '2028-02-29T12:00:01.000Z', 409, 'invitation_expired'],
  ])('is answered %s', async (_when, at, status, code) => {
    const id = await invited(world);
    await world.advance(at);
    const answer = await world.worker.post(`/contracts/${id}/signatures`, { signature: 'Wanda' });
    expect(answer.status).toBe(status);
    expect(answer.body.error?.code).toBe(code);
    expect(await contractStatus(world, id)).toBe(status === 201 ? 'active' : 'waiting_worker_signature');
  });

  it('reminds on the days of the policy, expires once, and can be sent again', async () => {
    const id = await invited(world);
    await world.advance('2028-03-15T00:00:00Z');
    const events = await eventsOf(world, id);
    const timed = events
      .filter(({ actor }) => actor.type === 'system')
      .map(({ type, occurred_at }) => [type, occurred_at]);
    expect(timed).toEqual([
      ['contract.signature.reminded', '2028-02-02T12:00:00.000Z'],
      ['contract.signature.reminded', '2028-02-06T12:00:00.000Z'],
      ['contract.signature.reminded', '2028-02-13T12:00:00.000Z'],
      ['contract.invitation.expired', '2028-02-29T12:00:00.000Z'],
    ]);
    const again = accepted(await world.admin.post(`/contracts/${id}/invitations`, {}));
    expect(again.invitation).toMatchObject({
      state: 'open',
      send_count: 2,
      expires_at: '2028-04-14T00:00:00.000Z',
    });
    expect(
      accepted(await world.worker.post(`/contracts/${id}/signatures`, { signature: 'Wanda' })).status,
    ).toBe('active');
  });

  it('that is declined says so, until another one is sent', async () => {
    const id = await invited(world);
    const stateAfter = async (path: string, as: 'admin' | 'worker', body: object) =>
      accepted(await world[as].post(`/contracts/${id}/${path}`, body)).invitation.state as string;
    expect(await stateAfter('decline', 'worker', {})).toBe('declined');
    expect(await stateAfter('invitations', 'admin', { locale: 'ja' })).toBe('open');
    expect(await stateAfter('signatures', 'worker', { signature: 'Wanda' })).toBe('accepted');
  });

  it('is told in no language that is none', async () => {
    const id = await invited(world);
    expect(
      await world.admin.post(`/contracts/${id}/invitations`, { locale: 'german language' }),
    ).toMatchObject({
      status: 400,
      body: { error: { details: [{ field: 'locale', rule: 'language_tag' }] } },
    });
    const { invitation } = accepted(await world.admin.post(`/contracts/${id}/invitations`, { locale: 'xx' }));
    expect(invitation.locale).toBe('en');
  });

  it('ends where the employer is to sign first after all, and the worker is told', async () => {
    const id = await createContract(world, { first_signer: 'worker', submit: true });
    accepted(await world.admin.post(`/contracts/${id}/invitations`, { email: 'wanda@example.com' }));
    const changed = accepted(await world.admin.patch(`/contracts/${id}`, { first_signer: 'client' }));
    expect(changed).toMatchObject({
      status: 'waiting_client_signature',
      invitation: { state: 'withdrawn', send_count: 1 },
    });
    const kinds = (
      accepted(await world.admin.get(`/sandbox/emails?contract_id=${id}&order=asc`)).data as {
        kind: string;
      }[]
    ).map(({ kind }) => kind);
    expect(kinds).toEqual(['signature_request', 'invitation_withdrawn']);
    accepted(await world.admin.post(`/contracts/${id}/signatures`, { signature: 'Cleo' }));
    expect(await world.worker.post(`/contracts/${id}/signatures`, { signature: 'Wanda' })).toMatchObject({
      status: 409,
      body: { error: { code: 'invitation_withdrawn' } },
    });
    await world.advance('2028-03-15T00:00:00Z');
    expect(await eventTypesOf(world, id)).not.toContain('contract.invitation.expired');
    accepted(await world.admin.post(`/contracts/${id}/invitations`, {}));
    expect(
      accepted(await world.worker.post(`/contracts/${id}/signatures`, { signature: 'Wanda' })).status,
    ).toBe('active');
  });

  it('that was withdrawn is not answered until it is sent again', async () => {
    const id = await invited(world);
    expect(accepted(await world.admin.delete(`/contracts/${id}/invitations`)).invitation.state).toBe(
      'withdrawn',
    );
    expect(await world.admin.delete(`/contracts/${id}/invitations`)).toMatchObject({
      status: 409,
      body: { error: { code: 'no_open_invitation' } },
    });
    expect(await world.worker.post(`/contracts/${id}/signatures`, { signature: 'Wanda' })).toMatchObject({
      status: 409,
      body: { error: { code: 'invitation_withdrawn' } },
    });
    await world.advance('2028-03-15T00:00:00Z');
    expect(await eventTypesOf(world, id)).not.toContain('contract.invitation.expired');
    accepted(await world.admin.post(`/contracts/${id}/invitations`, {}));
    expect(
      accepted(await world.worker.post(`/contracts/${id}/signatures`, { signature: 'Wanda' })).status,
    ).toBe('active');
  });
});
