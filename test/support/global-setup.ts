import { startReplayer } from './replayer';
import { startTestStack, type StackAddress, type TestStack } from './stack';

declare global {
  var perdureTestStack: TestStack | undefined;
}

/** One stack for the whole run: starting one per file would take longer than the tests. */
export default async function setup(): Promise<void> {
  // Every answer is held against what its route declares.
  process.env['CHECK_ANSWERS'] = 'true';
  // Tests expect the outcome of a command, however long a busy machine takes, and not that it is under way.
  process.env['COMMAND_DEADLINE_MS'] = '60000';
  const [stack] = await Promise.all([startTestStack(), startReplayer()]);
  globalThis.perdureTestStack = stack;
  const { url, databaseUrl, temporalAddress } = stack;
  process.env['PERDURE_TEST_STACK'] = JSON.stringify({
    url,
    databaseUrl,
    temporalAddress,
  } satisfies StackAddress);
}
