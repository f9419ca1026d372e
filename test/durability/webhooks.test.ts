import { setTimeout as sleep } from 'node:timers/promises';
import { nudge } from '../../activities/webhooks/nudge';
import { doctor } from '../../cli/doctor';
import { webhookEndpointId } from '../../domain/shared/workflow-ids';
import { newId } from '../../store/db/ids';
import { MOST_EVENTS } from '../../workflows/support/short-history';
import { eventually } from '../support/eventually';
import { startReceiver, type Receiver } from '../support/receiver';
import { useFreshWorld } from '../support/use-world';
import { insertEndpoint, settled, tell, type TestEndpoint } from '../support/webhooks';
import { useArena } from './support';

const STREAMS = 20;
const KILLS = 3;
/** More than the events after which a run is followed by another one. */
const PILED_UP = 240;
const SIDE_BY_SIDE = 24;

const arena = useArena();

describe('webhooks while services are killed', () => {
  const world = useFreshWorld();
  let receiver: Receiver;
  let endpoint: TestEndpoint;

  beforeEach(async () => {
    receiver = await startReceiver();
    receiver.behave({ answer: 200, afterMs: 5 });
    endpoint = await insertEndpoint(world.db, world.live.scope, { url: receiver.url });
  });
  afterEach(() => receiver.close());

  const told = (count: number): Promise<string[]> => {
    const streams = Array.from({ length: STREAMS }, newId);
    return tell(
      world.db,
      world.live.scope,
      Array.from({ length: count }, (_, n) => streams[n % STREAMS]!),
    );
  };
  const received = (count: number) =>
    eventually(
      () => Promise.resolve(receiver.received.length),
      (now) => now >= count,
      5,
    );

  /** Each came, and was genuine; in its stream none came for the first time before an earlier one. */
  async function expectAll(ids: string[]): Promise<void> {
    const log = await settled(world.db, endpoint.id, ids.length);
    expect(log.map(({ eventId }) => eventId).sort()).toEqual([...ids].sort());
    expect(new Set(log.map(({ status }) => status))).toEqual(new Set(['delivered']));
    expect(new Set(receiver.taken().map(({ id }) => id as string))).toEqual(new Set(ids));
    expect(receiver.forged(endpoint.secret)).toEqual([]);
    const reached = new Map<string, number>();
    for (const { message } of receiver.received) {
      const { stream_id: stream, seq } = message as { stream_id: string; seq: number };
      expect(seq).toBeLessThanOrEqual((reached.get(stream) ?? 0) + 1);
      reached.set(stream, Math.max(seq, reached.get(stream) ?? 0));
    }
  }

  it('the worker, twice, while it drains: each event at least once, in order', async () => {
    const ids = await told(400);
    for (const count of [60, 220]) {
      await received(count);
      await arena.stack.worker.kill();
      await arena.stack.worker.restart();
    }
    await expectAll(ids);
  });

  it('the worker is told to stop while it drains: nothing is sent twice', async () => {
    receiver.behave({ answer: 200, afterMs: 40 });
    const ids = await told(300);
    await received(50);
    const process = arena.stack.worker.current();
    await arena.stack.worker.stop();
    expect(await process.exited).toBe('exit code 0');
    expect(receiver.received.length).toBeLessThan(300);
    await arena.stack.worker.restart();
    await expectAll(ids);
    expect(receiver.received).toHaveLength(300);
  });

  it('the worker, when a batch has been recorded and it does not know: nothing is sent twice', async () => {
    const { worker } = arena.stack;
    const killed = arena.proxies.worker
      .loseRows('INSERT INTO webhook_deliveries', () => worker.kill())
      .then(() => worker.restart());
    const [ids] = await Promise.all([told(60), killed]);
    const more = await told(1);
    await expectAll([...ids, ...more]);
    expect(receiver.received).toHaveLength(61);
  });

  it('the worker, again and again, while more nudges pile up than one history holds', async () => {
    const ids = await told(600);
    const { client, stack } = arena;
    const { scope } = world.live;
    const workflowId = webhookEndpointId(scope, endpoint.id);
    for (let kill = 1; kill <= KILLS; kill += 1) {
      await received(kill * 60);
      await stack.worker.kill();
      // As pumps of other workers give them, which do not get to the workflow either.
      for (let left = PILED_UP; left > 0; left -= SIDE_BY_SIDE)
        await Promise.all(
          Array.from({ length: SIDE_BY_SIDE }, () => nudge(client, { ...scope, id: endpoint.id })),
        );
      await stack.worker.restart();
    }
    await expectAll(ids);
    // What piled up is in the run that sent it all; whatever comes next is taken in a short one.
    await eventually(
      async () => {
        const found: number[] = [];
        for await (const { historyLength } of client.workflow.list({
          query: `WorkflowId = '${workflowId}' AND ExecutionStatus = 'Running'`,
        }))
          found.push(historyLength);
        return found;
      },
      ([length = MOST_EVENTS]) => length < MOST_EVENTS,
    );
  });

  it.each(['postgres', 'temporal'] as const)('%s: what was told before and after arrives', async (name) => {
    const before = await told(100);
    await received(10);
    await arena.stack.servers[name]!.kill();
    await sleep(1_000);
    await arena.stack.servers[name]!.restart();
    const after = await eventually(
      () => told(20).catch(() => null),
      (ids) => ids !== null,
    );
    await expectAll([...before, ...(after ?? [])]);
  });

  it('no worker: the doctor finds what nobody sends, and starts it', async () => {
    await arena.stack.worker.kill();
    const ids = await told(5);
    const said: string[] = [];
    const examine = (repair: boolean) =>
      doctor({ databaseUrl: arena.stack.databaseUrl, repair, log: (line) => said.push(line) });
    expect(await examine(false)).toBe(false);
    expect(said.join('\n')).toMatch(/FAULT {2}1 webhook endpoints have something to send, and no workflow/);
    await examine(true);
    expect(said.join('\n')).toMatch(/ok {4}1 webhook endpoints .* started again/);
    await arena.stack.worker.restart();
    await expectAll(ids);
  });
});
