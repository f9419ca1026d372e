import { createApp } from '../api/app';
import { routes } from '../api/v1';
import { newKey } from '../test/support/http';
import { ownServices, serve, type OwnApi } from '../test/support/own-api';
import { bareRoutes } from './baseline/bare-routes';
import { measured, type Benchmark, type Result } from './benchmark';
import type { Users } from './support/bench-stack';
import { contractsToInvite } from './support/contracts';
import { HttpClient } from './support/http-client';
import { alternate, oneByOne } from './support/measure';
import { median, spread } from './support/stats';

const ROUNDS = 9;
/** Each is timed by the system in steps of ten milliseconds or finer, so that a round takes many. */
const CALLS = { command: 60, read: 300 };
const MOST_MS = 1;

/** A limit that nobody reaches, but which each request is counted for. */
const SETTINGS = { REQUESTS_PER_MINUTE: '1000000' };

type Call = (client: HttpClient) => Promise<unknown>;

export const layers: Benchmark = {
  name: 'layers',
  about: 'processor time that rights, bounds, keys, limits and checks cost a request, against the bare route',
  async run({ stack, log }) {
    const { live, world, databaseUrl, temporalAddress } = await stack();
    const services = () => ownServices(world, { databaseUrl, temporalAddress }, SETTINGS);
    const [whole, bare] = [await services(), await services()];
    const product = await serve(createApp(whole), whole);
    const baseline = await serve(bareRoutes(routes, bare), bare);
    try {
      const [id] = await contractsToInvite(live, 1);
      const invite: Call = (client) =>
        client.post(`/contracts/${id!}/invitations`, {}, { 'Idempotency-Key': newKey() });
      const read: Call = (client) => client.get(`/contracts/${id!}`);
      log('sending commands and reads in turns');
      return [
        await costOf('command', invite, { product, baseline, live }),
        await costOf('read', read, { product, baseline, live }),
      ];
    } finally {
      await Promise.all([product.close(), baseline.close()]);
    }
  },
};

async function costOf(
  name: keyof typeof CALLS,
  call: Call,
  { live, ...urls }: { product: OwnApi; baseline: OwnApi; live: Users },
): Promise<Result> {
  const [product, baseline] = [urls.product, urls.baseline].map(
    ({ url }) => new HttpClient(`${url}/v1`, live.admin.token),
  ) as [HttpClient, HttpClient];
  // Client, service and what they share are one process here; what both sides have in common falls out.
  const perCall = (client: HttpClient) => async () => {
    const before = process.cpuUsage();
    await oneByOne(CALLS[name], () => call(client));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000 / CALLS[name];
  };
  await alternate(2, perCall(product), perCall(baseline)); // warm
  const times = await alternate(ROUNDS, perCall(product), perCall(baseline));
  const costs = times.product.map((each, round) => each - times.baseline[round]!);
  [product, baseline].forEach((client) => client.close());
  const note = `by round, least / median / most: ${spread(costs)}; the bare route takes ${median(times.baseline).toFixed(2)}`;
  return measured(`layers.${name}`, median(costs), 'ms', { atMost: MOST_MS }, note);
}
