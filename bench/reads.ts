import path from 'node:path';
import type { Scope } from '../domain/shared/scope';
import { searchContracts } from '../store/contract/contract-search';
import { getContract, listContracts } from '../store/contract/contracts';
import { compared, measured, type Benchmark, type Result } from './benchmark';
import type { BenchStack } from './support/bench-stack';
import { startChild } from './support/child';
import { activeContract } from './support/contracts';
import { HttpClient } from './support/http-client';
import { fillContracts } from './support/many-contracts';
import { alternate, oneByOne, throughput } from './support/measure';
import { explain, statementsOf, type Statement } from './support/plans';
import { median, spread } from './support/stats';

const SIZES = [20_000, 100_000];
const CLIENTS = 8;
const ROUNDS = 7;
const BLOCK_MS = 1_000;
const PAGES = 200;
const LIST = '/contracts?limit=20&status=active';

export const reads: Benchmark = {
  name: 'reads',
  about:
    'get and list at 20,000 and 100,000 contracts, against bare Express and pg; deep pages; searches; plans',
  async run({ stack, log }) {
    const running = await stack();
    const { db, live } = running.world;
    const modelId = await activeContract(running.live);
    const results: Result[] = [];
    let from = 0;
    for (const size of SIZES) {
      log(`filling up to ${size} contracts`);
      await fillContracts(db, live.scope, modelId, { from, to: size });
      from = size;
      results.push(...(await atSize(running, modelId, size)), await deepPages(running, size));
      results.push(...(await searches(running, size)));
    }
    return [...results, ...(await plans(running, modelId))];
  },
};

async function atSize({ live, world, databaseUrl }: BenchStack, id: string, size: number): Promise<Result[]> {
  const server = await startChild(path.join(__dirname, 'baseline', 'reads-server.js'), {
    DATABASE_URL: databaseUrl,
    BENCH_STATEMENTS: JSON.stringify(await productStatements(world, id)),
  });
  const bare = new HttpClient(`http://127.0.0.1:${server.said}`);
  try {
    const results: Result[] = [];
    for (const [name, url] of Object.entries({ get: `/contracts/${id}`, list: LIST })) {
      await requireSame(live.admin, bare, url);
      const rate = (client: HttpClient) => () => throughput(CLIENTS, BLOCK_MS, () => client.get(url));
      await alternate(1, rate(live.admin), rate(bare)); // warm
      const rates = await alternate(ROUNDS, rate(live.admin), rate(bare));
      const ratios = rates.product.map((each, round) => each / rates.baseline[round]!);
      const [value, baseline] = [median(rates.product), median(rates.baseline)];
      const figures = { value, baseline, unit: '/s', ratio: median(ratios) };
      const note = `ratio by round, least / median / most: ${spread(ratios)}`;
      results.push(compared(`reads.${name}.${size}`, figures, { atLeast: 0.6 }, note));
    }
    return results;
  } finally {
    bare.close();
    await server.stop();
  }
}

async function productStatements(world: BenchStack['world'], id: string) {
  const { db, live } = world;
  const [get] = await statementsOf(db, () => getContract(db, live.scope, id));
  const page = { after: null, limit: 21 };
  const [list] = await statementsOf(db, () => listContracts(db, live.scope, { statuses: ['active'] }, page));
  const bindings = get!.bindings.map((value) => (value === id ? '{id}' : value));
  return { get: { sql: get!.sql, bindings }, list: { sql: list!.sql, bindings: list!.bindings } };
}

/** A baseline that answers something else measures something else. */
async function requireSame(product: HttpClient, bare: HttpClient, url: string): Promise<void> {
  const [ours, theirs] = await Promise.all([product.get(url), bare.get(url)]);
  if (JSON.stringify(ours) !== JSON.stringify(theirs)) throw new Error(`The baseline differs at ${url}.`);
}

/** Follows the cursor: the last pages must cost what the first do. */
async function deepPages({ live }: BenchStack, size: number): Promise<Result> {
  let cursor = '';
  const times = await oneByOne(PAGES, async () => {
    cursor = String((await live.admin.get(`${LIST}${cursor && `&cursor=${cursor}`}`))['next_cursor']);
  });
  const first = median(times.slice(5, 30));
  const last = median(times.slice(-25));
  const name = `reads.page-${PAGES}.${size}`;
  return compared(
    name,
    { value: last, baseline: first, unit: 'ms' },
    { atMost: 1.5 },
    'baseline: first pages',
  );
}

/** Plans of the list by each filter that a client may send: none may read more than a page's worth. */
async function plans({ world }: BenchStack, id: string): Promise<Result[]> {
  const { db, live } = world;
  const page = { after: null, limit: 21 };
  const filters = {
    get: null,
    all: {},
    'one-status': { statuses: ['active' as const] },
    'two-statuses': { statuses: ['active' as const, 'waiting_worker_signature' as const] },
    'rare-status': { statuses: ['cancelled' as const] },
    worker: { workerId: live.workerId },
    number: { number: 'B777' },
  };
  const results: Result[] = [];
  for (const [name, filter] of Object.entries(filters)) {
    const work = () =>
      filter ? listContracts(db, live.scope, filter, page) : getContract(db, live.scope, id);
    const [statement] = await statementsOf(db, work);
    results.push(await planOf(db, name, statement!));
  }
  return results;
}

/** Old contracts alone have it, and they are many. */
const OLD = 'work 1';

/** What a page of a search reads, by how often the text occurs and where: no more in a larger table. */
async function searches({ world: { db, live } }: BenchStack, size: number): Promise<Result[]> {
  const texts = {
    frequent: 'design',
    rare: `work ${size - 7_777}`,
    absent: 'xylophone',
    'absent-of-frequent-parts': 'work design',
    'frequent-in-old-ones': OLD,
    'one-letter': 'k',
    'two-letters-absent': 'qx',
    deep: 'design',
  };
  const results: Result[] = [];
  for (const [name, search] of Object.entries(texts)) {
    const before = name === 'deep' ? await middle(db, live.scope, size) : null;
    const work = () => searchContracts(db, live.scope, { search }, { after: before, limit: 21 });
    const statements = await statementsOf(db, work);
    let read = 0;
    // What has been given up after a while would be read to its end here; the time says what it was.
    for (const statement of statements.filter(({ sql }) => /^select/i.test(sql)))
      read += (await explain(db, statement)).read;
    const times = await oneByOne(5, work);
    const note = `${read} rows of contracts read in the order of the list`;
    results.push(measured(`reads.search.${name}.${size}`, median(times), 'ms', { atMost: 300 }, note));
  }
  return results;
}

async function middle(db: BenchStack['world']['db'], { environmentId }: Scope, size: number) {
  const row = await db('contracts')
    .where({ environmentId })
    .orderBy('id')
    .offset(size / 2)
    .first<{ id: string }>('id');
  return row.id;
}

async function planOf(db: BenchStack['world']['db'], name: string, statement: Statement): Promise<Result> {
  const { scans, grows } = await explain(db, statement);
  const note = `${grows ? 'GROWS with the table; ' : ''}${scans.join(', ')}`;
  return measured(`reads.plan.${name}`, grows ? 1 : 0, 'growing', { atMost: 0 }, note);
}
