import path from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { projectRoot } from '../../config/paths';
import { findBrokenLink } from '../../store/events';
import { stackAddress, type World } from './world';

// Replaying starts and stops a worker each time, and it tells of it.
Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });

export const BUNDLE = path.join(projectRoot, 'dist', 'workflow-bundle.js');

/**
 * What must hold whatever a test did: every chain is whole, and every workflow that ran replays on the present
 * code. Called when a file's tests are over.
 */
export async function checkWorld(world: World): Promise<void> {
  await checkChains(world);
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

async function checkReplay({ scope }: World): Promise<void> {
  const connection = await Connection.connect({ address: stackAddress().temporalAddress });
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
