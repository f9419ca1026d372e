import path from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { projectRoot } from '../../config/paths';
import type { Adjustment } from '../../domain/adjustment/adjustment';
import { listVersions } from '../../store/adjustment/adjustments';
import { findBrokenLink } from '../../store/event/events';
import { stackAddress, type World } from './world';

// Replaying starts and stops a worker each time, and it tells of it.
Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });

export const BUNDLE = path.join(projectRoot, 'dist', 'workflow-bundle.js');

/**
 * What must hold whatever a test did: every chain is whole, every item has all its versions, and every workflow that
 * ran replays on the present code. Called when a file's tests are over.
 */
export async function checkWorld(world: World): Promise<void> {
  await checkChains(world);
  await checkVersions(world);
  await checkReplay(world);
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
    const versions = await listVersions(db, scope, item.id);
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

async function checkReplay({ scope }: World): Promise<void> {
  const connection = await Connection.connect({
    address: stackAddress().temporalAddress,
    // A page of a history with large rows in it may be larger than gRPC expects.
    channelArgs: { 'grpc.max_receive_message_length': -1 },
  });
  try {
    const client = new Client({ connection });
    const query = `WorkflowId STARTS_WITH "${scope.organisationId}/"`;
    const histories = client.workflow.list({ query }).intoHistories({ concurrency: 4 });
    let replayed = 0;
    for await (const { workflowId, error } of Worker.runReplayHistories(
      { workflowBundle: { codePath: BUNDLE } },
      histories,
    )) {
      if (error) throw new Error(`${workflowId} does not replay: ${error.message}`);
      replayed += 1;
    }
    if (replayed === 0) throw new Error('No workflow was found to replay.');
  } finally {
    await connection.close();
  }
}
