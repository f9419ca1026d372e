import { compared, type Benchmark } from './benchmark';
import { newContract } from './support/contracts';
import { alternate, oneByOne } from './support/measure';
import { median, percentile, spread } from './support/stats';

const ROUNDS = 8;
const CREATES = 15;

export const create: Benchmark = {
  name: 'create',
  about: 'a contract created over HTTP, against a bare update-with-start',
  async run({ stack }) {
    const { live, baseline } = await stack();
    const product = () => oneByOne(CREATES, () => newContract(live));
    const bare = () => oneByOne(CREATES, () => baseline.updateWithStart());
    await alternate(1, product, bare); // warm

    const blocks = await alternate(ROUNDS, product, bare);
    const ratios = blocks.product.map((times, round) => median(times) / median(blocks.baseline[round]!));
    const at = (share: number) => ({
      value: percentile(blocks.product.flat(), share),
      baseline: percentile(blocks.baseline.flat(), share),
      unit: 'ms',
    });
    const note = `ratio of the p50 by round, least / median / most: ${spread(ratios)}`;
    return [
      compared('create.p50', { ...at(0.5), ratio: median(ratios) }, { atMost: 1.5 }, note),
      compared('create.p95', at(0.95)),
    ];
  },
};
