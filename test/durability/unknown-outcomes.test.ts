import path from 'node:path';
import { bundleWorkflowCode, DefaultLogger, Worker } from '@temporalio/worker';
import { createActivities } from '../../activities';
import { projectRoot } from '../../config/paths';
import { openDatabase, type Database } from '../../store/db/database';
import { openWorkerConnection } from '../../worker/connection';
import { TASK_QUEUE } from '../../workflows/messages';
import { eventually } from '../support/eventually';
import { newKey, type Answer } from '../support/http';
import { testSealer } from '../support/secrets';
import { noWebhooks } from '../support/webhooks';
import { useFreshWorld } from '../support/use-world';
import { active, countEvents, insist, useArena } from './support';

const arena = useArena();

describe('a command whose outcome nobody knows yet', () => {
  const world = useFreshWorld();
  let id: string;
  let key: string;
  beforeEach(async () => {
    id = await active(world);
    key = newKey();
    await arena.stack.worker.stop();
  });

  const post = (sameKey = key): Promise<Answer> => {
    const item = { contract_id: id, type: 'bonus', amount: '10.00' };
    return world.admin.post('/invoice-adjustments', item, { key: sameKey });
  };
  const items = () => world.db('adjustments').where({ contractId: id }).pluck<string[]>('id');

  it('is not refused when it is repeated, and takes effect once', async () => {
    expect((await post()).status).toBe(202);
    // While the repeat is looked at, nobody could make such an item; when the first try is done, anybody can.
    await world.db('contracts').where({ id }).update({ status: 'draft' });
    expect((await post(newKey())).status).toBe(409);
    expect((await post()).status).toBe(202);
    await world.db('contracts').where({ id }).update({ status: 'active' });
    await arena.stack.worker.restart();
    const made = await insist(post, new Map(), key);
    expect(made.status).toBe(201);
    expect(await items()).toEqual([made.body.id]);
  });

  it('is told to come again when it cannot be recorded in time: nothing is half done, and the same key sends it anew', async () => {
    const before = await countEvents(world.db, id);
    // It tells of every connection that it is refused.
    const quiet = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    const worker = await startImpatientWorker();
    try {
      arena.proxies.worker.shut();
      // On a busy machine the API may have to answer before the worker has given up.
      const answer = await eventually(post, ({ status }) => status !== 202);
      expect(answer).toMatchObject({ status: 503, body: { error: { code: 'not_recorded' } } });
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await items()).toEqual([]);
      expect(await countEvents(world.db, id)).toBe(before);
      arena.proxies.worker.open();
      const made = await insist(post, new Map(), key);
      expect(made.status).toBe(201);
      expect(await items()).toEqual([made.body.id]);
    } finally {
      arena.proxies.worker.open();
      await worker.stop();
      quiet.mockRestore();
      await arena.stack.worker.restart();
    }
  });
});

/** A worker that gives a command up after seconds, where the product's own tries for a minute. */
async function startImpatientWorker(): Promise<{ stop(): Promise<void> }> {
  const db: Database = openDatabase(arena.proxies.worker.standBefore(arena.stack.databaseUrl));
  const { connection, namespace } = await openWorkerConnection();
  const worker = await Worker.create({
    ...{ connection, namespace, taskQueue: TASK_QUEUE },
    activities: createActivities({
      ...{ db, billing: db, client: arena.client, billingChunk: 500, mail: null },
      sealer: testSealer,
      webhooks: noWebhooks(db),
    }),
    workflowBundle: await bundleWorkflowCode({
      workflowsPath: path.join(projectRoot, 'workflows', 'index.ts'),
      workflowInterceptorModules: [path.join(projectRoot, 'test', 'support', 'short-patience.ts')],
      logger: new DefaultLogger('WARN'),
    }),
  });
  const running = worker.run();
  return {
    async stop() {
      worker.shutdown();
      await running;
      await connection.close();
      await db.destroy();
    },
  };
}
