import { Client, Connection } from '@temporalio/client';
import { startTestStack, type StackAddress } from '../../test/support/stack';
import { newWorld, type World } from '../../test/support/world';
import { startBaseline, type Baseline } from '../baseline/client';
import { HttpClient } from './http-client';
import { timeOf, timeOfAll, type Processes } from './processor';

/** Admin and worker of one environment, by the benchmark's own client. */
export interface Users {
  admin: HttpClient;
  worker: HttpClient;
  workerId: string;
}

export interface BenchStack extends StackAddress {
  world: World;
  live: Users;
  sandbox: Users;
  client: Client;
  baseline: Baseline;
  /** The process of the product's worker. */
  workerPid: number;
  /** The processes that the product's commands go through, and those of the bare engine's updates. */
  processes: { product: Processes; bare: Processes };
  stop(): Promise<void>;
}

/** The product as it runs for users, fsync included, and the bare engine beside it on the same servers. */
export async function startBenchStack(log: (line: string) => void): Promise<BenchStack> {
  log('starting the stack');
  const { url, databaseUrl, temporalAddress, servers, api, worker, stop } = await startTestStack({
    quick: false,
  });
  const address = { url, databaseUrl, temporalAddress };
  const world = await newWorld('2026-01-01T00:00:00.000Z', address);
  const connection = await Connection.connect({ address: temporalAddress });
  const client = new Client({ connection });
  const baseline = await startBaseline(client, address);
  const shared = {
    client: timeOf(process.pid),
    temporal: timeOf(servers.temporal!.current().pid),
    postgres: timeOfAll(servers.postgres!.current().pid),
  };
  const live = usersOf(world.live);
  const sandbox = usersOf(world);
  return {
    ...address,
    world,
    live,
    sandbox,
    client,
    baseline,
    workerPid: worker.current().pid,
    processes: {
      product: { api: timeOf(api.current().pid), worker: timeOf(worker.current().pid), ...shared },
      bare: { worker: timeOf(baseline.pid), ...shared },
    },
    async stop() {
      for (const { admin, worker } of [live, sandbox]) [admin, worker].forEach((each) => each.close());
      await baseline.stop();
      await connection.close();
      await world.close();
      await stop();
    },
  };
}

export function usersOf({ admin, worker, workerId }: Pick<World, 'admin' | 'worker' | 'workerId'>): Users {
  const client = ({ url, token }: { url: string; token: string | null }) =>
    new HttpClient(`${url}/v1`, token);
  return { admin: client(admin), worker: client(worker), workerId };
}
