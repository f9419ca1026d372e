import { compared, type Benchmark } from './benchmark';
import { processor } from './command-latency';
import { Stock } from './support/adjustments';
import { alternate, throughput } from './support/measure';
import { Meter } from './support/processor';
import { median, spread } from './support/stats';

const CLIENTS = 32;
const ROUNDS = 6;
const BLOCK_MS = 2_000;
/** More than a client approves in a block. */
const EACH = 15;

export const commandThroughput: Benchmark = {
  name: 'command-throughput',
  about: `approvals per second of ${CLIENTS} clients over different contracts, against bare updates`,
  async run({ stack }) {
    const { live, baseline, processes } = await stack();
    const stock = await Stock.for(live, CLIENTS);
    const workflows = await baseline.open(CLIENTS);
    const [ours, theirs] = [new Meter(processes.product), new Meter(processes.bare)];
    const block = (meter: Meter, call: (client: number) => Promise<unknown>) =>
      meter.during(() => throughput(CLIENTS, BLOCK_MS, meter.counted(call)));
    const product = async () => {
      await stock.fillUp(EACH);
      return block(ours, (client) => stock.approve(client));
    };
    const bare = () => block(theirs, (client) => baseline.update(workflows[client]!));
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
        { atLeast: 0.7 },
        `ratio by round, least / median / most: ${spread(ratios)}`,
      ),
      processor('command-throughput', ours, theirs),
    ];
  },
};
