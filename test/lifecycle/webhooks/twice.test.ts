import { createWebhookActivities, type Drained } from '../../../activities/webhooks/drain';
import type { Sent } from '../../../activities/webhooks/send';
import { SENDING_RULES } from '../../../domain/webhook/sending';
import { newId } from '../../../store/db/ids';
import { testSealer } from '../../support/secrets';
import { inActivity } from '../../support/twice';
import { newWorld, START, type World } from '../../support/world';
import { insertEndpoint, logOf, tell, type TestEndpoint } from '../../support/webhooks';

const DELIVERED: Sent = {
  ...{ at: '2026-03-01T00:00:00.000Z', durationMs: 1, outcome: 'delivered', statusCode: 200 },
  ...{ requestHeaders: {}, responseHeaders: {}, responseBody: '', error: null, retryAfterMs: null },
};

/** Drains that the test runs itself, without a worker: the endpoint is taken, as far as the pump can tell. */
describe('the drain of an endpoint', () => {
  let world: World;
  let endpoint: TestEndpoint;
  let sent: string[];
  let ids: string[];

  beforeAll(async () => {
    world = await newWorld(START);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    const busyUntil = new Date(Date.now() + 3_600_000).toISOString();
    endpoint = await insertEndpoint(world.db, world.live.scope, { url: 'https://example.com/', busyUntil });
    ids = await tell(world.db, world.live.scope, Array.from({ length: 130 }, newId));
    sent = [];
  });
  afterEach(() => world.db('webhook_endpoints').where({ id: endpoint.id }).delete());

  const drain = (before: (id: string) => Promise<unknown> = () => Promise.resolve()): Promise<Drained> => {
    const { drainEndpoint } = createWebhookActivities({
      ...{ db: world.db, sealer: testSealer, rules: SENDING_RULES },
      sender: {
        address: (url, signers) => ({ origin: new URL(url).origin, path: '/', refusal: null, signers }),
        send: async (_receiver, { id }) => {
          await before(id);
          sent.push(id);
          return DELIVERED;
        },
      },
    });
    return inActivity(() => drainEndpoint({ ...endpoint.scope, id: endpoint.id }));
  };

  it('that is run again after it has succeeded does nothing', async () => {
    expect(await drain()).toEqual({ isOver: false, waitMs: null });
    const log = await logOf(world.db, endpoint.id);
    expect(await drain()).toEqual({ isOver: false, waitMs: null });
    expect(sent).toEqual(ids);
    expect(await logOf(world.db, endpoint.id)).toEqual(log);
  });

  it('that fails in the middle of a batch sends that batch again, under the same ids', async () => {
    let left = 110;
    const failing = () =>
      --left === 0 ? Promise.reject(new Error('The process is gone.')) : Promise.resolve();
    await expect(drain(failing)).rejects.toThrow('gone');
    expect(await logOf(world.db, endpoint.id)).toHaveLength(100);
    await drain();
    expect([...new Set(sent)].sort()).toEqual([...ids].sort());
    expect(sent.length).toBeGreaterThan(ids.length);
  });

  it('that another one has taken over records nothing any more', async () => {
    const other: Promise<Drained>[] = [];
    const first = await drain(() => (other[0] ??= drain()));
    expect(first).toEqual({ isOver: true });
    expect(await Promise.all(other)).toEqual([{ isOver: false, waitMs: null }]);
    const log = await logOf(world.db, endpoint.id);
    expect(log.map(({ eventId, attempts, tries }) => [eventId, attempts, tries.length])).toEqual(
      ids.map((id) => [id, 1, 1]),
    );
  });

  it('ends where the endpoint is paused or is not there any more', async () => {
    await world.db('webhook_endpoints').where({ id: endpoint.id }).update({ status: 'paused' });
    expect(await drain()).toEqual({ isOver: true });
    await world.db('webhook_endpoints').where({ id: endpoint.id }).delete();
    expect(await drain()).toEqual({ isOver: true });
    expect(sent).toEqual([]);
  });
});
