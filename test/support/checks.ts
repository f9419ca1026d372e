import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Connection, type WorkflowExecutionInfo } from '@temporalio/client';
import { DefaultLogger, Runtime, Worker, type ReplayHistoriesIterable } from '@temporalio/worker';
import { checksOfFacts, checksOfWork } from '../../cli/doctor';
import { projectRoot } from '../../config/paths';
import { groupBy } from '../../domain/shared/group-by';
import type { Adjustment } from '../../domain/adjustment/adjustment';
import { listVersions } from '../../store/adjustment/adjustments';
import { findBrokenLink } from '../../store/event/events';
import { eventually } from './eventually';
import { stackAddress, type World } from './world';

// Replaying starts and stops a worker each time, and it tells of it.
Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });

export const BUNDLE = path.join(projectRoot, 'dist', 'workflow-bundle.js');

/** What must hold whatever a test did: every item has all its versions, and the doctor finds nothing. */
export async function checkWorld(world: World): Promise<void> {
  await checkVersions(world);
  await checkHealth(world);
}

export async function checkChains({ db, scope, live }: World): Promise<void> {
  for (const each of [scope, live.scope]) {
    const streams = await db('events').where(each).distinct<{ streamId: string }[]>('stream_id');
    for (const { streamId } of streams) {
      const broken = await findBrokenLink(db, each, streamId);
      if (broken !== null) throw new Error(`The chain of ${streamId} is broken at event ${broken}.`);
    }
  }
}

/** The first items of the world will do: a test that makes many makes them alike. */
const ITEMS = 30;

export async function checkVersions({ db, scope }: World): Promise<void> {
  const items = await db<Adjustment>('adjustments').where(scope).orderBy('id').limit(ITEMS);
  for (const item of items) {
    const versions = await listVersions(db, scope, item.id, { after: null, limit: 1_000 });
    expect(versions.map(({ version }) => version)).toEqual(versions.map((_, index) => index + 1));
    const { status, version, amount, invoiceId, appliedCycleId } = item;
    expect(versions.at(-1)).toMatchObject({
      id: item.id,
      status,
      version,
      amount,
      invoiceId,
      appliedCycleId,
    });
  }
}

/** What is still under way when a test ends has this long to come to rest. */
const LOOKS = 40;

async function checkHealth({ db, scope: { organisationId } }: World): Promise<void> {
  const connection = await Connection.connect({ address: stackAddress().temporalAddress });
  try {
    const examination = { db, client: new Client({ connection }), repair: false, organisationId };
    const examine = async () => {
      const findings = [];
      for (const check of [...checksOfWork, ...checksOfFacts]) findings.push(await check(examination));
      return findings.filter(({ ok }) => !ok).map(({ what }) => what);
    };
    let faults = await examine();
    for (let look = 1; faults.length > 0 && look < LOOKS; look += 1) {
      await sleep(250);
      faults = await examine();
    }
    expect(faults).toEqual([]);
  } finally {
    await connection.close();
  }
}

/**
 * Workflows of each type that are replayed. Those of one file take few different paths, and the recorded histories hold
 * every path there is; what they cannot hold are the longest histories and the mixtures, and these are seen here.
 */
const PER_TYPE = 6;

/** Workflows that ran in these worlds replay on the present code. */
export async function checkReplay(worlds: World[]): Promise<void> {
  const connection = await Connection.connect({
    address: stackAddress().temporalAddress,
    // A page of a history with large rows in it may be larger than gRPC expects.
    channelArgs: { 'grpc.max_receive_message_length': -1 },
  });
  try {
    const client = new Client({ connection });
    // The list of workflows is brought up to date a little later than the workflows.
    const all = await eventually(
      () => listWorkflows(client, worlds),
      ({ length }) => length > 0,
    );
    const samples = [...groupBy(all, ({ type }) => type).values()].flatMap(sample);
    const options = { workflowBundle: { codePath: BUNDLE } };
    for await (const { workflowId, error } of Worker.runReplayHistories(
      options,
      historiesOf(client, samples),
    ))
      if (error) throw new Error(`${workflowId} does not replay: ${error.message}`);
  } finally {
    await connection.close();
  }
}

async function listWorkflows(client: Client, worlds: World[]): Promise<WorkflowExecutionInfo[]> {
  const found: WorkflowExecutionInfo[] = [];
  for (const { scope } of worlds) {
    const query = `WorkflowId STARTS_WITH "${scope.organisationId}/"`;
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

async function* historiesOf(client: Client, executions: WorkflowExecutionInfo[]): ReplayHistoriesIterable {
  for (const { workflowId, runId } of executions)
    yield { workflowId, history: await client.workflow.getHandle(workflowId, runId).fetchHistory() };
}
