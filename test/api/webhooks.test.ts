import { endpointStatuses } from '../../domain/webhook/endpoint';
import { eventually } from '../support/eventually';
import { newKey, type Json } from '../support/http';
import { isGenuine, startReceiver, type Receiver } from '../support/receiver';
import { accepted, createContract } from '../support/steps';
import { useWorld } from '../support/use-world';

/** What is done to endpoints over HTTP, with a receiver that is really sent to. */
describe('endpoints of webhooks', () => {
  const world = useWorld();
  let receiver: Receiver;
  beforeAll(async () => {
    receiver = await startReceiver();
  });
  afterAll(() => receiver.close());
  beforeEach(() => {
    receiver.received.length = 0;
    receiver.behave({ answer: 204 });
  });
  afterEach(async () => {
    await world.db('webhook_endpoints').where(world.scope).delete();
  });

  const make = async (changes: Json = {}): Promise<string> =>
    accepted(await world.admin.post('/webhooks', { url: receiver.url, ...changes })).id as string;
  const read = async (id: string) => accepted(await world.admin.get(`/webhooks/${id}`));
  const group = async (name: string) => accepted(await world.admin.post('/groups', { name })).id as string;
  let groups = 0;
  const happen = () => group(`Group ${(groups += 1)}`);
  const only = { event_types: ['group.created'] };
  const came = (count: number) =>
    eventually(
      () => Promise.resolve(receiver.received.map(({ message }) => message)),
      (messages) => messages.length >= count,
    );
  const deliveries = async (id: string, query = '') =>
    accepted(await world.admin.get(`/webhooks/${id}/deliveries${query}`)).data as Json[];
  const ended = (id: string, count: number) =>
    eventually(
      () => deliveries(id),
      (all) => all.filter(({ ended_at }) => ended_at !== null).length >= count,
    );

  it('are made, told what happens from then on, changed and deleted', async () => {
    await happen();
    const made = await world.admin.post('/webhooks', { name: 'Books', url: receiver.url, ...only });
    expect(made).toMatchObject({
      status: 201,
      body: {
        ...{ name: 'Books', description: null, url: receiver.url, ...only, status: 'enabled', version: 1 },
        ...{ disabled_reason: null, failing_since: null, redelivery: null, undelivered: 0 },
        next: { waiting_for: 'events', who: ['system'] },
      },
    });
    const { id } = made.body as { id: string };
    expect(made.headers.get('location')).toBe(`/v1/webhooks/${id}`);
    const about = await happen();
    const [message] = await came(1);
    expect(message).toMatchObject({ type: 'group.created', data: { id: about } });
    await ended(id, 1);
    const now = await read(id);
    expect(now).toMatchObject({ behind: 0, undelivered: 0, last_delivered_at: expect.any(String) as string });

    const changed = await world.admin.patch(
      `/webhooks/${id}`,
      { name: null, event_types: ['invoice.paid', 'contract.created', 'invoice.paid'] },
      { headers: { 'If-Match': '"1"' } },
    );
    expect(accepted(changed)).toMatchObject({
      ...{ name: null, event_types: ['contract.created', 'invoice.paid'], version: 2 },
    });
    expect(changed.headers.get('etag')).toBe('"2"');
    const stale = await world.admin.delete(`/webhooks/${id}`, { headers: { 'If-Match': '"1"' } });
    expect(stale).toMatchObject({ status: 412, body: { error: { code: 'precondition_failed' } } });
    expect(accepted(await world.admin.delete(`/webhooks/${id}`))).toEqual({ id, deleted: true });
    expect((await world.admin.get(`/webhooks/${id}`)).status).toBe(404);
    expect((await world.admin.delete(`/webhooks/${id}`)).status).toBe(404);
    const told = await world.db('events').where({ streamId: id }).orderBy('seq').pluck<string[]>('type');
    expect(told.map((type) => type.replace('webhook-endpoint.', ''))).toEqual([
      'created',
      'updated',
      'deleted',
    ]);
  });

  it.each([
    [{ url: 'https://me:secret@example.com/' }, 'url', 'credentials'],
    [{ url: 'https://10.0.0.1/' }, 'url', 'address'],
    [{ url: 'ftp://example.com/' }, 'url', 'scheme'],
    [{ url: 'https://example.com/#x' }, 'url', 'fragment'],
    [{ url: 'https://example.com/', secret: 'whsec_c2hvcnQ=' }, 'secret', 'secret'],
    [{ url: 'https://example.com/', event_types: [] }, 'event_types', 'too_small'],
  ])('are refused with %j', async (body, field, rule) => {
    expect(await world.admin.post('/webhooks', body)).toMatchObject({
      status: 400,
      body: { error: { details: [{ field, rule }] } },
    });
  });

  it('are refused for a type that there is not, which names where the types are', async () => {
    const { status, body } = await world.admin.post('/webhooks', {
      url: receiver.url,
      event_types: ['contract.sealed'],
    });
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('GET /v1/event-types')]);
    expect(JSON.stringify(body)).toContain('contract.sealed');
  });

  it('lose nothing while they are paused', async () => {
    const id = await make(only);
    expect(accepted(await world.admin.post(`/webhooks/${id}/pause`, {}))).toMatchObject({
      status: 'paused',
      next: { waiting_for: 'resumption', who: ['admin'] },
    });
    const missed = [await happen(), await happen()];
    expect((await read(id)).behind).toBeGreaterThanOrEqual(2);
    expect(receiver.received).toEqual([]);
    expect(accepted(await world.admin.post(`/webhooks/${id}/pause`, {})).version).toBe(2);
    expect(accepted(await world.admin.post(`/webhooks/${id}/resume`, {})).status).toBe('enabled');
    const messages = await came(2);
    expect(messages.map(({ data }) => (data as Json).id)).toEqual(missed);
  });

  it('that answered 410 are disabled, and go on where they stopped', async () => {
    const id = await make(only);
    receiver.behave({ answer: 410 });
    await happen();
    const disabled = await eventually(
      () => read(id),
      ({ status }) => status === 'disabled',
    );
    expect(disabled).toMatchObject({ disabled_reason: 'gone', disabled_at: expect.any(String) as string });
    expect(await world.admin.post(`/webhooks/${id}/pause`, {})).toMatchObject({
      status: 409,
      body: { error: { code: 'webhook_disabled' } },
    });
    expect(await world.admin.post(`/webhooks/${id}/test`, {})).toMatchObject({
      status: 409,
      body: { error: { code: 'webhook_not_enabled' } },
    });
    const missed = await happen();
    receiver.behave({ answer: 200 });
    receiver.received.length = 0;
    const resumed = accepted(await world.admin.post(`/webhooks/${id}/resume`, {}));
    expect(resumed).toMatchObject({ status: 'enabled', disabled_reason: null, disabled_at: null });
    const messages = await came(2);
    expect(messages.map(({ data }) => (data as Json).id)).toContain(missed);
  });

  it('have two good secrets after a rotation, and tell them to those who may know them', async () => {
    const secret = `whsec_${Buffer.alloc(24, 1).toString('base64')}`;
    const id = await make({ ...only, secret });
    const secrets = async () => accepted(await world.admin.get(`/webhooks/${id}/secret`));
    expect(await secrets()).toEqual({ secret, previous_secret: null, previous_secret_until: null });
    const rotated = accepted(await world.admin.post(`/webhooks/${id}/secret/rotate`, {}));
    expect(rotated.previous_secret_until).toEqual(expect.any(String));
    const after = await secrets();
    expect(after).toMatchObject({ previous_secret: secret });
    await happen();
    await came(1);
    for (const each of [secret, after.secret as string])
      expect(isGenuine(each, receiver.received[0]!)).toBe(true);
    const own = `whsec_${Buffer.alloc(64, 2).toString('base64')}`;
    accepted(await world.admin.post(`/webhooks/${id}/secret/rotate`, { overlap_hours: 0, secret: own }));
    expect(await secrets()).toEqual({ secret: own, previous_secret: null, previous_secret_until: null });
    await happen();
    await came(2);
    expect(isGenuine(own, receiver.received[1]!)).toBe(true);
    expect(isGenuine(secret, receiver.received[1]!)).toBe(false);
  });

  it('have secrets that are nowhere in the clear', async () => {
    const secret = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;
    const key = newKey();
    const made = await world.admin.post('/webhooks', { url: receiver.url, secret }, { key });
    const id = accepted(made).id as string;
    accepted(await world.admin.post(`/webhooks/${id}/secret/rotate`, {}, { key: newKey() }));
    const later = accepted(await world.admin.get(`/webhooks/${id}/secret`)).secret as string;
    accepted(await world.admin.post(`/webhooks/${id}/test`, {}));
    const { rows: tables } = await world.db.raw<{ rows: { name: string }[] }>(
      `SELECT table_name AS name FROM information_schema.tables
       WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
    );
    expect(tables.length).toBeGreaterThan(20);
    for (const { name } of tables)
      for (const text of [secret, later]) {
        const { rows } = await world.db.raw<{ rows: unknown[] }>(
          `SELECT 1 FROM ?? AS t WHERE position(? IN t::text) > 0 LIMIT 1`,
          [name, text.replace('whsec_', '')],
        );
        expect([name, rows]).toEqual([name, []]);
      }
    expect(JSON.stringify([made.body, await deliveries(id), await read(id)])).not.toContain('whsec_');
  });

  it('are tried by a message that is no event', async () => {
    const id = await make({ event_types: ['invoice.paid'] });
    const tried = await world.admin.post(`/webhooks/${id}/test`, {});
    expect(tried.status).toBe(201);
    expect(tried.body).toMatchObject({
      ...{ type: 'webhook.test', cause: 'test', status: 'delivered', attempt_count: 1, position: null },
      attempts: [{ number: 1, outcome: 'delivered', response: { status: 204 }, error: null }],
    });
    const { message, headers, body } = receiver.received[0]!;
    expect(message).toMatchObject({ type: 'webhook.test', test: true, data: {} });
    expect(headers['webhook-id']).toBe(tried.body.event_id);
    expect(tried.body.body).toBe(body);
    receiver.behave({ answer: 500, body: 'no' });
    const failed = accepted(await world.admin.post(`/webhooks/${id}/test`, { type: 'invoice.paid' }));
    expect(failed).toMatchObject({
      ...{ type: 'invoice.paid', status: 'dead' },
      attempts: [{ outcome: 'answered', response: { status: 500, body: 'no' } }],
    });
    expect(receiver.received[1]!.message).toMatchObject({
      test: true,
      data: { number: expect.any(String) as string },
    });
    const feed = accepted(await world.admin.get('/events?after=0')).data as Json[];
    expect(feed.map((event) => event.id)).not.toContain(tried.body.event_id);
  });

  it('have a log that is narrowed, and tells every attempt', async () => {
    const id = await make({ event_types: ['group.created', 'contract.created'] });
    receiver.behave((_message, times) => ({ answer: times === 0 ? 503 : 200, headers: { 'x-load': '9' } }));
    const about = await happen();
    const contract = await createContract(world);
    await ended(id, 2);
    const [ofContract, ofGroup] = await deliveries(id);
    expect(ofContract).toMatchObject({ type: 'contract.created', stream_id: contract, webhook_id: id });
    const details = accepted(await world.admin.get(`/webhooks/${id}/deliveries/${ofGroup!.id as string}`));
    expect(details).toMatchObject({
      ...{ type: 'group.created', status: 'delivered', attempt_count: 2, cause: 'event' },
      attempts: [
        {
          ...{ number: 1, outcome: 'answered' },
          request: { headers: { 'webhook-id': details.event_id }, body: details.body },
          response: { status: 503, headers: { 'x-load': '9' } },
        },
        { number: 2, outcome: 'delivered', response: { status: 200 } },
      ],
    });
    expect(JSON.parse(details.body as string)).toMatchObject({ data: { id: about } });
    const found = async (query: string) => (await deliveries(id, query)).map((each) => each.type);
    expect(await found('?type=group.created')).toEqual(['group.created']);
    expect(await found(`?contract_id=${contract}`)).toEqual(['contract.created']);
    expect(await found(`?event_id=${details.event_id as string}`)).toEqual(['group.created']);
    expect(await found('?cause=test,redelivery')).toEqual([]);
    expect(await found('?status=queued,retrying,dead')).toEqual([]);
    expect(await found('?date_to=2020-01-01')).toEqual([]);
    expect(await found('?date_from=2020-01-01&limit=1')).toEqual(['contract.created']);
  });

  it('are sent one message again, under its own id', async () => {
    const id = await make(only);
    await happen();
    const [first] = await ended(id, 1);
    const path = `/webhooks/${id}/deliveries/${first!.id as string}/redeliver`;
    const again = await world.admin.post(path, {});
    expect(again).toMatchObject({
      status: 201,
      body: { cause: 'redelivery', event_id: first!.event_id, status: 'queued' },
    });
    await ended(id, 2);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id']))).toEqual(
      new Set([first!.event_id]),
    );
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
  });

  it('are sent a range again, one at a time, which can be stopped', async () => {
    const id = await make(only);
    const { position } = await read(id);
    const groupIds = [await happen(), await happen(), await happen()];
    await ended(id, 3);
    receiver.received.length = 0;
    const path = `/webhooks/${id}/redeliveries`;
    accepted(await world.admin.post(path, { after: position }));
    const messages = await came(3);
    expect(messages.map(({ data }) => (data as Json).id)).toEqual(groupIds);
    await eventually(
      () => read(id),
      ({ redelivery }) => redelivery === null,
    );
    receiver.received.length = 0;
    accepted(await world.admin.post(path, { date_from: '2020-01-01' }));
    await came(3);
    await eventually(
      () => read(id),
      ({ redelivery }) => redelivery === null,
    );

    accepted(await world.admin.post(`/webhooks/${id}/pause`, {}));
    const asked = accepted(await world.admin.post(path, { after: position, only_failed: true }));
    expect(asked.redelivery).toMatchObject({ after: position, only_failed: true });
    const second = await world.admin.post(path, { after: 0 });
    expect(second).toMatchObject({ status: 409, body: { error: { code: 'redelivery_under_way' } } });
    expect(JSON.stringify(second.body)).toContain(`DELETE /v1/webhooks/${id}/redeliveries`);
    expect(accepted(await world.admin.delete(path)).redelivery).toBeNull();
    expect(accepted(await world.admin.delete(path)).redelivery).toBeNull();
  });

  it.each([
    [{}, 'after'],
    [{ after: 1, date_from: '2026-01-01T00:00:00.000Z' }, 'date_from'],
    [{ after: 999_999_999 }, 'after'],
    [{ after: 3, to: 3 }, 'to'],
    [{ date_from: '2026-01-02', date_to: '2026-01-01' }, 'date_to'],
    [{ date_from: '2999-01-01' }, 'date_from'],
  ])('are not sent the range %j', async (range, field) => {
    const id = await make(only);
    const { status, body } = await world.admin.post(`/webhooks/${id}/redeliveries`, range);
    expect([status, body.error]).toMatchObject([400, { details: [{ field }] }]);
  });

  it('are a hundred at most', async () => {
    const body = { url: receiver.url, ...only };
    for (let left = 100; left > 0; left -= 20)
      await Promise.all(
        Array.from({ length: 20 }, async () => accepted(await world.admin.post('/webhooks', body))),
      );
    const refused = await world.admin.post('/webhooks', body);
    expect(refused).toMatchObject({ status: 409, body: { error: { code: 'too_many_webhooks' } } });
    const page = accepted(await world.admin.get('/webhooks?status=enabled&limit=100'));
    expect([(page.data as Json[]).length, page.has_more]).toEqual([100, false]);
    for (const status of endpointStatuses.slice(1))
      expect(accepted(await world.admin.get(`/webhooks?status=${status}`)).data).toEqual([]);
  });
});
