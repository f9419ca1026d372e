import { reviewByPlainSql } from './baseline/plain-review';
import { compared, type Benchmark } from './benchmark';
import { pendingAdjustments } from './support/adjustments';
import { timed } from './support/measure';
import { median, spread } from './support/stats';

const ITEMS = 1_000;
const ROUNDS = 3;

export const bulkReview: Benchmark = {
  name: 'bulk-review',
  about: `${ITEMS} adjustments approved by one request, against plain SQL`,
  async run({ stack, log }) {
    const { live, world } = await stack();
    const [product, plain]: [number[], number[]] = [[], []];
    for (let round = 1; round <= ROUNDS; round += 1) {
      log(`preparing ${2 * ITEMS} adjustments, round ${round} of ${ROUNDS}`);
      const rest = await pendingAdjustments(live, ITEMS);
      plain.push(await timed(() => reviewByPlainSql(world.db, rest)));
      const ids = await pendingAdjustments(live, ITEMS);
      const review = { ids, status: 'approved' };
      product.push(await timed(() => live.admin.post('/invoice-adjustments/many/reviews', review)));
    }
    const figures = { value: median(product) / 1000, baseline: median(plain) / 1000, unit: 's' };
    const result = compared(
      'bulk-review',
      figures,
      undefined,
      `seconds, least / median / most: ${seconds(product)}`,
    );
    return [{ ...result, budget: 'value <= 1.5', ok: figures.value <= 1.5 }];
  },
};

function seconds(times: number[]): string {
  return spread(times.map((ms) => ms / 1000));
}
