import { Client, Connection } from '@temporalio/client';
import { workflowIdOf } from '../../domain/lifecycles';
import { rowReader } from '../../store/lifecycle/rows';
import { checkWorld } from '../support/checks';
import { accepted, createContract, eventTypesOf, signContract } from '../support/steps';
import { newWorld, stackAddress, type World } from '../support/world';

const EDITS = 100;
const AT_ONCE = 4;
/** Days on which a signature is reminded of, reached while the edits go on. */
const REMINDED = [14, 18];
/** Characters of the row; each edit adds three times as many bytes to the history. */
const LARGE = 60_000;
/** The server suggests a new run at 4 MB; whatever has begun by then is finished first. */
const LONGEST = 6_000_000;

interface Run {
  status: string;
  bytes: number;
  /** What was recorded, command by command. */
  outcomes: string[];
}

describe('a row that is changed again and again', () => {
  let world: World;
  let client: Client;
  beforeAll(async () => {
    world = await newWorld('2026-01-10T00:00:00.000Z');
    client = new Client({
      connection: await Connection.connect({
        address: stackAddress().temporalAddress,
        // A page of a history with rows this large is larger than gRPC expects.
        channelArgs: { 'grpc.max_receive_message_length': -1 },
      }),
    });
  });
  afterAll(async () => {
    await checkWorld(world);
    await client.connection.close();
    await world.close();
  });

  const edit = async (id: string, index: number): Promise<void> => {
    const attributes = { index, filler: 'x'.repeat(LARGE) };
    const { status } = await world.admin.patch(`/contracts/${id}`, { attributes });
    expect([index, status]).toEqual([index, 200]);
  };

  it('goes on in new runs, and loses nothing on the way', async () => {
    const id = await createContract(world, { submit: true });
    const indices = Array.from({ length: EDITS }, (_, index) => index);
    const lane = async () => {
      for (let index = indices.shift(); index !== undefined; index = indices.shift()) await edit(id, index);
    };
    const ticks = async () => {
      for (const day of REMINDED) await world.advance(`2026-01-${day}T00:00:00Z`);
    };
    await Promise.all([ticks(), ...Array.from({ length: AT_ONCE }, lane)]);

    const row = await rowReader('contractSigning')(world.db, world.scope, id);
    const types = await eventTypesOf(world, id);
    const count = (type: string) => types.filter((each) => each === type).length;
    expect(count('contract.updated')).toBe(EDITS);
    expect(count('contract.signature.reminded')).toBe(row?.remindersSent);
    expect(row).toMatchObject({ version: types.length, remindersSent: REMINDED.length });

    const [last, ...earlier] = await runsOf(workflowIdOf('contractSigning', world.scope, id));
    expect(last!.status).toBe('RUNNING');
    expect(earlier.length).toBeGreaterThanOrEqual(3);
    for (const { status } of earlier) expect(status).toBe('CONTINUED_AS_NEW');
    for (const { bytes } of [last!, ...earlier]) expect(bytes).toBeLessThan(LONGEST);

    // The last run knows the row, and waits for what the first one waited for.
    await signContract(world, id);
    expect(accepted(await world.admin.get(`/contracts/${id}`)).status).toBe('active');
  });

  it('is changed by one command after another, however many come at once', async () => {
    const id = await createContract(world);
    const edits = Array.from({ length: 9 }, (_, index) =>
      world.admin.patch(`/contracts/${id}`, { title: `Edit ${index + 1}` }),
    );
    (await Promise.all(edits)).forEach(accepted);
    const [run] = await runsOf(workflowIdOf('contractSigning', world.scope, id));
    // None was decided on a row that another was just changing.
    expect(run!.outcomes).toEqual(Array.from({ length: 10 }, () => 'applied'));
  });

  /** The runs of one workflow, latest first. */
  async function runsOf(workflowId: string): Promise<Run[]> {
    const runs: Run[] = [];
    let runId: string | undefined;
    do {
      const handle = client.workflow.getHandle(workflowId, runId);
      const { raw, status } = await handle.describe();
      const { events } = await handle.fetchHistory();
      const outcomes = (events ?? []).flatMap(({ markerRecordedEventAttributes: marker }) => {
        const result = marker?.details?.['result']?.payloads?.[0]?.data;
        return result ? [(JSON.parse(Buffer.from(result).toString()) as { outcome: string }).outcome] : [];
      });
      runs.push({
        status: status.name,
        bytes: Number(raw.workflowExecutionInfo?.historySizeBytes),
        outcomes,
      });
      runId = events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId || undefined;
    } while (runId);
    return runs;
  }
});
