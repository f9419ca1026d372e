import { bonusIn, inboxOf, oneOfEach, policyIn, reviewBy } from '../../support/approvals';
import { accepted, activeContract } from '../../support/steps';
import { daysOff, requestTimeOff } from '../../support/time-off';
import { useFreshWorld } from '../../support/use-world';
import { userIn } from '../../support/users';

describe('the inbox of a live environment', () => {
  const world = useFreshWorld('2026-03-10T09:00:00.000Z');

  it('goes by real time, without a clock of its own, and has nothing of the sandbox', async () => {
    await oneOfEach(world);
    // The live environment, as steps of tests take one.
    const live = { ...world, ...world.live };
    expect(await inboxOf({ api: live.admin })).toEqual([]);
    expect((await live.admin.get('/sandbox/clock')).status).toBe(404);
    const [ann, bob] = [await userIn(live, ['approver']), await userIn(live, ['approver'])];
    const contractId = await activeContract(live, { start_date: '2020-01-01' });
    await policyIn(live, { steps: [{ users: [ann.user.id] }, { users: [bob.user.id] }] });
    const item = await bonusIn(live, contractId);
    const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const sick = { type: 'other', contract_id: contractId };
    const request = await requestTimeOff(live, daysOff(weekday(day), undefined, sick), live.worker);
    const ids = async (by: typeof ann) => (await inboxOf(by)).map(({ id }) => id).sort();
    expect(await ids(ann)).toEqual([item.id, request.id].sort());
    expect(await ids(bob)).toEqual([request.id]);
    expect(accepted(await ann.api.get('/approvals/counts'))).toMatchObject({ total: 2, is_complete: true });
    const [{ deadline }] = (await inboxOf(ann, '?type=adjustment')) as [{ deadline: string }];
    expect(deadline).toBe(item.locks_at);
    accepted(await reviewBy(ann, item.id));
    expect(await ids(ann)).toEqual([request.id]);
    expect(await ids(bob)).toEqual([item.id, request.id].sort());
    // Nor has the sandbox anything of it.
    const shown = await inboxOf({ api: world.admin }, '?limit=100');
    expect(shown.map(({ id }) => id)).not.toEqual(expect.arrayContaining([request.id]));
    expect(shown).toHaveLength(6);
  });
});

/** That day, or the Monday after it. */
function weekday(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const shift = [1, 0, 0, 0, 0, 0, 2][date.getUTCDay()]!;
  return new Date(date.getTime() + shift * 86_400_000).toISOString().slice(0, 10);
}
