import { compared, type Benchmark } from './benchmark';
import { contractsToInvite, invite } from './support/contracts';
import { alternate, throughput } from './support/measure';
import { median, spread } from './support/stats';

const CLIENTS = 32;
const ROUNDS = 8;
const BLOCK_MS = 2_500;

export const commandThroughput: Benchmark = {
  name: 'command-throughput',
  about: `commands per second of ${CLIENTS} clients over different contracts, against bare updates`,
  async run({ stack }) {
    const { live, baseline } = await stack();
    const contracts = await contractsToInvite(live, CLIENTS);
    const workflows = await baseline.open(CLIENTS);
    const product = () => throughput(CLIENTS, BLOCK_MS, (client) => invite(live, contracts[client]!));
    const bare = () => throughput(CLIENTS, BLOCK_MS, (client) => baseline.update(workflows[client]!));
    await alternate(1, product, bare); // warm

    const rates = await alternate(ROUNDS, product, bare);
    const ratios = rates.product.map((rate, round) => rate / rates.baseline[round]!);
    return [
      compared(
        'command-throughput',
        {
          value: median(rates.product),
          baseline: median(rates.baseline),
          unit: '/s',
          ratio: median(ratios),
        },
        { atLeast: 0.75 },
        `ratio by round, least / median / most: ${spread(ratios)}`,
      ),
    ];
  },
};
