/**
 * Records the golden histories: for each workflow one that is open and one that is closed, as the present code
 * writes them. Run by hand when a workflow is new or a change to it is released; never to make a red test green:
 * a history that no longer replays is a change that needs `patched`.
 *
 *   npm run record-histories            adds what is missing
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { openDatabase } from '../../store/db/database';
import { projectRoot } from '../../config/paths';
import { startTestStack } from '../support/stack';
import { newWorld } from '../support/world';
import { billingScenarios } from './billing-scenarios';
import { mailScenarios, startMailServer } from './mail-scenarios';
import { FILLER, scenarios } from './scenarios';
import { webhookScenarios } from './webhook-scenarios';

const FOLDER = path.join(projectRoot, 'test', 'replay', 'histories');

async function record(): Promise<void> {
  // Steps of a few contracts are shared between workers, as those of many thousands are.
  process.env['BILLING_CHUNK'] = '1';
  const smtp = await startMailServer();
  const stack = await startTestStack();
  const { url, databaseUrl, temporalAddress } = stack;
  // For scenarios in which users act, whose tokens find the stack by the environment.
  process.env['PERDURE_TEST_STACK'] = JSON.stringify({ url, databaseUrl, temporalAddress });
  const connection = await Connection.connect({
    address: temporalAddress,
    channelArgs: { 'grpc.max_receive_message_length': -1 },
  });
  const db = openDatabase(databaseUrl, { poolSize: 1 });
  try {
    const client = new Client({ connection });
    for (const { workflow, name, run } of [
      ...scenarios,
      ...billingScenarios,
      ...webhookScenarios,
      ...mailScenarios,
    ]) {
      const file = path.join(FOLDER, workflow, `${name}.json`);
      if (existsSync(file)) continue;
      const world = await newWorld('2026-01-10T00:00:00.000Z', stack);
      const found = await run(world, client);
      const handle =
        typeof found === 'string'
          ? client.workflow.getHandle(found)
          : client.workflow.getHandle(found.workflowId, found.runId);
      const history = await handle.fetchHistory();
      mkdirSync(path.dirname(file), { recursive: true });
      const json = historyToJSON(history)
        .replace(/"\d+@[^"]+"/g, '"recorded"')
        .replace(/"data": *"([^"]+)"/g, (_, data: string) => `"data":"${withoutFiller(data)}"`);
      // Stack traces name files; where they lie on the machine that records them is nobody's business.
      const anywhere = json.replaceAll(`${projectRoot}/`, '');
      writeFileSync(file, `${JSON.stringify(JSON.parse(anywhere), null, 1)}\n`);
      console.log(`recorded ${workflow}/${name}`);
      await world.close();
    }
  } finally {
    await db.destroy();
    await connection.close();
    await stack.stop();
    await smtp.stop();
  }
}

/** What only made a history long: a replay does not compare what was sent and answered. */
function withoutFiller(data: string): string {
  const text = Buffer.from(data, 'base64').toString();
  return Buffer.from(text.replaceAll(new RegExp(`${FILLER}{2,}`, 'g'), FILLER)).toString('base64');
}

void record();
