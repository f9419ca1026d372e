import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Installer } from './find-temporal';
import { runTool } from './run-tool';

const goModule = 'github.com/temporalio/cli/cmd/temporal@v1.5.1';
const downloadMs = 180_000;
/** A closed network often swallows packets instead of refusing them: no first byte, no waiting. */
const firstByteMs = 20_000;

/** The ways to get the program that take time, the quicker first. */
export function installers(log: (line: string) => void, signal?: AbortSignal): Installer[] {
  return [
    { name: "the SDK's download", install: (target) => download(target, log, signal) },
    { name: 'a build with Go', install: (target) => buildWithGo(target, log, signal) },
  ];
}

/** The SDK downloads the program when it starts a server of its own, so it is let start one. */
async function download(target: string, log: (line: string) => void, signal?: AbortSignal): Promise<void> {
  log('downloading the Temporal server (once)');
  await inWorkDir(target, async (workDir) => {
    const stalled = new AbortController();
    const timer = setTimeout(() => {
      if (readdirSync(workDir).length === 0) stalled.abort();
    }, firstByteMs);
    try {
      await runTool(process.execPath, ['-e', downloadScript, workDir], {
        timeoutMs: downloadMs,
        signal: signal ? AbortSignal.any([signal, stalled.signal]) : stalled.signal,
        onTick: (elapsed) => log(`still downloading the Temporal server (${elapsed} s)`),
      });
    } catch (error) {
      if (stalled.signal.aborted) throw new Error(`no answer within ${firstByteMs / 1000} s`);
      throw error;
    } finally {
      clearTimeout(timer);
    }
    const [file] = readdirSync(workDir);
    if (file === undefined) throw new Error('the download left no file');
    return join(workDir, file);
  });
}

const downloadScript = `
  const { Runtime } = require(${JSON.stringify(require.resolve('@temporalio/worker'))});
  const { version } = require(${JSON.stringify(require.resolve('@temporalio/worker/package.json'))});
  const runtime = Runtime.instance();
  const exe = { type: 'cached-download', downloadDir: process.argv[1], version: 'default', ttl: 0,
    sdkName: 'sdk-typescript', sdkVersion: version };
  runtime.createEphemeralServer({ type: 'dev-server', exe, namespace: 'default', ip: '127.0.0.1',
    port: null, uiPort: null, dbFilename: null, ui: false, extraArgs: [],
    log: { format: 'text', level: 'never' } })
    .then((server) => runtime.shutdownEphemeralServer(server))
    .catch((error) => { console.error(error.message); process.exitCode = 1; });
`;

async function buildWithGo(target: string, log: (line: string) => void, signal?: AbortSignal): Promise<void> {
  const version = await runTool('go', ['version'], { signal }).catch(() => undefined);
  if (version === undefined) throw new Error('there is no Go toolchain ("go") on PATH');
  log('building the Temporal server with Go (once; about five minutes on two cores)');
  await inWorkDir(target, async (workDir) => {
    await runTool('go', ['install', goModule], {
      env: { ...process.env, GOBIN: workDir },
      signal,
      onTick: (elapsed) => log(`still building the Temporal server (${elapsed} s)`),
    });
    return join(workDir, 'temporal');
  });
}

/** The program appears in its place whole or not at all. */
async function inWorkDir(target: string, work: (workDir: string) => Promise<string>): Promise<void> {
  const workDir = `${target}.${process.pid}.tmp`;
  rmSync(workDir, { recursive: true, force: true });
  mkdirSync(workDir, { recursive: true });
  try {
    const made = await work(workDir);
    if (!existsSync(made) || statSync(made).size === 0) throw new Error('it left no program');
    mkdirSync(dirname(target), { recursive: true });
    renameSync(made, target);
  } finally {
    rmSync(workDir, { recursive: true, force: true });
  }
}
