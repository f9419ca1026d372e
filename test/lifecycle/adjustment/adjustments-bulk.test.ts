import { adjustmentsOf, refused } from '../../support/adjustments';
import { newKey, type Json } from '../../support/http';
import { accepted, activeContract, eventsOf } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';

describe('a bulk review of adjustments', () => {
  const world = useFreshWorld('2026-03-10T09:00:00.000Z');

  const review = (ids: string[], status: string, key = newKey()) =>
    world.admin.post('/invoice-adjustments/many/reviews', { ids, status, reason: 'month end' }, { key });

  it('decides each as if it were sent alone, and answers for each', async () => {
    const [a, b] = [
      adjustmentsOf(world, await activeContract(world, { start_date: '2026-03-01' })),
      adjustmentsOf(world, await activeContract(world, { start_date: '2026-03-01' })),
    ];
    const [late, declined] = [await a.make(), await b.make()];
    accepted(await b.review(declined.id, 'declined'));
    await world.advance('2026-04-02T00:00:00Z');
    const [timely, approved] = [await a.make(), await b.make({ is_auto_approved: true })];
    const unknown = world.workerId;
    const ids = [timely.id, late.id, declined.id, approved.id, unknown, timely.id] as string[];
    const key = newKey();
    const answer = accepted(await review(ids, 'approved', key));
    expect(answer).toMatchObject({ reviewed: 2, refused: 3 });
    expect(answer.data).toMatchObject([
      { id: timely.id, result: 'approved', applied_cycle_id: timely.cycle_id },
      { id: late.id, result: 'approved', applied_cycle_id: timely.cycle_id },
      { id: declined.id, result: 'refused', error: { code: 'not_pending' } },
      { id: approved.id, result: 'refused', error: { code: 'already_reviewed' } },
      { id: unknown, result: 'refused', error: { code: 'not_found' } },
    ]);
    expect(accepted(await review(ids, 'approved', key))).toEqual(answer);
    expect(await a.get(late.id)).toMatchObject({
      ...{ status: 'approved', applied_cycle_id: timely.cycle_id, cycle_id: late.cycle_id },
      reviewed_by: { reason: 'month end' },
    });
    const versions = accepted(await world.admin.get(`/invoice-adjustments/${late.id}/versions`))
      .data as Json[];
    expect(versions.at(-1)).toMatchObject({ state: { status: 'approved' }, changed_by: { type: 'service' } });
    // An approved one may be declined, in a set as well as alone.
    expect(accepted(await review([approved.id], 'declined')).data).toMatchObject([{ result: 'declined' }]);
    await world.advance('2026-05-01T00:00:00Z');
    expect((await a.invoices()).map(({ total }) => total)).toEqual(['5000.00', '5200.00']);
    const reviewed = (await eventsOf(world, timely.contract_id)).filter(
      ({ type }) => type === 'invoice-adjustment.reviewed',
    );
    expect(reviewed).toHaveLength(2);
  });

  it('takes 1 to 1000 ids, of admins only', async () => {
    const ids = Array.from({ length: 1_001 }, () => world.workerId);
    expect(await review(ids, 'approved')).toMatchObject(refused(400, 'invalid_request'));
    expect(await review([], 'approved')).toMatchObject(refused(400, 'invalid_request'));
    const body = { ids: [world.workerId], status: 'approved' };
    expect(await world.worker.post('/invoice-adjustments/many/reviews', body)).toMatchObject(
      refused(403, 'wrong_token_scope'),
    );
    // A workflow has run, so that there is one to replay.
    expect(accepted(await review([world.workerId], 'approved'))).toMatchObject({ reviewed: 0, refused: 1 });
  });
});
