import { compared, type Benchmark } from './benchmark';
import { contractsToInvite, invite } from './support/contracts';
import { alternate, oneByOne } from './support/measure';
import { median, percentile, spread } from './support/stats';

const ROUNDS = 10;
const COMMANDS = 30;
const CONTRACTS = 20;

export const commandLatency: Benchmark = {
  name: 'command-latency',
  about: 'one command over HTTP, one client, against a bare Temporal update',
  async run({ stack }) {
    const { live, baseline } = await stack();
    const contracts = await contractsToInvite(live, CONTRACTS);
    const workflows = await baseline.open(CONTRACTS);
    const product = () => oneByOne(COMMANDS, (index) => invite(live, contracts[index % CONTRACTS]!));
    const bare = () => oneByOne(COMMANDS, (index) => baseline.update(workflows[index % CONTRACTS]!));
    await alternate(2, product, bare); // warm

    const blocks = await alternate(ROUNDS, product, bare);
    const ratios = blocks.product.map((times, round) => median(times) / median(blocks.baseline[round]!));
    const at = (share: number) => ({
      value: percentile(blocks.product.flat(), share),
      baseline: percentile(blocks.baseline.flat(), share),
      unit: 'ms',
    });
    const note = `ratio of the p50 by round, least / median / most: ${spread(ratios)}`;
    return [
      compared('command-latency.p50', { ...at(0.5), ratio: median(ratios) }, { atMost: 1.3 }, note),
      compared('command-latency.p95', at(0.95)),
    ];
  },
};
