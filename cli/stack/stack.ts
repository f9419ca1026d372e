import { join, resolve } from 'node:path';
import { checkDatabase, checkTemporal } from './given-services';
import { own } from './process/owner';
import { endLeftovers } from './process/pids';
import { rememberedPort } from './process/ports';
import { type RunningPostgres, startPostgres } from './postgres/postgres';
import { type Supervised, supervise } from './process/supervisor';
import { type RunningTemporal, startTemporal } from './temporal/temporal';

export interface StackOptions {
  root?: string;
  /**
   * Where PostgreSQL, Temporal, their logs and passwords live; one stack per state directory.
   * Default `.perdure` in the root.
   */
  stateDir?: string;
  log: (line: string) => void;
  /** For tests: no fsync. */
  quick?: boolean;
  /** The name of the database, which is created. Default `perdure`. */
  database?: string;
  ports?: { postgres?: number; temporal?: number };
  /** Start a server again when it ends without having been asked to. Default true. */
  revive?: boolean;
  /** Aborting while it starts ends what was started. */
  signal?: AbortSignal;
}

export interface Stack {
  databaseUrl: string;
  temporalAddress: string;
  /** Undefined for a Temporal cluster that was given. */
  temporalUiUrl: string | undefined;
  /** Undefined for a database or a cluster that was given: those are not ours to stop. */
  postgres: Supervised<RunningPostgres> | undefined;
  temporal: Supervised<RunningTemporal> | undefined;
  stop(): Promise<void>;
}

/**
 * PostgreSQL and Temporal, started in parallel. `DATABASE_URL` and `TEMPORAL_ADDRESS` in the
 * environment replace one or the other.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const stateDir = resolve(options.stateDir ?? join(options.root ?? '.', '.perdure'));
  const release = await own(stateDir);
  try {
    await endLeftovers(stateDir, options.log);
    const [postgres, temporal] = await bothOrNone(
      startPostgresUnlessGiven(options, stateDir),
      startTemporalUnlessGiven(options, stateDir),
    );
    return {
      databaseUrl: postgres?.current().url ?? process.env['DATABASE_URL'] ?? '',
      temporalAddress: temporal?.current().address ?? process.env['TEMPORAL_ADDRESS'] ?? '',
      temporalUiUrl: temporal?.current().uiUrl,
      postgres,
      temporal,
      stop: async () => {
        for (const [name, server] of Object.entries({ temporal, postgres })) {
          if (server) options.log(`stopping ${name}`);
          await server?.stop();
        }
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

async function startPostgresUnlessGiven(
  options: StackOptions,
  stateDir: string,
): Promise<Supervised<RunningPostgres> | undefined> {
  const given = process.env['DATABASE_URL'];
  if (given) {
    await checkDatabase(given);
    return undefined;
  }
  const { log, quick, database, signal, ports, revive = true } = options;
  const dataDir = join(stateDir, 'postgres');
  let port = ports?.postgres;
  return supervise({
    name: 'postgres',
    // Started again, it must be where its users look for it.
    start: async () => {
      const started = await startPostgres({ dataDir, quick, database, log, signal, port });
      port = rememberedPort(stateDir, 'postgres');
      return started;
    },
    log,
    revive,
  });
}

async function startTemporalUnlessGiven(
  options: StackOptions,
  stateDir: string,
): Promise<Supervised<RunningTemporal> | undefined> {
  const given = process.env['TEMPORAL_ADDRESS'];
  if (given) {
    await checkTemporal(given);
    return undefined;
  }
  const { log, signal, ports, revive = true } = options;
  const dataDir = join(stateDir, 'temporal');
  let port = ports?.temporal;
  return supervise({
    name: 'temporal',
    start: async () => {
      const started = await startTemporal({ dataDir, log, signal, port });
      port = rememberedPort(stateDir, 'temporal');
      return started;
    },
    log,
    revive,
  });
}

/** When one fails, the other is not left running. */
async function bothOrNone<A extends Stoppable, B extends Stoppable>(
  first: Promise<A>,
  second: Promise<B>,
): Promise<[A, B]> {
  const [a, b] = await Promise.allSettled([first, second]);
  if (a.status === 'fulfilled' && b.status === 'fulfilled') return [a.value, b.value];
  for (const result of [a, b]) if (result.status === 'fulfilled') await result.value?.stop();
  throw (a.status === 'rejected' ? a : (b as PromiseRejectedResult)).reason;
}

type Stoppable = { stop(): Promise<void> } | undefined;
