import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { projectRoot } from '../../config/paths';
import { lifecycles } from '../../domain/lifecycles';
import * as workflows from '../../workflows';

Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });

const FOLDER = path.join(__dirname, 'histories');
const BUNDLE = path.join(projectRoot, 'dist', 'workflow-bundle.js');

/** Workflows that answer at once and wait for nothing are never found open. */
const NEVER_OPEN = ['bulk-review', 'invoice-cancellation'];

const recorded = readdirSync(FOLDER).flatMap((workflow) =>
  readdirSync(path.join(FOLDER, workflow)).map((file) => `${workflow}/${file}`),
);

describe('recorded histories replay on the present code', () => {
  it.each(recorded)('%s', async (file) => {
    const history = historyFromJSON(JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')));
    // Workflows know their own id, so they are replayed under it.
    const { workflowId } = history.events?.[0]?.workflowExecutionStartedEventAttributes ?? {};
    const histories = [{ workflowId: workflowId ?? file, history }];
    const results = Worker.runReplayHistories({ workflowBundle: { codePath: BUNDLE } }, histories);
    for await (const { error } of results) expect(error).toBeUndefined();
  });

  it('there is an open and a closed one of every workflow', () => {
    const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const named = Object.keys(workflows).filter((name) => name !== 'default');
    const types = new Set([...named, ...Object.keys(lifecycles)]);
    for (const workflow of [...types].map(kebab)) {
      const names = recorded
        .filter((file) => file.startsWith(`${workflow}/`))
        .map((file) => file.split('/')[1] ?? '');
      expect([workflow, names.some((name) => name.startsWith('closed-'))]).toEqual([workflow, true]);
      const open = NEVER_OPEN.includes(workflow) || names.some((name) => /^(live-)?open-/.test(name));
      expect([workflow, open]).toEqual([workflow, true]);
    }
  });
});
