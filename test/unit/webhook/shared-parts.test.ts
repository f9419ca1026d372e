import { sharing, textOf } from '../../../activities/webhooks/shared-parts';
import type { RecordedEvent } from '../../../domain/events/message';
import type { Database } from '../../../store/db/database';
import type { Part, Range } from '../../../store/webhook/batches';
import { NOW } from '../support/time';

const db = {} as Database;
const scope = { organisationId: 'org-1', environmentId: 'env-1' };
const first: Range = { after: '0', upTo: null, types: null, limit: 2, deadOf: null };

const eventAt = (position: number): RecordedEvent => ({
  ...{ id: `event-${position}`, type: 'contract.archived', contractId: null, streamId: 's', seq: position },
  ...{ position, actor: { type: 'system', id: 'system', name: 'Perdure' }, payload: {}, occurredAt: NOW },
});

/** A feed with so many events, that says how often it was read. */
function feedOf(count: number) {
  const feed = { count, reads: 0 };
  const read = (_db: Database, _scope: object, { after, limit }: Range): Promise<Part> => {
    feed.reads += 1;
    const left = Math.max(0, Math.min(limit, feed.count - Number(after)));
    const events = Array.from({ length: left }, (_, index) => eventAt(Number(after) + index + 1));
    return Promise.resolve({ events, upTo: String(Number(after) + left), isMore: left === limit });
  };
  return { feed, read: sharing(read) };
}

describe('a part of a feed', () => {
  it('is read once for all that ask for it, and its messages are made once', async () => {
    const { feed, read } = feedOf(10);
    const parts = await Promise.all([1, 2, 3].map(() => read(db, scope, first)));
    parts.push(await read(db, scope, first));
    expect(feed.reads).toBe(1);
    for (const { events } of parts) expect(events[0]).toBe(parts[0]!.events[0]);
    expect(JSON.parse(textOf(parts[0]!.events[0]!))).toMatchObject({ id: 'event-1', position: 1 });
  });

  it('is read again while it may grow', async () => {
    const { feed, read } = feedOf(1);
    expect((await read(db, scope, first)).events).toHaveLength(1);
    feed.count = 2;
    expect((await read(db, scope, first)).events).toHaveLength(2);
  });

  it('is read again after a fault', async () => {
    let isBroken = true;
    const read = sharing(() =>
      isBroken
        ? Promise.reject(new Error('away'))
        : Promise.resolve({ events: [], upTo: '0', isMore: false }),
    );
    await expect(read(db, scope, first)).rejects.toThrow('away');
    isBroken = false;
    await expect(read(db, scope, first)).resolves.toMatchObject({ events: [] });
  });

  it.each([
    ['environment', { ...scope, environmentId: 'env-2' }, first],
    ['place', scope, { ...first, after: '2' }],
    ['end', scope, { ...first, upTo: '2' }],
    ['types', scope, { ...first, types: ['contract.archived' as const] }],
    ['limit', scope, { ...first, limit: 3 }],
  ])('is another one for another %s', async (_what, otherScope, range) => {
    const { feed, read } = feedOf(10);
    await read(db, scope, first);
    await read(db, otherScope, range);
    expect(feed.reads).toBe(2);
  });

  it('is shared by nobody where what is dead decides', async () => {
    const { feed, read } = feedOf(10);
    for (const deadOf of ['endpoint-1', 'endpoint-1', 'endpoint-2'])
      await read(db, scope, { ...first, deadOf });
    expect(feed.reads).toBe(3);
  });

  it('is forgotten when there are many', async () => {
    const { feed, read } = feedOf(1_000);
    for (let after = 0; after < 100; after += 2) await read(db, scope, { ...first, after: String(after) });
    await read(db, scope, { ...first, after: '98' });
    expect(feed.reads).toBe(50);
    await read(db, scope, first);
    expect(feed.reads).toBe(51);
  });
});
