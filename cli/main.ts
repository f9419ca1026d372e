import { parseArgs } from 'node:util';
import { openApiDocument } from '../api/openapi/document';
import { runApi } from '../api/server';
import { routes } from '../api/v1';
import { ConfigError, readConfig } from '../config/environment';
import { UsageError } from './usage';
import { projectRoot } from '../config/paths';
import { doctor } from './doctor';
import { migrate } from './migrate';
import { seed } from './seed';
import { withLocalStack } from './local-stack';
import { makeToken } from './token';
import { up } from './up';

const HELP = `perdure - contracts that are signed, amended and terminated, and nothing waited for is lost

Usage: perdure <command> [options]

  up        start everything here: PostgreSQL, Temporal, worker, API, demonstration data
              --port <n>         port of the API (default 3000, or a free one)
              --state-dir <dir>  where data, logs and env live (default .perdure)
              --verbose          show what worker and API log
  api       serve HTTP              (needs DATABASE_URL, TEMPORAL_ADDRESS; PORT, HOST)
  worker    run workflows           (needs DATABASE_URL, TEMPORAL_ADDRESS)
  migrate   bring the tables up to date (needs DATABASE_URL)
  seed      make the demonstration organisation and print its tokens
              --url <url>        the running API (default PERDURE_URL)
  token     make a token and print it, once
              --environment <name>     sandbox or live (default sandbox)
              --user <e-mail>          for the token of a user; a new one is added with --role
              --person <e-mail>        for the token of a worker
              --role <role,…>          of a new user, or of a service (default admin):
                                       owner, admin, approver, finance, viewer
              --expires <time>         30m, 12h, 90d; without it, never
              --organisation <id>      default: the demonstration organisation
              --name <text>            what the token is called in lists and events
  openapi   print the API as an OpenAPI document
  doctor    say what is found, missing and reachable
              --repair           plan cycles, set alarms and start workflows that are missing

seed, token, migrate and doctor find a running "perdure up" of this folder by themselves.
`;

const options = {
  help: { type: 'boolean', short: 'h' },
  port: { type: 'string' },
  'state-dir': { type: 'string' },
  verbose: { type: 'boolean' },
  url: { type: 'string' },
  environment: { type: 'string' },
  person: { type: 'string' },
  user: { type: 'string' },
  role: { type: 'string' },
  expires: { type: 'string' },
  organisation: { type: 'string' },
  name: { type: 'string' },
  repair: { type: 'boolean' },
} as const;

/** Runs one command; answers the exit code. */
export async function main(argv: string[]): Promise<number> {
  const log = (line: string) => console.log(line);
  try {
    const { values, positionals } = parseArgs({ args: argv, options, allowPositionals: true });
    const command = positionals[0] ?? 'help';
    if (values.help || command === 'help') {
      log(HELP);
      return 0;
    }
    switch (command) {
      case 'up':
        return await up({
          root: projectRoot,
          stateDir: values['state-dir'],
          port: portOf(values.port),
          verbose: values.verbose,
        });
      case 'api':
        await runApi();
        return 0;
      case 'openapi':
        log(JSON.stringify(openApiDocument(routes), null, 2));
        return 0;
      case 'worker': {
        // Loaded here only: its native code takes memory that no other command needs.
        const { runWorker } = await import('../worker/main.js');
        await runWorker();
        return 0;
      }
    }
    withLocalStack(values['state-dir']);
    const databaseUrl = readConfig().DATABASE_URL;
    switch (command) {
      case 'migrate':
        await migrate({ databaseUrl, log });
        return 0;
      case 'seed': {
        const tokens = await seed({
          databaseUrl,
          // Standard output carries the JSON alone; progress goes to standard error.
          log: console.error,
          apiUrl: values.url ?? process.env['PERDURE_URL'] ?? 'http://127.0.0.1:3000',
        });
        log(tokens ? JSON.stringify(tokens, null, 2) : 'The demonstration organisation is there already.');
        return 0;
      }
      case 'token': {
        const { environment = 'sandbox', name = 'Command line', organisation, ...rest } = values;
        const { person, user, role, expires } = rest;
        log(await makeToken({ databaseUrl, environment, organisation, person, user, role, expires, name }));
        return 0;
      }
      case 'doctor':
        return (await doctor({ databaseUrl, repair: values.repair ?? false, log })) ? 0 : 1;
      default:
        console.error(`There is no command "${command}".\n\n${HELP}`);
        return 2;
    }
  } catch (error) {
    const usage = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') ?? false;
    // A message that says what to do needs no stack trace; a fault does.
    const expected = usage || error instanceof ConfigError || error instanceof UsageError;
    console.error(expected ? (error as Error).message : (unreachable(error) ?? error));
    if (usage) console.error('See: perdure --help');
    return expected ? 2 : 1;
  }
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new UsageError(`--port ${text} is not a port: give 1 to 65535.`);
  return port;
}

/** A server that does not answer is not a fault of the program, and a stack trace helps nobody. */
function unreachable(error: unknown): string | null {
  const { code, message = '' } = error as { code?: string; message?: string };
  const refused = code === 'ECONNREFUSED' || /ECONNREFUSED|ConnectionRefused/.test(message);
  return refused
    ? `A server does not answer (${message.split('\n')[0]}).\nStart the stack with npm start, or check DATABASE_URL and TEMPORAL_ADDRESS.`
    : null;
}
