import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Application, startApplication } from './stack/application';
import { writeEnvFile } from './stack/env-file';
import { type Interrupt, listenForInterrupt } from './stack/process/interrupt';
import { StackAlreadyRunning } from './stack/process/owner';
import { killAll } from './stack/process/pids';
import { choosePort, rememberedPort } from './stack/process/ports';
import { type Progress, progress } from './stack/progress';
import { type Stack, startStack } from './stack/stack';
import { announceLocalStack } from './local-stack';
import { migrate } from './migrate';
import { seed, type SeededTokens } from './seed';

export interface UpOptions {
  /** The checkout; its `dist` is run. */
  root: string;
  /** Default `.perdure` in the root. */
  stateDir?: string | undefined;
  /** Default: PORT, the port of the last start, 3000, or a free one. */
  port?: number | undefined;
  /** Show what API and worker write. */
  verbose?: boolean | undefined;
}

/** Starts everything, serves until it is interrupted, stops everything. Returns the exit code. */
export async function up(options: UpOptions): Promise<number> {
  const stateDir = resolve(options.stateDir ?? join(options.root, '.perdure'));
  // A closed terminal must not prevent an orderly shutdown.
  process.stdout.on('error', () => undefined);
  const show = progress((line) => console.log(line));
  const interrupt = listenForInterrupt(
    (signal) => show.line(`${signal}: stopping (again: kill at once)`),
    () => {
      killAll(stateDir);
      process.exit(130);
    },
  );
  const started: Started = { stack: undefined, application: undefined };
  try {
    await start({ ...options, stateDir }, started, show, interrupt);
    await interrupt.requested;
    return 0;
  } catch (error) {
    return interrupt.signal.aborted ? 130 : explain(error, stateDir, show);
  } finally {
    await started.application?.stop();
    await started.stack?.stop();
    if (started.stack) show.line('stopped');
    interrupt.release();
  }
}

interface Started {
  stack: Stack | undefined;
  application: Application | undefined;
}

async function start(
  options: UpOptions & { stateDir: string },
  started: Started,
  show: Progress,
  interrupt: Interrupt,
): Promise<void> {
  const { root, stateDir, verbose = false } = options;
  const log = show.line;
  const stack = await show.step('PostgreSQL and Temporal', () =>
    startStack({ stateDir, log, signal: interrupt.signal }),
  );
  started.stack = stack;
  const { databaseUrl } = stack;
  announceLocalStack(stateDir, { DATABASE_URL: databaseUrl, TEMPORAL_ADDRESS: stack.temporalAddress });
  await show.step('database migrations', () => interrupt.during(migrate({ databaseUrl, log })));

  const fixed = options.port ?? (Number(process.env['PORT']) || undefined);
  const port = await choosePort(stateDir, 'api', { fixed, preferred: 3000 });
  const application = await show.step('worker and API', () =>
    startApplication({ root, stateDir, stack, port, verbose, signal: interrupt.signal, log }),
  );
  started.application = application;
  const apiUrl = apiUrlOf(port);
  const tokens = await show.step('sandbox organisation and tokens', () =>
    interrupt.during(application.whileRunning(seed({ databaseUrl, log, apiUrl }))),
  );
  const values = writeEnvFile(stateDir, { PERDURE_URL: apiUrl, ...tokenValues(tokens) });
  announce(stack, stateDir, apiUrl, 'PERDURE_ADMIN_TOKEN' in values, show);
}

function tokenValues(tokens: SeededTokens): Record<string, string> {
  if (!tokens) return {};
  return {
    PERDURE_ADMIN_TOKEN: tokens.adminToken,
    PERDURE_WORKER_TOKEN: tokens.workerToken,
    PERDURE_LIVE_ADMIN_TOKEN: tokens.liveAdminToken,
    PERDURE_LIVE_WORKER_TOKEN: tokens.liveWorkerToken,
  };
}

function announce(stack: Stack, stateDir: string, apiUrl: string, hasTokens: boolean, show: Progress): void {
  const env = join(stateDir, 'env');
  console.log(`\nPerdure is ready after ${show.seconds()}.\n`);
  console.log(`  API          ${apiUrl}/v1`);
  console.log(`  Temporal     ${stack.temporalUiUrl ?? stack.temporalAddress}`);
  console.log(`  outbox       ${apiUrl}/v1/sandbox/emails (the e-mails of the sandbox; none is sent)`);
  console.log(`  logs         ${join(stateDir, 'logs')}`);
  if (hasTokens) {
    console.log(`\nTry, in another terminal:\n`);
    console.log(`  source '${env.replaceAll("'", `'\\''`)}'`);
    console.log(`  curl -H "Authorization: Bearer $PERDURE_ADMIN_TOKEN" $PERDURE_URL/v1/contracts`);
    console.log(`  curl -H "Authorization: Bearer $PERDURE_ADMIN_TOKEN" $PERDURE_URL/v1/sandbox/emails\n`);
  } else {
    console.log(`\nThis database was seeded before and its tokens are not in ${env};`);
    console.log(`make new ones with: node bin/perdure.js token\n`);
  }
  // Root's data may lie elsewhere, where the unprivileged server can reach them.
  const database = join(stateDir, 'postgres');
  const data = existsSync(database) ? realpathSync(database) : stateDir;
  const apart = data.startsWith(realpathSync(stateDir)) ? '' : ` (the database itself in ${data})`;
  console.log(`Ctrl-C stops everything; the data stay in ${stateDir}${apart}.\n`);
}

function explain(error: unknown, stateDir: string, show: Progress): number {
  if (error instanceof StackAlreadyRunning) {
    const port = rememberedPort(stateDir, 'api');
    const where = port === undefined ? '' : ` at ${apiUrlOf(port)}`;
    show.line(`Perdure already runs from ${stateDir}${where} (pid ${error.pid}).`);
    show.line('Stop that one first, or give this one a directory of its own with --state-dir.');
    return 1;
  }
  show.line(`failed: ${error instanceof Error ? error.message : String(error)}`);
  show.line(
    `Logs are in ${join(stateDir, 'logs')}. What exists stays as it is: mend the cause and start again.`,
  );
  return 1;
}

function apiUrlOf(port: number): string {
  return `http://127.0.0.1:${port}`;
}
