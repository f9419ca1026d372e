import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { operationId } from '../../api/openapi/operation-id';
import { accessOf } from '../../api/shared/access';
import { routes } from '../../api/v1';
import { seed as seedData, type SeededTokens } from '../../cli/seed';
import { startTestStack } from '../support/stack';

/**
 * Lets schemathesis send to every route of a real stack what the document allows and what it forbids, as the employer
 * and as a worker, in a sandbox and in live. No answer may be a fault, or one that the document does not know.
 * `npm run fuzz` installs the program and names it here.
 */
const CHECKS = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
];

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    /** Random requests for each route. */
    examples: { type: 'string', default: '5' },
  },
});

/** By then it hangs. */
const LONGEST_MS = 15 * 60_000;

interface Part {
  name: string;
  as: keyof NonNullable<SeededTokens>;
  /** Besides the examples and random requests, the bounds of every schema: most of all requests. */
  bounds: boolean;
  which?: string[];
}

const OWN_TOKEN = '^/tokens/';
const NOT_OWN_TOKEN = ['--exclude-path-regex', OWN_TOKEN];

/** Each takes about as long as the others. Live differs from a sandbox by what does not exist there. */
const parts: Part[] = [
  {
    name: 'admin, writing',
    as: 'adminToken',
    bounds: true,
    which: ['--exclude-method', 'GET', ...NOT_OWN_TOKEN],
  },
  { name: 'admin, reading', as: 'adminToken', bounds: true, which: ['--include-method', 'GET'] },
  {
    name: 'worker, where workers may',
    as: 'workerToken',
    bounds: true,
    which: routes
      .filter((route) => accessOf(route).worker)
      .flatMap((route) => ['--include-operation-id', operationId(route)]),
  },
  { name: 'admin in live', as: 'liveAdminToken', bounds: false, which: NOT_OWN_TOKEN },
  { name: 'worker in live', as: 'liveWorkerToken', bounds: false },
];

/** It may revoke the token that it is sent with, so it comes last. */
const last: Part = {
  name: 'admin, of tokens',
  as: 'adminToken',
  bounds: true,
  which: ['--include-path-regex', OWN_TOKEN],
};

async function main(): Promise<void> {
  process.env['CHECK_ANSWERS'] = 'true';
  const stack = await startTestStack();
  try {
    const tokens = await seedData({
      databaseUrl: stack.databaseUrl,
      apiUrl: stack.url,
      log: () => undefined,
    });
    if (!tokens) throw new Error('The stack is not new.');
    const faults: string[] = [];
    const tryPart = async (part: Part) => {
      if (!(await isFaultless(part, stack.url, tokens[part.as]))) faults.push(part.name);
    };
    const queue = parts.values();
    const lane = async () => {
      for (const part of queue) await tryPart(part);
    };
    await Promise.all([lane(), lane()]);
    // What is refused for want of a token proves nothing.
    for (const [name, token] of Object.entries(tokens)) {
      const headers = { Authorization: `Bearer ${token}` };
      const { status } = await fetch(`${stack.url}/v1/me`, { headers });
      if (status !== 200) faults.push(`${name}, which is not good any more`);
    }
    await tryPart(last);
    console.log(`\nTried with --seed ${values.seed}; npm run fuzz -- --seed <n> tries other requests.`);
    if (faults.length === 0) return;
    console.error(`schemathesis found faults: ${faults.join('; ')}.`);
    process.exitCode = 1;
  } finally {
    await stack.stop();
  }
}

/** Prints what the program has found when it has ended, because two of them run at a time. */
function isFaultless({ name, bounds, which = [] }: Part, url: string, token: string): Promise<boolean> {
  const args = [
    ...['run', `${url}/v1/openapi.json`, '--url', `${url}/v1`, ...which],
    ...['--header', `Authorization: Bearer ${token}`, '--checks', CHECKS.join(',')],
    ...['--phases', bounds ? 'examples,coverage,fuzzing' : 'examples,fuzzing'],
    ...['--seed', values.seed, '--max-examples', values.examples],
    // Threads of one process that parse Python at a time stumble over each other: a SystemError of Python's own.
    ...['--workers', '1', '--request-timeout', '60', '--continue-on-failure'],
    ...['--no-shrink', '--generation-database', 'none', '--warnings', 'off', '--no-color'],
    ...['--suppress-health-check', 'all'],
  ];
  const started = Date.now();
  const child = spawn(positionals[0]!, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: LONGEST_MS });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      const [, cases = 'no'] = /(\d+) generated/.exec(output) ?? [];
      const seconds = Math.round((Date.now() - started) / 1_000);
      const ending = signal ?? (code === 0 ? 'no fault' : `exit code ${String(code)}`);
      console.log(`schemathesis as ${name}: ${cases} requests in ${seconds} s, ${ending}`);
      if (code !== 0) console.log(output);
      resolve(code === 0);
    });
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
