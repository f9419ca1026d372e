import { messageOf } from '../../../domain/events/message';
import type { Delivery } from '../../../domain/webhook/delivery';
import { newId } from '../../../store/db/ids';
import type { StoredEvent } from '../../../store/event/events';
import { isGenuine, OK, startReceiver, type Behaviour, type Receiver } from '../../support/receiver';
import { eventually } from '../../support/eventually';
import { testSealer } from '../../support/secrets';
import { activeContract } from '../../support/steps';
import { useWorld } from '../../support/use-world';
import { insertEndpoint, logOf, newSecret, settled, tell, type TestEndpoint } from '../../support/webhooks';

/** Three streams, so many events in each, taking turns. */
const STREAMS = 3;

describe('webhooks', () => {
  const world = useWorld();
  const receivers: Receiver[] = [];
  const receiver = async (): Promise<Receiver> => {
    const started = await startReceiver();
    receivers.push(started);
    return started;
  };
  const endpoint = (
    to: Receiver,
    { live = true, ...changes }: { live?: boolean } & Record<string, unknown> = {},
  ): Promise<TestEndpoint> =>
    insertEndpoint(world.db, live ? world.live.scope : world.scope, { url: to.url, ...changes });
  const taking = (count: number): string[] => {
    const streams = Array.from({ length: STREAMS }, newId);
    return Array.from({ length: count }, (_, n) => streams[n % STREAMS]!);
  };
  const rowOf = ({ id }: TestEndpoint) =>
    world.db('webhook_endpoints').where({ id }).first() as Promise<Record<string, unknown>>;
  const eventsAbout = ({ id, scope }: TestEndpoint) =>
    world
      .db('events')
      .where({ ...scope, streamId: id, type: 'webhook-endpoint.disabled' })
      .pluck<object[]>('payload');
  /** In each stream the first times that each event came are in order. */
  const firstTimesBySeq = ({ received }: Receiver): void => {
    const last = new Map<string, number>();
    const seen = new Set<string>();
    for (const { message } of received) {
      const { id, stream_id: stream, seq } = message as { id: string; stream_id: string; seq: number };
      if (seen.has(id)) continue;
      seen.add(id);
      expect(seq).toBeGreaterThan(last.get(stream) ?? 0);
      last.set(stream, seq);
    }
  };
  const retired: TestEndpoint[] = [];
  const told = async (one: TestEndpoint, count: number): Promise<string[]> => {
    retired.push(one);
    return tell(world.db, one.scope, taking(count));
  };

  // What one test has made is nothing to the next.
  afterEach(async () => {
    await world
      .db('webhook_endpoints')
      .whereIn(
        'id',
        retired.map(({ id }) => id),
      )
      .delete();
    await Promise.all(receivers.splice(0).map((each) => each.close()));
  });

  it('tells all that happens, in order, signed; the bytes signed are those sent', async () => {
    const to = await receiver();
    const one = await endpoint(to, { live: false });
    retired.push(one);
    const contractId = await activeContract(world);
    const log = await settled(world.db, one.id, 7);
    // Places are given when they are read.
    const events = await world.db<StoredEvent>('events').where({ contractId }).orderBy('seq');
    expect(log).toHaveLength(events.length);
    expect(to.forged(one.secret)).toEqual([]);
    expect(to.forged(newSecret())).toHaveLength(to.received.length);
    const messages = events.map((event) => JSON.parse(JSON.stringify(messageOf(event))) as object);
    expect(to.taken()).toMatchObject(messages);
    expect(to.received.map(({ headers }) => headers['webhook-id'])).toEqual(events.map(({ id }) => id));
    expect(to.received[0]!.headers).toMatchObject({
      'content-type': 'application/json',
      'user-agent': expect.stringContaining('Perdure') as string,
    });
    expect(log.map(({ eventId, status, attempts }) => [eventId, status, attempts])).toEqual(
      events.map(({ id }) => [id, 'delivered', 1]),
    );
    const [{ tries } = { tries: [] }] = log;
    expect(tries).toEqual([
      expect.objectContaining({
        number: 1,
        outcome: 'delivered',
        statusCode: 204,
        responseBody: '',
        error: null,
      }),
    ]);
    expect(tries[0]!.requestHeaders).toMatchObject({
      'webhook-id': events[0]!.id,
      'webhook-signature': to.received[0]!.headers['webhook-signature'],
    });
    // Whoever is told sees the time of the sandbox; the signature has the real one.
    expect(to.received[0]!.message.timestamp).toBe(events[0]!.occurredAt);
    const signedAt = Number(to.received[0]!.headers['webhook-timestamp']) * 1_000;
    expect(Math.abs(Date.now() - signedAt)).toBeLessThan(300_000);
  });

  it.each<[string, Behaviour, object]>([
    [
      'fails',
      { answer: 500, body: 'broken\0' },
      { outcome: 'answered', statusCode: 500, responseBody: 'broken\uFFFD' },
    ],
    [
      'hangs',
      'hang',
      { outcome: 'timeout', statusCode: null, error: expect.stringContaining('within') as string },
    ],
    ['answers slowly', { answer: 200, afterMs: 300 }, { outcome: 'delivered', statusCode: 200 }],
    [
      'redirects',
      { answer: 302, headers: { location: 'http://169.254.169.254/' } },
      { outcome: 'answered', statusCode: 302 },
    ],
    ['resets', 'reset', { outcome: 'connection', statusCode: null }],
    [
      'asks for time',
      { answer: 503, headers: { 'retry-after': '1' } },
      { outcome: 'answered', statusCode: 503 },
    ],
    [
      'talks without end',
      { answer: 200, body: 'x'.repeat(200_000) },
      { outcome: 'delivered', responseBody: 'x'.repeat(4_096) },
    ],
  ])('reach a receiver that %s and comes back, each at least once, in order', async (_what, bad, logged) => {
    const to = await receiver();
    const one = await endpoint(to);
    // Of each stream the second event meets it twice, then all goes well.
    to.behave(({ seq }, times) => (seq === 2 && times < 2 ? bad : OK));
    const ids = await told(one, 9);
    const log = await settled(world.db, one.id, 9);
    expect(new Set(to.taken().map(({ id }) => id))).toEqual(new Set(ids));
    firstTimesBySeq(to);
    expect(to.forged(one.secret)).toEqual([]);
    expect(log.map(({ status }) => status)).toEqual(Array(9).fill('delivered'));
    // The log tells what the receiver did, try by try.
    for (const { eventId, tries, attempts } of log) {
      const seen = to.received.filter(({ message }) => message.id === eventId);
      expect(tries).toHaveLength(seen.length);
      expect(attempts).toBe(seen.length);
      for (const [index, { behaviour }] of seen.entries())
        expect(tries[index]).toMatchObject(
          behaviour === OK ? { outcome: 'delivered', statusCode: 204 } : logged,
        );
    }
  });

  it('an endpoint that is down loses nothing, and delays no other', async () => {
    const [down, up] = [await receiver(), await receiver()];
    const [one, other] = [await endpoint(down), await endpoint(up)];
    retired.push(other);
    down.behave('reset');
    const ids = await told(one, 60);
    await settled(world.db, other.id, 60);
    expect(await rowOf(one)).toMatchObject({ failingSince: expect.any(String) as string });
    expect(down.taken()).toEqual([]);
    down.behave(OK);
    await settled(world.db, one.id, 60);
    expect(
      down
        .taken()
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort());
    expect(up.taken()).toHaveLength(60);
    firstTimesBySeq(down);
    expect(await rowOf(one)).toMatchObject({
      failingSince: null,
      lastDeliveredAt: expect.any(String) as string,
    });
  });

  it('gives up after the last try, and then goes on in the stream', async () => {
    const to = await receiver();
    const one = await endpoint(to);
    to.behave(({ seq }) => (seq === 1 ? { answer: 400 } : OK));
    await told(one, 6);
    const log = await settled(world.db, one.id, 6);
    expect(log.map(({ status, attempts }) => [status, attempts])).toEqual([
      ...Array(3).fill(['dead', 10]),
      ...Array(3).fill(['delivered', 1]),
    ]);
    firstTimesBySeq(to);
  });

  it('takes no more from the feed than may wait', async () => {
    const to = await receiver();
    const one = await endpoint(to);
    to.behave({ answer: 503, headers: { 'retry-after': '3600' } });
    await told(one, 250);
    await eventually(
      () => logOf(world.db, one.id),
      (log) => log.length >= 100,
    );
    expect(await logOf(world.db, one.id)).toHaveLength(100);
    // It is held off after a few failures, rather than pressed with a hundred.
    expect(to.received.length).toBeLessThan(60);
  });

  it('410 disables at once, with a mark', async () => {
    const to = await receiver();
    const one = await endpoint(to);
    to.behave({ answer: 410 });
    await told(one, 3);
    const row = await eventually(
      () => rowOf(one),
      ({ status }) => status === 'disabled',
    );
    expect(row).toMatchObject({
      disabledReason: 'gone',
      disabledAt: expect.any(String) as string,
      version: 2,
    });
    expect(await eventsAbout(one)).toEqual([
      { id: one.id, reason: 'gone', failingSince: expect.any(String) as string },
    ]);
    const before = to.received.length;
    await tell(world.db, one.scope, taking(3));
    // What another endpoint has been told by now, this one would have been.
    const up = await receiver();
    const other = await endpoint(up);
    await told(other, 1);
    await settled(world.db, other.id, 1);
    expect(to.received).toHaveLength(before);
  });

  it('days of failure disable, unless there was one success', async () => {
    const [bad, good] = [await receiver(), await receiver()];
    const since = { failingSince: new Date(Date.now() - 6 * 86_400_000).toISOString() };
    const [one, other] = [await endpoint(bad, since), await endpoint(good, since)];
    retired.push(other);
    bad.behave({ answer: 500 });
    await told(one, 1);
    await eventually(
      () => rowOf(one),
      ({ status }) => status === 'disabled',
    );
    expect(await rowOf(one)).toMatchObject({ disabledReason: 'failing' });
    expect(await eventsAbout(one)).toEqual([
      { id: one.id, reason: 'failing', failingSince: since.failingSince },
    ]);
    await settled(world.db, other.id, 1);
    expect(await rowOf(other)).toMatchObject({ status: 'enabled', failingSince: null });
  });

  it('in a sandbox all are sent in the order of the feed, one at a time', async () => {
    const to = await receiver();
    const one = await endpoint(to, { live: false });
    to.behave((_, times) => (times === 0 ? { answer: 500 } : { answer: 200, afterMs: 5 }));
    const ids = await told(one, 12);
    await settled(world.db, one.id, 12);
    expect(to.taken().map(({ id }) => id)).toEqual(ids);
  });

  it('a rotation loses none: while both secrets are valid, both sign', async () => {
    const to = await receiver();
    const one = await endpoint(to);
    await told(one, 20);
    const next = newSecret();
    await world
      .db('webhook_endpoints')
      .where({ id: one.id })
      .update({
        secret: testSealer.seal(next, 'webhook-secret'),
        previousSecret: testSealer.seal(one.secret, 'webhook-secret'),
        previousSecretUntil: world.db.raw(`now() + interval '1 hour'`),
      });
    await tell(world.db, one.scope, taking(20));
    await settled(world.db, one.id, 40);
    // Whoever has the old secret still, and whoever has the new one already.
    expect(to.forged(one.secret)).toEqual([]);
    expect(isGenuine(next, to.received.at(-1)!)).toBe(true);
    await world
      .db('webhook_endpoints')
      .where({ id: one.id })
      .update({ previousSecretUntil: world.db.fn.now() });
    await tell(world.db, one.scope, taking(1));
    await settled(world.db, one.id, 41);
    expect([isGenuine(one.secret, to.received.at(-1)!), isGenuine(next, to.received.at(-1)!)]).toEqual([
      false,
      true,
    ]);
  });

  it('sends what was asked for again: a test, one delivery, a range, what was given up', async () => {
    const to = await receiver();
    const one = await endpoint(to, { eventTypes: ['settings.updated'] });
    to.behave(({ seq }) => (seq === 2 ? { answer: 404 } : OK));
    await told(one, 9);
    const log = await settled(world.db, one.id, 9);
    const dead = log.filter(({ status }) => status === 'dead');
    expect(dead).toHaveLength(3);
    to.behave(OK);
    const ofTest = newId();
    const { organisationId, environmentId } = one.scope;
    const row = {
      organisationId,
      environmentId,
      endpointId: one.id,
      status: 'queued',
      nextAttemptAt: world.db.fn.now(),
    };
    await world.db('webhook_deliveries').insert([
      {
        ...{
          ...row,
          id: newId(),
          eventId: ofTest,
          eventType: 'webhook.test',
          streamId: ofTest,
          cause: 'test',
        },
        body: JSON.stringify({ type: 'webhook.test' }),
      },
      { ...row, ...again(dead[0]!), id: newId() },
    ]);
    await settled(world.db, one.id, 11);
    const sent = to.taken().slice(-2);
    expect(sent.map(({ type }) => type).sort()).toEqual(['settings.updated', 'webhook.test']);
    // Those that were given up, but for the one that has been sent again; then all.
    await world
      .db('webhook_endpoints')
      .where({ id: one.id })
      .update({ replayAfter: 0, replayTo: world.db.ref('position'), replayFailedOnly: true });
    await settled(world.db, one.id, 13);
    expect(
      to
        .taken()
        .slice(-2)
        .map(({ id }) => id),
    ).toEqual(dead.slice(1).map(({ eventId }) => eventId));
    const since = String(log[4]!.position);
    await world
      .db('webhook_endpoints')
      .where({ id: one.id })
      .update({ replayAfter: since, replayTo: world.db.ref('position') });
    await settled(world.db, one.id, 17);
    expect(
      to
        .taken()
        .slice(-4)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(
      log
        .slice(5)
        .map(({ eventId }) => eventId)
        .sort(),
    );
    expect(await rowOf(one)).toMatchObject({ replayAfter: null, replayTo: null, replayFailedOnly: false });
  });

  it('waits while the endpoint is paused, and then sends what came meanwhile', async () => {
    const to = await receiver();
    const one = await endpoint(to, { status: 'paused' });
    await told(one, 6);
    const other = await endpoint(await receiver());
    await told(other, 1);
    await settled(world.db, other.id, 1);
    expect(to.received).toEqual([]);
    await world.db('webhook_endpoints').where({ id: one.id }).update({ status: 'enabled' });
    await settled(world.db, one.id, 7);
    expect(to.taken()).toHaveLength(7);
  });

  it('sends only what was asked for, and passes by the rest once', async () => {
    const to = await receiver();
    const one = await endpoint(to, { eventTypes: ['person.created'] });
    await told(one, 30);
    const place = await eventually(
      async () => Number((await rowOf(one))['position']),
      (position) => position >= 30,
    );
    expect(to.received).toEqual([]);
    expect(place).toBeGreaterThanOrEqual(30);
  });
});

const again = ({ eventId, eventType, streamId, position }: Delivery) => ({
  ...{ eventId, eventType, streamId, position, cause: 'redelivery' },
});
