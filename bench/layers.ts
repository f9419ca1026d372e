import { createApp } from '../api/app';
import { routes } from '../api/v1';
import { newKey } from '../test/support/http';
import { ownServices, serve } from '../test/support/own-api';
import { bareRoutes } from './baseline/bare-routes';
import { measured, type Benchmark, type Result } from './benchmark';
import type { Users } from './support/bench-stack';
import { contractsToInvite } from './support/contracts';
import { HttpClient } from './support/http-client';
import { oneByOne } from './support/measure';
import { median, spread } from './support/stats';

const ROUNDS = 40;
/** Few: what else the machine does then falls on all sides of a round alike. */
const CALLS = { command: 15, read: 60 };
const MOST_MS = 1;

/** A limit that nobody reaches, but which each request is counted for. */
const SETTINGS = { REQUESTS_PER_MINUTE: '1000000' };

type Call = (client: HttpClient) => Promise<unknown>;
/** The product, the bare route with the statements that its promises cost, and the bare route. */
type Sides<T> = Record<'product' | 'promises' | 'bare', T>;
const SIDES = ['product', 'promises', 'bare'] as const;

/**
 * That a revoked token counts for nothing at once, whichever process is asked, and that a key outlives all of them, costs
 * three statements (docs/adr/0016). They are told apart from what the layers cost besides.
 */
export const layers: Benchmark = {
  name: 'layers',
  about: 'processor time that rights, bounds, keys, limits and checks cost a request, against the bare route',
  async run({ stack, log }) {
    const { live, world, databaseUrl, temporalAddress } = await stack();
    const services = () => ownServices(world, { databaseUrl, temporalAddress }, SETTINGS);
    const [whole, promising, bare] = [await services(), await services(), await services()];
    const served = {
      product: await serve(createApp(whole), whole),
      promises: await serve(bareRoutes(routes, promising, { keepsPromises: true }), promising),
      bare: await serve(bareRoutes(routes, bare, { keepsPromises: false }), bare),
    };
    try {
      const [id] = await contractsToInvite(live, 1);
      const invite: Call = (client) =>
        client.post(`/contracts/${id!}/invitations`, {}, { 'Idempotency-Key': newKey() });
      const read: Call = (client) => client.get(`/contracts/${id!}`);
      log('sending commands and reads in turns');
      return [
        ...(await costOf('command', invite, served, live)),
        ...(await costOf('read', read, served, live)),
      ];
    } finally {
      await Promise.all(Object.values(served).map((each) => each.close()));
    }
  },
};

async function costOf(
  name: keyof typeof CALLS,
  call: Call,
  served: Sides<{ url: string }>,
  live: Users,
): Promise<Result[]> {
  const times: Sides<number[]> = { product: [], promises: [], bare: [] };
  const clients = SIDES.map((side) => new HttpClient(`${served[side].url}/v1`, live.admin.token));
  for (const client of clients) await oneByOne(CALLS[name] * 4, () => call(client)); // warm
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let turn = 0; turn < SIDES.length; turn += 1) {
      const at = (round + turn) % SIDES.length;
      times[SIDES[at]!].push(await processorTime(CALLS[name], () => call(clients[at]!)));
    }
  }
  clients.forEach((client) => client.close());
  const over = (side: 'promises' | 'bare') => times.product.map((each, round) => each - times[side][round]!);
  const told = (costs: number[]) => `by round, least / median / most: ${spread(costs)}`;
  const bare = `the bare route takes ${median(times.bare).toFixed(2)}`;
  const [besides, whole] = [over('promises'), over('bare')];
  return [
    measured(`layers.${name}`, median(besides), 'ms', { atMost: MOST_MS }, told(besides)),
    measured(`layers.${name}.with-statements`, median(whole), 'ms', undefined, `${told(whole)}; ${bare}`),
  ];
}

/** Of a call. Client, service and what they share are one process here; what all sides have in common falls out. */
async function processorTime(calls: number, call: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await oneByOne(calls, call);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / calls;
}
