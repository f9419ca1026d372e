import { randomUUID } from 'node:crypto';
import { refused } from '../support/adjustments';
import { Api, type Json } from '../support/http';
import { eventually } from '../support/eventually';
import { accepted, createContract } from '../support/steps';
import { useWorld } from '../support/use-world';
import { userIn } from '../support/users';
import { stackAddress } from '../support/world';

const withSecret = ({ secret }: Json) => new Api(stackAddress().url, secret as string);
const HOUR = 3_600_000;
const hence = (ms: number) => new Date(Date.now() + ms).toISOString();

describe('tokens', () => {
  const world = useWorld();
  // Whatever runs in a world is replayed at its end, so that something has to.
  beforeAll(() => createContract(world));
  const past = { expiresAt: '2020-01-01T00:00:00Z' };

  it('of earlier clients are made as before: scope admin is a service, scope worker a worker', async () => {
    const service = accepted(await world.admin.post('/tokens', { scope: 'admin', name: 'Old' }));
    expect(service).toMatchObject({ kind: 'service', scope: 'admin', roles: ['admin'], person_id: null });
    expect(accepted(await withSecret(service).get('/me'))).toMatchObject({
      actor: { type: 'service', id: service.id, name: 'Old' },
      roles: ['admin'],
    });
    const body = { scope: 'worker', name: 'Old', person_id: world.workerId };
    const worker = accepted(await world.admin.post('/tokens', body));
    expect(worker).toMatchObject({ kind: 'worker', scope: 'worker', person_id: world.workerId, roles: null });
    expect(accepted(await withSecret(worker).get('/me')).actor).toMatchObject({ id: world.workerId });
  });

  it.each([
    [{ name: 'x' }, 'kind'],
    [{ name: 'x', kind: 'service' }, 'roles'],
    [{ name: 'x', kind: 'user' }, 'user_id'],
    [{ name: 'x', kind: 'user', user_id: randomUUID() }, 'user_id'],
    [{ name: 'x', kind: 'worker', person_id: randomUUID() }, 'person_id'],
    [{ name: 'x', kind: 'service', roles: ['viewer'], person_id: randomUUID() }, 'person_id'],
    [{ name: 'x', kind: 'service', scope: 'admin', roles: ['viewer'] }, 'scope'],
    [{ name: 'x', kind: 'service', roles: ['viewer'], scopes: ['payments:write'] }, 'scopes'],
    [{ name: 'x', kind: 'service', roles: ['viewer'], scopes: ['fly'] }, 'scopes.0'],
    [{ name: 'x', kind: 'service', roles: ['viewer'], expires_at: past.expiresAt }, 'expires_at'],
  ])('%j is refused for its %s', async (body, field) => {
    const answer = await world.admin.post('/tokens', body);
    expect(answer).toMatchObject(refused(400, 'invalid_request'));
    expect((answer.body.error.details as Json[]).map((detail) => detail.field as string)).toContain(field);
  });

  it('do only what their scopes name, and tell so', async () => {
    const body = { kind: 'service', roles: ['finance'], scopes: ['payments:read'], name: 'Export' };
    const made = accepted(await world.admin.post('/tokens', body));
    const api = withSecret(made);
    expect((await api.get('/payments')).status).toBe(200);
    const answer = await api.get('/invoices');
    expect(answer).toMatchObject(refused(403, 'missing_right'));
    expect(answer.body.error.details).toMatchObject({ right: 'invoices:read', missing_in: 'scopes' });
    expect((await api.get('/tokens')).status).toBe(403);
  });

  it('make none that may do more than they may themselves, nor take over one that may', async () => {
    const admin = await userIn(world, ['admin']);
    const owner = await userIn(world, ['owner']);
    const post = (body: Json) => admin.api.post('/tokens', { name: 'More', ...body });
    const refusal = refused(403, 'missing_right');
    expect(await post({ kind: 'service', roles: ['owner'] })).toMatchObject(refusal);
    expect(await post({ kind: 'user', user_id: owner.user.id })).toMatchObject(refusal);
    expect(await admin.api.post(`/tokens/${owner.tokenId}/rotate`)).toMatchObject(refusal);
    const narrow = await userIn(world, ['owner'], ['tokens:manage']);
    for (const body of [
      { kind: 'service', roles: ['viewer'] },
      { kind: 'user', user_id: narrow.user.id },
      { kind: 'worker', person_id: world.workerId },
    ])
      expect(await narrow.api.post('/tokens', { name: 'More', ...body })).toMatchObject(refusal);
    expect(await narrow.api.post(`/tokens/${narrow.tokenId}/rotate`)).toMatchObject({ status: 200 });
    // The secret of another user's token is worth no more when that user is given more.
    const viewer = await userIn(world, ['viewer']);
    const lent = accepted(await post({ kind: 'user', user_id: viewer.user.id }));
    accepted(await owner.api.patch(`/users/${viewer.user.id}`, { roles: ['owner'] }));
    const { rights } = accepted(await withSecret(lent).get('/me'));
    expect(rights).not.toContain('owners:manage');
    expect(rights).toContain('payments:write');
  });

  it('are rotated with an overlap, and the old secret goes when it is over', async () => {
    const made = accepted(
      await world.admin.post('/tokens', { kind: 'service', roles: ['viewer'], name: 'R' }),
    );
    const rotate = (body: Json) => world.admin.post(`/tokens/${made.id}/rotate`, body);
    const next = accepted(await rotate({ overlap_seconds: 600 }));
    expect(next).toMatchObject({ id: made.id, name: 'R' });
    expect(next.secret).not.toBe(made.secret);
    for (const each of [made, next]) {
      // Whoever acts stays the same, whichever secret is sent.
      expect(accepted(await withSecret(each).get('/me')).actor).toMatchObject({ id: made.id });
    }
    await world
      .db('tokens')
      .where({ id: made.id })
      .update({ previousValidUntil: hence(-1) });
    expect(await withSecret(made).get('/me')).toMatchObject(refused(401, 'token_expired'));
    expect((await withSecret(next).get('/me')).status).toBe(200);
    // Real time: the clock of the sandbox has no part in it.
    const last = accepted(await rotate({ overlap_seconds: 1 }));
    const replaced = await eventually(
      () => withSecret(next).get('/me'),
      ({ status }) => status !== 200,
    );
    expect(replaced).toMatchObject(refused(401, 'token_expired'));
    expect((await withSecret(last).get('/me')).status).toBe(200);
    expect((await withSecret(made).get('/me')).status).toBe(401);
    expect((await rotate({ overlap_seconds: -1 })).status).toBe(400);
  });

  it('that have expired or were revoked are told apart, and nothing of theirs is told', async () => {
    const body = { kind: 'service', roles: ['viewer'], name: 'Secret name', expires_at: hence(HOUR) };
    const [expired, revoked] = [
      accepted(await world.admin.post('/tokens', body)),
      accepted(await world.admin.post('/tokens', body)),
    ];
    expect(expired.expires_at).toBe(body.expires_at);
    await world.db('tokens').where({ id: expired.id }).update(past);
    accepted(await world.admin.delete(`/tokens/${revoked.id}`));
    for (const [token, code] of [
      [expired, 'token_expired'],
      [revoked, 'token_revoked'],
    ] as const) {
      const answer = await withSecret(token).get('/contracts');
      expect(answer).toMatchObject(refused(401, code));
      expect(answer.headers.get('www-authenticate')).toContain('invalid_token');
      expect(JSON.stringify(answer.body)).not.toContain('Secret name');
      expect(await world.admin.post(`/tokens/${token.id}/rotate`)).toMatchObject(refused(409, 'token_over'));
    }
    expect(accepted(await world.admin.get(`/tokens/${expired.id}`)).status).toBe('expired');
    expect(accepted(await world.admin.get(`/tokens/${revoked.id}`)).status).toBe('revoked');
  });

  it('that are revoked stay so, whoever revokes or rotates them at the same time', async () => {
    for (let round = 0; round < 5; round += 1) {
      const made = accepted(
        await world.admin.post('/tokens', { kind: 'service', roles: ['viewer'], name: 'Raced' }),
      );
      const path = `/tokens/${made.id}`;
      const [rotated, ...revoked] = await Promise.all([
        world.admin.post(`${path}/rotate`),
        world.admin.delete(path),
        world.admin.delete(path),
      ]);
      for (const answer of [...revoked, await world.admin.delete(path)])
        expect(accepted(answer)).toEqual({ id: made.id, revoked: true });
      if (rotated.status !== 200) expect(rotated).toMatchObject(refused(409, 'token_over'));
      else expect((await withSecret(rotated.body).get('/me')).status).toBe(401);
    }
  });

  it('tell when they were last used, at most once a minute', async () => {
    const made = accepted(
      await world.admin.post('/tokens', { kind: 'service', roles: ['viewer'], name: 'U' }),
    );
    expect(accepted(await world.admin.get(`/tokens/${made.id}`)).last_used_at).toBeNull();
    accepted(await withSecret(made).get('/me'));
    const lastUsed = async () =>
      accepted(await world.admin.get(`/tokens/${made.id}`)).last_used_at as string | null;
    const first = await eventually(lastUsed, (at) => at !== null);
    for (let i = 0; i < 3; i++) accepted(await withSecret(made).get('/me'));
    expect(await lastUsed()).toBe(first);
  });

  it('leave events of who made, rotated and revoked them', async () => {
    const admin = await userIn(world, ['admin']);
    const made = accepted(await admin.api.post('/tokens', { kind: 'service', roles: ['viewer'], name: 'E' }));
    expect(made.created_by).toMatchObject({ type: 'user', id: admin.user.id });
    accepted(await admin.api.post(`/tokens/${made.id}/rotate`));
    accepted(await admin.api.delete(`/tokens/${made.id}`));
    const told: Json[] = [];
    for (let after = 0; ;) {
      const page = accepted(await admin.api.get(`/events?after=${after}`));
      told.push(...(page.data as Json[]).filter((event) => event.stream_id === made.id));
      if (page.next_after === after) break;
      after = page.next_after as number;
    }
    expect(told.map(({ type, actor }) => [type, actor.id] as unknown)).toEqual(
      ['token.created', 'token.rotated', 'token.revoked'].map((type) => [type, admin.user.id]),
    );
    expect(JSON.stringify(told)).not.toContain(made.secret);
  });

  it('of sessions stand for the worker for a while, are listed and ended', async () => {
    const path = `/people/${world.workerId}/sessions`;
    const opened = await world.admin.post(path);
    const session = accepted(opened);
    expect(session).toMatchObject({ kind: 'session', scope: 'worker', person_id: world.workerId });
    const ms = Date.parse(session.expires_at as string) - Date.parse(session.created_at as string);
    expect(Math.round(ms / HOUR)).toBe(1);
    expect(accepted(await withSecret(session).get('/me')).actor).toMatchObject({
      type: 'worker',
      id: world.workerId,
    });
    expect((await world.admin.post(path, { expires_in_seconds: 86_401 })).status).toBe(400);
    expect((await world.admin.post(path, { expires_in_seconds: 0 })).status).toBe(400);
    expect(await world.worker.post(path)).toMatchObject(refused(403, 'wrong_token_scope'));
    const viewer = await userIn(world, ['viewer']);
    expect(await viewer.api.post(path)).toMatchObject(refused(403, 'missing_right'));
    const listed = accepted(await world.admin.get(path)).data as Json[];
    expect(listed.map(({ id }) => id as string)).toEqual([session.id]);
    expect(listed[0]).not.toHaveProperty('secret');
    const elsewhere = `/people/${world.otherId}/sessions/${session.id}`;
    expect(await world.admin.delete(elsewhere)).toMatchObject(refused(404, 'not_found'));
    accepted(await world.admin.delete(`${path}/${session.id}`));
    expect(await withSecret(session).get('/me')).toMatchObject(refused(401, 'token_revoked'));
  });

  it('of another environment are not there', async () => {
    const made = accepted(await world.live.admin.post('/tokens', { scope: 'admin', name: 'Live' }));
    for (const [method, path] of [
      ['GET', ''],
      ['POST', '/rotate'],
      ['DELETE', ''],
    ] as const)
      expect(
        await world.admin.send(method, `/tokens/${made.id}${path}`, method === 'POST' ? {} : undefined),
      ).toMatchObject(refused(404, 'not_found'));
    expect((await withSecret(made).get('/me')).status).toBe(200);
  });
});
