import type { Json } from '../support/http';
import { accepted, createContract, eventsOf, signContract } from '../support/steps';
import { findBrokenLink } from '../../store/event/events';
import { useWorld } from '../support/use-world';

describe('the feed of events', () => {
  const world = useWorld();

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
