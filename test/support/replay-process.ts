import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { json } from 'node:stream/consumers';
import { Client, Connection, type WorkflowExecutionInfo } from '@temporalio/client';
import { DefaultLogger, Runtime, Worker, type ReplayHistoriesIterable } from '@temporalio/worker';
import { projectRoot } from '../../config/paths';
import { groupBy } from '../../domain/shared/group-by';
import { eventually } from './eventually';
import type { ReplayRequest } from './replayer';

/**
 * A process that replays workflows on the present code, for whoever asks. One for all test files: loading the SDK's
 * worker, and starting one, would take each of them longer than the replay.
 */
Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });

/**
 * Workflows of each type that are replayed. Those of one file take few different paths, and the recorded histories hold
 * every path there is; what they cannot hold are the longest histories and the mixtures, and these are seen here.
 */
const PER_TYPE = 6;

type Replay = { workflowId: string; history: Awaited<ReturnType<typeof fetchHistory>> };
type Told = (fault: string | null) => void;

const waiting: { replay: Replay; told: Told }[] = [];
const begun: Told[] = [];
let wake = (): void => undefined;

async function* histories(): ReplayHistoriesIterable {
  for (;;) {
    const next = waiting.shift();
    if (!next) {
      await new Promise<void>((resolve) => (wake = resolve));
      continue;
    }
    begun.push(next.told);
    yield next.replay;
  }
}

/** One after the other, in the order in which they came. */
async function replayAll(): Promise<void> {
  const bundle = { codePath: path.join(projectRoot, 'dist', 'workflow-bundle.js') };
  for await (const { workflowId, error } of Worker.runReplayHistories(
    { workflowBundle: bundle },
    histories(),
  ))
    begun.shift()?.(error ? `${workflowId} does not replay: ${error.message}` : null);
}

const replayed = (replay: Replay) =>
  new Promise<string | null>((told) => {
    waiting.push({ replay, told });
    wake();
  });

/** What does not replay of the workflows that ran for these organisations. */
async function faultsOf({ temporalAddress, organisations }: ReplayRequest): Promise<string[]> {
  const connection = await Connection.connect({
    address: temporalAddress,
    // A page of a history with large rows in it may be larger than gRPC expects.
    channelArgs: { 'grpc.max_receive_message_length': -1 },
  });
  try {
    const client = new Client({ connection });
    // The list of workflows is brought up to date a little later than the workflows.
    const all = await eventually(
      () => listWorkflows(client, organisations),
      ({ length }) => length > 0,
    );
    const faults: string[] = [];
    for (const { workflowId, runId } of [...groupBy(all, ({ type }) => type).values()].flatMap(sample)) {
      const fault = await replayed({ workflowId, history: await fetchHistory(client, workflowId, runId) });
      if (fault !== null) faults.push(fault);
    }
    return faults;
  } finally {
    await connection.close();
  }
}

const fetchHistory = (client: Client, workflowId: string, runId: string) =>
  client.workflow.getHandle(workflowId, runId).fetchHistory();

async function listWorkflows(client: Client, organisations: string[]): Promise<WorkflowExecutionInfo[]> {
  const found: WorkflowExecutionInfo[] = [];
  for (const id of organisations) {
    const query = `WorkflowId STARTS_WITH "${id}/"`;
    for await (const execution of client.workflow.list({ query })) found.push(execution);
  }
  return found;
}

/** The longest, and others spread over the rest. */
function sample(same: WorkflowExecutionInfo[]): WorkflowExecutionInfo[] {
  const longestFirst = [...same].sort((a, b) => b.historyLength - a.historyLength);
  const step = Math.max(1, same.length / PER_TYPE);
  return Array.from(
    { length: Math.min(PER_TYPE, same.length) },
    (_, index) => longestFirst[Math.floor(index * step)]!,
  );
}

const server = createServer((request, response) => {
  const answered = json(request).then((asked) => faultsOf(asked as ReplayRequest));
  answered.then(
    (faults) => response.end(JSON.stringify(faults)),
    (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.stack : String(error)),
  );
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
// It goes with the tests that have started it.
process.once('disconnect', () => process.exit());
replayAll().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
