import { Api, type Json } from '../support/http';
import { accepted, activeContract, createContract } from '../support/steps';
import { useWorld } from '../support/use-world';
import { contractBody, stackAddress } from '../support/world';

/** What `authorisation-matrix` does not ask of every route. */
describe('access', () => {
  const world = useWorld();
  beforeAll(() => activeContract(world));

  it('an admin token cannot decline for the worker', async () => {
    const open = await createContract(world, { submit: true });
    expect(await world.admin.post(`/contracts/${open}/decline`)).toMatchObject({
      status: 403,
      body: { error: { code: 'wrong_token_scope' } },
    });
  });

  it('a worker lists the own contracts only, and of another worker none', async () => {
    await createContract(world, { worker_id: world.otherId });
    const list = async (filter: string) =>
      accepted(await world.worker.get(`/contracts${filter}`)).data as Json[];
    for (const filter of ['', `?worker_id=${world.workerId}`]) {
      const workers = (await list(filter)).map((contract) => contract.worker.id as string);
      expect([...new Set(workers)]).toEqual([world.workerId]);
    }
    for (const more of ['', '&search=Design'])
      expect(await list(`?worker_id=${world.otherId}${more}`)).toEqual([]);
    expect(accepted(await world.worker.get(`/invoices?worker_id=${world.otherId}`)).data).toEqual([]);
  });

  it('live knows no sandbox clock', async () => {
    expect((await world.live.admin.get('/sandbox/clock')).status).toBe(404);
    expect((await world.live.admin.post('/sandbox/clock/advance', { to: '2030-01-01' })).status).toBe(404);
  });

  it('live runs on real time beside the sandbox', async () => {
    const { live } = world;
    const contract = accepted(
      await live.admin.post(
        '/contracts',
        contractBody(live, { start_date: '2020-01-01', timezone: 'Europe/Berlin' }),
      ),
    );
    accepted(await live.admin.post(`/contracts/${contract.id}/signatures`, { signature: 'Cleo' }));
    const active = accepted(
      await live.worker.post(`/contracts/${contract.id}/signatures`, { signature: 'Wanda' }),
    );
    expect(active.status).toBe('active');
    expect(Math.abs(Date.parse(active.activated_at as string) - Date.now())).toBeLessThan(3_600_000);
  });

  it('a token is shown once, works, and stops working when it is revoked', async () => {
    const made = accepted(
      await world.admin.post('/tokens', { scope: 'worker', name: 'New', person_id: world.otherId }),
    );
    const api = new Api(stackAddress().url, made.secret as string);
    expect((await api.get('/contracts')).status).toBe(200);
    const listed = accepted(await world.admin.get('/tokens')).data as { id: string; secret?: string }[];
    expect(listed.find((token) => token.id === made.id)).not.toHaveProperty('secret');
    accepted(await world.admin.delete(`/tokens/${made.id}`));
    expect((await api.get('/contracts')).status).toBe(401);
  });

  it('stores no secret in clear', async () => {
    const { rows } = await world.db.raw<{ rows: object[] }>('SELECT * FROM tokens WHERE environment_id = ?', [
      world.scope.environmentId,
    ]);
    expect(JSON.stringify(rows)).not.toContain(world.admin.token);
  });
});
