import { adjustmentsOf, form } from '../support/adjustments';
import { eventually } from '../support/eventually';
import { Api, newKey } from '../support/http';
import { startOwnApi, type OwnApi } from '../support/own-api';
import { accepted, activeContract, createContract, eventsOf } from '../support/steps';
import { sha256 } from '../../store/db/ids';
import { useFreshWorld, useWorld } from '../support/use-world';
import { contractBody } from '../support/world';

describe('Idempotency-Key', () => {
  const world = useWorld();

  it('answers a repeat as the first time and does nothing twice', async () => {
    const key = newKey();
    const body = contractBody(world);
    const first = await world.admin.post('/contracts', body, { key });
    const second = await world.admin.post('/contracts', body, { key });
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(await eventsOf(world, first.body.id as string)).toHaveLength(1);
  });

  it('refuses another body under the same key', async () => {
    const key = newKey();
    await world.admin.post('/contracts', contractBody(world), { key });
    expect(
      await world.admin.post('/contracts', contractBody(world, { title: 'Other' }), { key }),
    ).toMatchObject({
      status: 422,
      body: { error: { code: 'idempotency_mismatch' } },
    });
  });

  it('makes one contract of many simultaneous repeats', async () => {
    const key = newKey();
    const body = contractBody(world);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => world.admin.post('/contracts', body, { key })),
    );
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([201]));
    expect(new Set(answers.map((answer) => answer.body.id as string)).size).toBe(1);
  });

  it('answers a repeat of a command even when the state has moved on since', async () => {
    const id = await createContract(world, { submit: true });
    const path = `/contracts/${id}`;
    const key = newKey();
    accepted(await world.admin.post(`${path}/cancel`, {}, { key }));
    // As if the answer had been lost before it was kept.
    await world.db('idempotency_keys').where({ key }).update({ status: null, body: null });
    expect(await world.admin.post(`${path}/cancel`, {}, { key })).toMatchObject({
      status: 200,
      body: { status: 'cancelled' },
    });
    expect(await world.admin.post(`${path}/cancel`, {})).toMatchObject({ status: 409 });
  });

  it('gives a key back after a refusal', async () => {
    const id = await activeContract(world);
    const key = newKey();
    expect((await world.admin.delete(`/contracts/${id}/terminations`, { key })).status).toBe(404);
    accepted(
      await world.admin.post(`/contracts/${id}/terminations`, {
        termination_type: 'mutual',
        completion_date: '2026-06-30',
        terminate_now: false,
      }),
    );
    expect((await world.admin.delete(`/contracts/${id}/terminations`, { key })).status).toBe(200);
  });

  it('knows an upload by its file, too', async () => {
    const id = await activeContract(world);
    const fields = { contract_id: id, type: 'bonus', amount: '5' };
    const send = (content: string, key: string, name = 'a.txt') => {
      const raw = form(fields);
      raw.set('file', new Blob([content], { type: 'text/plain' }), name);
      return world.admin.send('POST', '/invoice-adjustments', undefined, { raw, key });
    };
    const key = newKey();
    const first = accepted(await send('one', key));
    expect(accepted(await send('one', key))).toEqual(first);
    const mismatch = { status: 422, body: { error: { code: 'idempotency_mismatch' } } };
    expect(await send('two', key)).toMatchObject(mismatch);
    expect(await send('one', key, 'b.txt')).toMatchObject(mismatch);
    expect(await adjustmentsOf(world, id).list()).toHaveLength(1);
  });

  it('answers equal keys at once, refused ones too, without a fault', async () => {
    const id = await activeContract(world);
    for (let round = 0; round < 5; round += 1) {
      const key = newKey();
      const answers = await Promise.all(
        Array.from({ length: 12 }, () => world.admin.delete(`/contracts/${id}/terminations`, { key })),
      );
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
    }
  });

  it('belongs to its token and environment', async () => {
    const key = newKey();
    const one = accepted(await world.admin.post('/groups', { name: key }, { key }));
    const two = accepted(await world.live.admin.post('/groups', { name: key }, { key }));
    expect(one.id).not.toBe(two.id);
  });
});

describe('a repeat of what was done', () => {
  const world = useFreshWorld();

  it('is not refused for what has changed since', async () => {
    const id = await activeContract(world);
    const key = newKey();
    const item = { contract_id: id, type: 'bonus', amount: '5', date_submitted: '2026-01-12' };
    const made = accepted(await world.admin.post('/invoice-adjustments', item, { key }));
    // As if the answer had been lost before it was kept.
    await world.db('idempotency_keys').where({ key }).update({ status: null, body: null });
    await world.advance('2026-02-02');
    const repeat = await world.admin.post('/invoice-adjustments', item, { key });
    expect(repeat.status).toBeLessThan(400);
    if (repeat.status === 202) {
      const outcome = await world.admin.get((repeat.body.status_url as string).replace('/v1', ''));
      expect(outcome.body).toMatchObject({ status: 'done', contract_id: id });
    }
    expect((await adjustmentsOf(world, id).list()).map((each) => each.id as string)).toEqual([made.id]);
  });
});

/** What the first request with a key leaves while it is under way, in this process or another. */
describe('a repeat that is refused while the outcome of the first is not known', () => {
  const world = useFreshWorld();
  let own: OwnApi;
  let path: string;
  let key: string;
  beforeEach(async () => {
    own = await startOwnApi(world, { COMMAND_DEADLINE_MS: '800' });
    path = `/contracts/${await activeContract(world)}/terminations`;
    key = newKey();
  });
  afterEach(() => own.close());

  const record = () => world.db('idempotency_keys').where({ key });
  /** There is no termination, so that it is refused with 404 unless it is told something else. */
  const repeat = () => new Api(own.url, world.admin.token).delete(path, { key });

  /** The repeat has been refused, and only the first try is left. */
  const untilLookedAt = () =>
    eventually(
      () => record().first<{ attempts: number; tries: unknown[] }>(),
      ({ attempts, tries }) => attempts === 2 && tries.length === 1,
      10,
    );

  async function firstTry(method = 'DELETE', at = path, body = 'null'): Promise<void> {
    const { environmentId } = world.scope;
    const tokens = world.db('tokens').where({ environmentId, scope: 'admin' });
    const { id: tokenId } = await tokens.first<{ id: string }>('id');
    const requestHash = sha256(`${method} /v1${at}\n${body}`);
    await world
      .db('idempotency_keys')
      .insert({ environmentId, tokenId, key, requestHash, resourceId: newKey() });
  }

  it('is told that it is not known yet, and keeps the key', async () => {
    await firstTry();
    const { status, body } = await repeat();
    expect([status, body.status]).toEqual([202, 'pending']);
    const outcome = await world.admin.get((body.status_url as string).replace('/v1', ''));
    expect(outcome.body).toMatchObject({ status: 'pending' });
    expect(await record().first<object>()).toMatchObject({ tries: [expect.anything()], status: null });
  });

  it('is answered like the first one as soon as that is', async () => {
    await firstTry();
    const answer = repeat();
    await untilLookedAt();
    await record().update({ status: 200, body: JSON.stringify({ status: 'cancelled' }) });
    const { status, body, headers } = await answer;
    expect([status, body]).toEqual([200, { status: 'cancelled' }]);
    expect(headers.get('idempotency-replayed')).toBe('true');
  });

  it('is refused once the first one has been, or came too long ago', async () => {
    await firstTry();
    const answer = repeat();
    await untilLookedAt();
    await record().delete();
    expect((await answer).status).toBe(404);
    await firstTry();
    // Too long ago for anything to become of it.
    await record().update({ tries: [], lostAt: world.db.raw(`now() - interval '2 minutes'`) });
    expect((await repeat()).status).toBe(404);
    // What nobody knows for certain never gives a key back.
    expect(await record().first<object>()).toMatchObject({ tries: [], status: null });
  });

  it('is refused at once for what was sent alone: the first one cannot have fared better', async () => {
    await firstTry('POST', path, '{"completion_date":"soon"}');
    const answer = await new Api(own.url, world.admin.token).post(path, { completion_date: 'soon' }, { key });
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'invalid_request' } } });
    expect(await record().first<object>()).toMatchObject({ tries: [expect.anything()], status: null });
  });
});
