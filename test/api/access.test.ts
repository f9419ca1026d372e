import { Api, type Json } from '../support/http';
import { accepted, activeContract, createContract } from '../support/steps';
import { useWorlds } from '../support/use-world';
import { contractBody, stackAddress, type World } from '../support/world';

describe('access', () => {
  const open = useWorlds();
  let world: World;
  let stranger: World;
  let id: string;
  beforeAll(async () => {
    [world, stranger] = [await open(), await open()];
    id = await activeContract(world);
  });

  const reads = ['', '/preview', '/terms', '/events', '/amendments', '/terminations', '/documents'];
  const writes: [string, string][] = [
    ['PATCH', ''],
    ['DELETE', ''],
    ['POST', '/submit'],
    ['POST', '/signatures'],
    ['POST', '/invitations'],
    ['DELETE', '/invitations'],
    ['POST', '/cancel'],
    ['POST', '/archive'],
    ['POST', '/amendments'],
    ['POST', '/amendments/preview'],
    ['POST', '/terminations'],
    ['DELETE', '/terminations'],
    ['POST', '/renewals'],
    ['POST', '/documents'],
  ];
  const routes: [string, string][] = [...reads.map((path): [string, string] => ['GET', path]), ...writes];

  it.each(routes)('without a valid token: %s /contracts/{id}%s is 401', async (method, path) => {
    for (const token of [null, 'pd_sandbox_wrong']) {
      const answer = await new Api(stackAddress().url, token).send(method, `/contracts/${id}${path}`);
      expect(answer).toMatchObject({ status: 401, body: { error: { code: 'unauthorized' } } });
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    }
  });

  it.each(routes)(
    'another organisation and the live environment: %s /contracts/{id}%s is 404',
    async (method, path) => {
      for (const admin of [stranger.admin, world.live.admin]) {
        expect(await admin.send(method, `/contracts/${id}${path}`)).toMatchObject({
          status: 404,
          body: { error: { code: 'not_found' } },
        });
      }
    },
  );

  it.each(reads)('another worker of the environment: GET /contracts/{id}%s is 403', async (path) => {
    expect(await world.other.get(`/contracts/${id}${path}`)).toMatchObject({
      status: 403,
      body: { error: { code: 'not_your_contract' } },
    });
    expect((await world.worker.get(`/contracts/${id}${path}`)).status).toBe(200);
  });

  it.each(writes.filter(([, path]) => path !== '/signatures'))(
    'a worker token: %s /contracts/{id}%s is 403',
    async (method, path) => {
      expect(await world.worker.send(method, `/contracts/${id}${path}`, {})).toMatchObject({
        status: 403,
        body: { error: { code: 'wrong_token_scope' } },
      });
    },
  );

  it.each([
    ['GET', '/people'],
    ['POST', '/people'],
    ['GET', '/groups'],
    ['GET', '/tokens'],
    ['POST', '/tokens'],
    ['GET', '/events'],
    ['GET', '/settings'],
    ['PATCH', '/settings'],
    ['GET', '/sandbox/clock'],
    ['POST', '/sandbox/clock/advance'],
    ['POST', '/contracts'],
  ])('a worker token: %s %s is 403', async (method, path) => {
    expect((await world.worker.send(method, path, method === 'GET' ? undefined : {})).status).toBe(403);
  });

  it('an admin token cannot decline for the worker', async () => {
    const open = await createContract(world, { submit: true });
    expect(await world.admin.post(`/contracts/${open}/decline`)).toMatchObject({
      status: 403,
      body: { error: { code: 'wrong_token_scope' } },
    });
  });

  it('a worker lists the own contracts only, whatever the filter says', async () => {
    await createContract(world, { worker_id: world.otherId });
    const listed = accepted(await world.worker.get(`/contracts?worker_id=${world.otherId}`)).data as Json[];
    expect(listed.length).toBeGreaterThan(0);
    expect(new Set(listed.map((contract) => contract.worker.id as string))).toEqual(
      new Set([world.workerId]),
    );
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
