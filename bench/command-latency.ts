import { compared, measured, type Benchmark, type Result } from './benchmark';
import { Stock } from './support/adjustments';
import { contractsToInvite, invite } from './support/contracts';
import type { BenchStack } from './support/bench-stack';
import { updatesOf } from './support/engine';
import { alternate, oneByOne } from './support/measure';
import { Meter } from './support/processor';
import { median, percentile, spread } from './support/stats';

const ROUNDS = 8;
const COMMANDS = 25;
const CONTRACTS = 20;

export const commandLatency: Benchmark = {
  name: 'command-latency',
  about:
    'one client: an approval over HTTP, an invitation, and an update alone, against a bare update that closes its workflow where they do',
  async run({ stack }) {
    const running = await stack();
    const { live, baseline, processes } = running;
    const workflows = await baseline.open(CONTRACTS);
    const bare = (index: number) => baseline.update(workflows[index % CONTRACTS]!);

    const contracts = await contractsToInvite(live, CONTRACTS);
    const update = await updatesOf(running);
    const updates = await contest(processes, (index) => update(contracts[index % CONTRACTS]!), bare);

    const invites = await contest(processes, (index) => invite(live, contracts[index % CONTRACTS]!), bare);

    const stock = await Stock.for(live, CONTRACTS);
    /** For two blocks: every other round begins with the bare ones. */
    const ending: string[] = [];
    const fillUp = async () => {
      await stock.fillUp(Math.ceil(COMMANDS / CONTRACTS));
      ending.push(...(await baseline.openForOne(2 * COMMANDS - ending.length)));
    };
    const last = () => baseline.update(ending.pop()!);
    const approve = (index: number) => stock.approve(index % CONTRACTS);
    const commands = await contest(processes, approve, last, fillUp);
    return [
      ...figures('update', updates, { atMost: 1.25 }),
      ...figures('command-latency', commands, { atMost: 1.5 }),
      ...figures('command-latency.open', invites),
    ];
  },
};

type Contest = Awaited<ReturnType<typeof contest>>;
type Call = (index: number) => Promise<unknown>;

/** Both in turns, one call after the other. */
async function contest(
  processes: BenchStack['processes'],
  product: Call,
  bare: Call,
  prepare: () => Promise<void> = () => Promise.resolve(),
) {
  const [ours, theirs] = [new Meter(processes.product), new Meter(processes.bare)];
  const block = (meter: Meter, call: Call) => () =>
    meter.during(() => oneByOne(COMMANDS, meter.counted(call)));
  const prepared = async () => {
    await prepare();
    return block(ours, product)();
  };
  await alternate(2, prepared, block(theirs, bare)); // warm
  return { ...(await alternate(ROUNDS, prepared, block(theirs, bare))), ours, theirs };
}

function figures(
  name: string,
  { product, baseline, ours, theirs }: Contest,
  budget?: { atMost: number },
): Result[] {
  const ratios = product.map((times, round) => median(times) / median(baseline[round]!));
  const at = (share: number) => ({
    value: percentile(product.flat(), share),
    baseline: percentile(baseline.flat(), share),
    unit: 'ms',
  });
  const note = `ratio of the p50 by round, least / median / most: ${spread(ratios)}`;
  return [
    compared(`${name}.p50`, { ...at(0.5), ratio: median(ratios) }, budget, note),
    compared(`${name}.p95`, at(0.95)),
    processor(name, ours, theirs),
  ];
}

/** Milliseconds of processor time for one command, of all processes, and which they are. */
export function processor(name: string, ours: Meter, theirs: Meter): Result {
  const [product, bare] = [ours.perCall, theirs.perCall];
  const note = `${product.note}; bare: ${bare.note}`;
  if (product.total === 0)
    return measured(`${name}.processor`, 0, 'ms', undefined, 'not told by this system');
  return compared(
    `${name}.processor`,
    { value: product.total, baseline: bare.total, unit: 'ms' },
    undefined,
    note,
  );
}
