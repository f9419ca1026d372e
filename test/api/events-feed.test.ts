import type { Json } from '../support/http';
import { accepted, createContract, eventsOf, signContract } from '../support/steps';
import { eventCatalogue, eventTypes } from '../../api/shared/event-types';
import type { EventType } from '../../domain/events/event';
import { newId } from '../../store/db/ids';
import { findBrokenLink } from '../../store/event/events';
import { readFeed } from '../../store/event/feed';
import { useWorld } from '../support/use-world';

describe('the feed of events', () => {
  const world = useWorld();

  /** A list to its end. */
  async function walk(path: string): Promise<Json[]> {
    const rows: Json[] = [];
    for (let cursor = ''; ;) {
      const page = accepted(await world.admin.get(`${path}${cursor}`));
      rows.push(...(page.data as Json[]));
      if (!page.has_more) return rows;
      cursor = `cursor=${page.next_cursor}`;
    }
  }

  it('gives every event exactly once, gapless and in the order of each contract, while writers are at work', async () => {
    const writing = Promise.all(
      Array.from({ length: 10 }, async () => {
        const id = await createContract(world);
        await signContract(world, id);
        return id;
      }),
    );
    const feed: Json[] = [];
    const readOn = async () => {
      const page = accepted(await world.admin.get(`/events?after=${feed.at(-1)?.position ?? 0}&limit=7`))
        .data as Json[];
      feed.push(...page);
      return page.length;
    };
    let done = false;
    const finished = writing.then(() => (done = true));
    while (!done || (await readOn()) > 0) await readOn();
    await finished;

    expect(feed.map(({ position }) => position as number)).toEqual(feed.map((_, index) => index + 1));
    for (const id of await writing) {
      const inFeed = feed
        .filter((event) => event.contract_id === id)
        .map(({ id: eventId }) => eventId as string);
      expect(inFeed).toEqual((await eventsOf(world, id)).map((event) => event.id as string));
    }
    const { rows } = await world.db.raw<{ rows: { count: string }[] }>(
      'SELECT count(*) FROM events WHERE environment_id = ?',
      [world.scope.environmentId],
    );
    expect(feed).toHaveLength(Number(rows[0]?.count));
  });

  it('is narrowed to types of events, and goes on where the last of them was', async () => {
    const id = await createContract(world);
    await signContract(world, id);
    const wanted = ['contract.created', 'contract.signed'];
    const all = await walk('/events?');
    const some = await walk(`/events?type=${wanted.join(',')}&limit=2&`);
    const isWanted = ({ type }: Json) => wanted.includes(type as string);
    expect(some).toEqual(all.filter(isWanted));
    expect(some.length).toBeGreaterThan(2);
    const ofContract = accepted(await world.admin.get(`/contracts/${id}/events?type=contract.signed`));
    expect((ofContract.data as Json[]).map(({ type }) => type)).toEqual(['contract.signed']);
    expect(ofContract).toMatchObject({ has_more: false, next_after: (ofContract.data as Json[])[0]!.seq });
    const none = accepted(await world.admin.get('/events?type=contract.renewed&after=3'));
    expect(none).toEqual({ data: [], has_more: false, next_cursor: null, next_after: 3 });
  });

  it('reaches a rare type behind more events than get their places at one time', async () => {
    const rows = await world.db('events').where(world.scope).max<{ last: string }[]>('position as last');
    const after = Number(rows[0]?.last);
    // Undone once the feed has been read: these say nothing, and belong to no chain.
    const trx = await world.db.transaction();
    await trx.raw(
      `INSERT INTO events (id, organisation_id, environment_id, stream_id, seq, type, actor, payload, occurred_at, hash)
       SELECT gen_random_uuid(), :organisationId, :environmentId, :streamId, n,
              CASE n WHEN 20001 THEN 'group.created' ELSE 'people.created' END, '{}', '{}', now(), ''
       FROM generate_series(1, 20001) AS n`,
      { ...world.scope, streamId: newId() },
    );
    const found = await readFeed(trx, world.scope, { after, limit: 5, types: ['group.created'] });
    await trx.rollback();
    expect(found).toMatchObject([{ seq: 20_001, type: 'group.created' }]);
  });

  it('refuses a type that there is not, and says where they are', async () => {
    for (const path of ['/events', '/event-types']) {
      const refused = await world.admin.get(`${path}?type=contract.sealed`);
      expect(refused).toMatchObject({
        status: 400,
        body: {
          error: { details: [{ field: 'type', message: expect.stringContaining('/v1/event-types') }] },
        },
      });
    }
  });

  it('has its types explained to whoever has a token, page by page', async () => {
    const whole = await walk('/event-types?');
    expect(whole.map(({ type }) => type)).toEqual(eventTypes);
    expect(accepted(await world.worker.get('/event-types')).data).toEqual(whole.slice(0, 100));
    for (const { type, schema, example } of whole) {
      expect(schema.type ?? schema.anyOf).toBeDefined();
      expect(eventCatalogue[type as EventType].data.safeParse(example).error).toBeUndefined();
    }
    expect(await walk('/event-types?limit=30&')).toEqual(whole);
    expect(await walk('/event-types?type=invoice.paid,invoice.issued&limit=1&')).toEqual(
      whole.filter(({ type }) => type === 'invoice.paid' || type === 'invoice.issued'),
    );
  });

  it('chains events so that a changed one is found', async () => {
    const id = await createContract(world);
    await signContract(world, id);
    const events = await eventsOf(world, id);
    expect(events.map(({ seq }) => seq as number)).toEqual(events.map((_, index) => index + 1));
    expect(events.slice(1).map(({ prev_hash }) => prev_hash as string)).toEqual(
      events.slice(0, -1).map(({ hash }) => hash as string),
    );
    expect(await findBrokenLink(world.db, world.scope, id)).toBeNull();
    // In a transaction that is undone, because what is left in the world is checked once more at the end.
    const trx = await world.db.transaction();
    await trx.raw(
      `UPDATE events SET payload = payload || '{"by":"Somebody else"}' WHERE stream_id = ? AND seq = 3`,
      [id],
    );
    const broken = await findBrokenLink(trx, world.scope, id);
    await trx.rollback();
    expect(broken).toBe(3);
    expect(await findBrokenLink(world.db, world.scope, id)).toBeNull();
  });
});
