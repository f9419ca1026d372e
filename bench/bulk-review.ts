import { reviewByPlainSql } from './baseline/plain-review';
import { compared, measured, type Benchmark } from './benchmark';
import { pendingAdjustments, pendingTasks } from './support/adjustments';
import { timed } from './support/measure';
import { median, spread } from './support/stats';

const ITEMS = 1_000;
const ROUNDS = 3;

export const bulkReview: Benchmark = {
  name: 'bulk-review',
  about: `${ITEMS} adjustments, and as many tasks, approved by one request, against plain SQL`,
  async run({ stack, log }) {
    const { live, world } = await stack();
    const [product, plain, work]: [number[], number[], number[]] = [[], [], []];
    for (let round = 1; round <= ROUNDS; round += 1) {
      log(`preparing ${2 * ITEMS} adjustments, round ${round} of ${ROUNDS}`);
      const rest = await pendingAdjustments(live, ITEMS);
      plain.push(await timed(() => reviewByPlainSql(world.db, rest)));
      const ids = await pendingAdjustments(live, ITEMS);
      const review = { ids, status: 'approved' };
      product.push(await timed(() => live.admin.post('/invoice-adjustments/many/reviews', review)));
      const tasks = await pendingTasks(live, ITEMS);
      const reviewed = { ids: tasks.ids, status: 'approved' };
      work.push(await timed(() => live.admin.post(`${tasks.path}/many/reviews`, reviewed)));
    }
    const figures = { value: median(product) / 1000, baseline: median(plain) / 1000, unit: 's' };
    const result = compared(
      'bulk-review',
      figures,
      undefined,
      `seconds, least / median / most: ${seconds(product)}`,
    );
    const tasks = measured('bulk-review.tasks', median(work) / 1000, 's', { atMost: 0.6 }, seconds(work));
    return [{ ...result, budget: 'value <= 1.5', ok: figures.value <= 1.5 }, tasks];
  },
};

function seconds(times: number[]): string {
  return spread(times.map((ms) => ms / 1000));
}
