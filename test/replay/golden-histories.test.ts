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

/** It takes a create whose worker dies before its first task is answered; `test/durability` takes that way. */
const NOT_RECORDED = ['2026-11-load-lost-create'];

/** Every id that workflow code asks for. */
function patches(): string[] {
  const folder = path.join(projectRoot, 'workflows');
  const files = readdirSync(folder, { recursive: true }).map(String);
  const code = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
  return [...new Set([...code.join('\n').matchAll(/patched\('([^']+)'\)/g)].map(([, id]) => id!))].sort();
}

/** What a history holds as bytes, read as text. */
function textOf(history: string): string {
  return [...history.matchAll(/"data": ?"([^"]+)"/g)]
    .map(([, data]) => Buffer.from(data!, 'base64').toString())
    .join('\n');
}

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

  it('take the way of every patch', () => {
    const taken = recorded.map((file) => textOf(readFileSync(path.join(FOLDER, file), 'utf8'))).join('\n');
    const missing = patches().filter((id) => !taken.includes(id));
    expect(missing).toEqual(NOT_RECORDED);
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
