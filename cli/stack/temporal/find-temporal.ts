import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface FinderOptions {
  env: NodeJS.ProcessEnv;
  cacheDir: string;
  log: (line: string) => void;
  /** The slow ways, in order; each puts the program where it says and throws where it cannot. */
  installers: Installer[];
  signal?: AbortSignal | undefined;
}

export interface Installer {
  name: string;
  install: (target: string) => Promise<void>;
}

/** The `temporal` program: given, on PATH, cached, or installed into the cache. */
export async function findTemporal(options: FinderOptions): Promise<string> {
  const failures: string[] = [];
  const given = options.env['PERDURE_TEMPORAL_CLI'];
  if (given) {
    if (isProgram(given)) return given;
    failures.push(`PERDURE_TEMPORAL_CLI: ${given} is not a program that can be run`);
  }
  const onPath = findOnPath(options.env['PATH'] ?? '');
  if (onPath) return onPath;
  failures.push('PATH: there is no program "temporal" on it');

  const cached = join(options.cacheDir, 'bin', 'temporal');
  if (isProgram(cached)) return cached;
  for (const { name, install } of options.installers) {
    try {
      await install(cached);
      return cached;
    } catch (error) {
      options.signal?.throwIfAborted();
      failures.push(`${name}: ${(error as Error).message}`);
      options.log(`the Temporal server cannot be had by ${name}; trying the next way`);
    }
  }
  throw new Error(explain(failures));
}

function explain(failures: string[]): string {
  return [
    'no Temporal server was found. Tried:',
    ...failures.map((failure) => `  - ${failure}`),
    'One of these helps:',
    '  - install the Temporal CLI (docs.temporal.io/cli) so that "temporal" is on PATH',
    '  - set PERDURE_TEMPORAL_CLI to the path of the program',
    '  - set TEMPORAL_ADDRESS to a cluster that runs already, for example 127.0.0.1:7233',
    '  - install Go (go.dev/dl): the server is then built once, in about five minutes',
  ].join('\n');
}

function findOnPath(path: string): string | undefined {
  return path
    .split(delimiter)
    .filter((directory) => directory !== '')
    .map((directory) => join(directory, 'temporal'))
    .find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
