import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { seed } from '../../cli/seed';
import { projectRoot } from '../../config/paths';
import { startTestStack } from '../support/stack';

/**
 * Lets schemathesis send to every route of a real stack what the document allows and what it forbids, as the employer
 * and as a worker. No answer may be a fault, or one that the document does not know.
 */
const CHECKS = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
];

/** For each scope: twice this, and the start of the stack, make about five minutes. */
const SECONDS = Number(process.env['FUZZ_SECONDS'] ?? '120');

const VENV = path.join(projectRoot, '.perdure', 'fuzz');

/** Where `.ci/run` has put it, or else on the path. */
function schemathesis(): string {
  const own = path.join(VENV, 'bin', 'schemathesis');
  return process.env['SCHEMATHESIS'] ?? (existsSync(own) ? own : 'schemathesis');
}

async function main(): Promise<void> {
  process.env['CHECK_ANSWERS'] = 'true';
  const stack = await startTestStack();
  try {
    const tokens = await seed({ databaseUrl: stack.databaseUrl, apiUrl: stack.url, log: console.error });
    if (!tokens) throw new Error('The stack is not new.');
    const { adminToken, workerToken, liveAdminToken } = tokens;
    const failed: string[] = [];
    for (const [scope, token] of Object.entries({
      worker: workerToken,
      admin: adminToken,
      live: liveAdminToken,
    })) {
      console.log(`\nschemathesis as ${scope}`);
      // A live environment differs by what does not exist there; a short look is enough.
      const seconds = scope === 'live' ? SECONDS / 4 : SECONDS;
      if ((await run(stack.url, token, seconds)) !== 0) failed.push(scope);
    }
    if (failed.length > 0) {
      console.error(`Found faults as ${failed.join(', ')}.`);
      process.exitCode = 1;
    }
  } finally {
    await stack.stop();
  }
}

function run(url: string, token: string, seconds: number): Promise<number> {
  const args = [
    ...['run', `${url}/v1/openapi.json`, '--url', `${url}/v1`],
    ...['--header', `Authorization: Bearer ${token}`, '--checks', CHECKS.join(',')],
    ...['--phases', 'examples,coverage,fuzzing', '--max-time', String(Math.round(seconds))],
    ...['--workers', '2', '--max-examples', '20', '--request-timeout', '60', '--continue-on-failure'],
    ...['--no-shrink', '--generation-database', 'none', '--warnings', 'off', '--no-color'],
    ...['--suppress-health-check', 'all'],
  ];
  const child = spawn(schemathesis(), args, { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', () =>
      reject(
        new Error('schemathesis is not there: pip install "schemathesis>=4,<5", or name it in SCHEMATHESIS.'),
      ),
    );
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
