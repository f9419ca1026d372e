import { adjustmentsOf } from '../../support/adjustments';
import { accepted, activeContract } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';

const sandbox = useFreshWorld();

it('adjustments, rules and bulk reviews work on real time as well', async () => {
  const world = { ...sandbox, ...sandbox.live };
  const id = await activeContract(world, { start_date: new Date().toISOString().slice(0, 10) });
  const items = adjustmentsOf(world, id);
  const [single, repeated] = [await items.make(), await items.make({}, '?recurring=true')];
  accepted(await items.patch(single.id, { amount: '3' }));
  accepted(await items.patch(repeated.id, { amount: '4' }));
  accepted(await items.review(repeated.id, 'approved'));
  expect(accepted(await items.review(repeated.id, 'declined'))).toMatchObject({
    status: 'declined',
    version: 4,
  });
  const bulk = { ids: [single.id, repeated.id], status: 'approved' };
  expect(accepted(await world.admin.post('/invoice-adjustments/many/reviews', bulk)).data).toMatchObject([
    { result: 'approved', applied_cycle_id: single.cycle_id },
    { result: 'refused', error: { code: 'not_pending' } },
  ]);
  expect(
    accepted(await world.admin.delete(`/recurring-adjustments/${repeated.rule_id as string}`)),
  ).toMatchObject({ status: 'deleted', instances: 1 });
});
