import { compared, type Benchmark, type Budget } from './benchmark';
import { processor } from './command-latency';
import { Stock } from './support/adjustments';
import { contractsToInvite, invite } from './support/contracts';
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
  about: `approvals per second of ${CLIENTS} clients over different contracts, against bare updates that close their workflows, too`,
  async run({ stack }) {
    const { live, baseline, processes } = await stack();
    const workflows = await baseline.open(CLIENTS);
    const stays = (client: number) => baseline.update(workflows[client]!);
    const ending: string[] = [];
    const last = () => baseline.update(ending.pop()!);
    const contest = async (
      name: string,
      call: Call,
      prepare: Prepare,
      budget?: Budget,
      bare: Call = stays,
    ) => {
      const [ours, theirs] = [new Meter(processes.product), new Meter(processes.bare)];
      const block = (meter: Meter, each: Call) =>
        meter.during(() => throughput(CLIENTS, BLOCK_MS, meter.counted(each)));
      const product = async () => {
        await prepare();
        return block(ours, call);
      };
      await alternate(1, product, () => block(theirs, bare)); // warm
      const rates = await alternate(ROUNDS, product, () => block(theirs, bare));
      return [figure(name, rates, budget), processor(name, ours, theirs)];
    };

    const stock = await Stock.for(live, CLIENTS);
    const fillUp = async () => {
      await stock.fillUp(EACH);
      ending.push(...(await baseline.openForOne(EACH * CLIENTS - ending.length)));
    };
    const contracts = await contractsToInvite(live, CLIENTS);
    return [
      ...(await contest(
        'command-throughput',
        (client) => stock.approve(client),
        fillUp,
        { atLeast: 0.7 },
        last,
      )),
      ...(await contest('command-throughput.open', (client) => invite(live, contracts[client]!), nothing)),
    ];
  },
};

type Call = (client: number) => Promise<unknown>;
type Prepare = () => Promise<void>;
const nothing: Prepare = () => Promise.resolve();

function figure(
  name: string,
  { product, baseline }: Record<'product' | 'baseline', number[]>,
  budget?: Budget,
) {
  const ratios = product.map((rate, round) => rate / baseline[round]!);
  const figures = { value: median(product), baseline: median(baseline), unit: '/s', ratio: median(ratios) };
  return compared(name, figures, budget, `ratio by round, least / median / most: ${spread(ratios)}`);
}
