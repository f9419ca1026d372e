import { refused } from '../../support/adjustments';
import type { Json } from '../../support/http';
import { accepted, activeContract } from '../../support/steps';
import { assignVacation, balanceOf, daysOff, requestTimeOff, reviewTimeOff } from '../../support/time-off';
import { useFreshWorld } from '../../support/use-world';

/** The clock is at 10 January 2026. */
describe('a policy that is changed', () => {
  const world = useFreshWorld();
  const patch = (id: string, body: Json, version?: number) => {
    const headers = version === undefined ? {} : { headers: { 'If-Match': `"${version}"` } };
    return world.admin.send('PATCH', `/time-off/policies/${id}`, body, headers);
  };

  it('says more from a day on, which balances tell before and after, and movements record', async () => {
    await activeContract(world);
    const id = await assignVacation(world, world.workerId, { days_per_year: 36.5 });
    const changed = accepted(await patch(id, { days_per_year: 73, effective_from: '2026-07-01' }, 1));
    expect(changed).toMatchObject({
      ...{ version: 2, days_per_year: 73, effective_from: '2026-07-01' },
      revisions: [
        { days_per_year: 36.5, effective_from: null },
        { days_per_year: 73, effective_from: '2026-07-01' },
      ],
    });
    expect(await balanceOf(world)).toMatchObject({ entitlement: 55, balance: 36.5 });
    expect(await balanceOf(world, '2026-07-01')).toMatchObject({ balance: 55 });
    await world.advance('2026-07-02T00:00:00Z');
    const { id: timeOffId } = await requestTimeOff(world, daysOff('2026-07-06'));
    await reviewTimeOff(world, timeOffId);
    const { data } = accepted(await world.admin.get(`/people/${world.workerId}/time-off/movements`));
    expect(data).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'grant', days: 36.5, effective_on: '2026-01-01' }),
        expect.objectContaining({ kind: 'grant', days: 18.5, effective_on: '2026-07-01' }),
      ]),
    );
  });

  it('leaves nobody overdrawn, and is for one version', async () => {
    await activeContract(world);
    const id = await assignVacation(world, world.workerId);
    await requestTimeOff(world, daysOff('2026-02-02', '2026-02-20'));
    const fewer = await patch(id, { days_per_year: 10, effective_from: '2026-01-01' });
    expect(fewer).toMatchObject(refused(422, 'time_off_balance'));
    expect((fewer.body.error as Json).details).toMatchObject({ person_id: world.workerId });
    expect(await patch(id, { days_per_year: 31 }, 7)).toMatchObject(refused(412, 'precondition_failed'));
    expect(await patch(id, { holiday_region: 'BY' })).toMatchObject(refused(400, 'invalid_request'));
    expect(await patch(id, { type: 'sick' })).toMatchObject(refused(400, 'invalid_request'));
    expect(accepted(await patch(id, { name: 'Part time' }))).toMatchObject({
      version: 2,
      effective_from: null,
    });
    expect(await balanceOf(world)).toMatchObject({ entitlement: 30, requested: 15 });
  });

  it('counts requests by its working days from that day on', async () => {
    await activeContract(world);
    const id = await assignVacation(world, world.workerId);
    accepted(await patch(id, { working_days: [1, 2], effective_from: '2026-03-01' }));
    expect(await requestTimeOff(world, daysOff('2026-02-16', '2026-02-20'))).toMatchObject({ days: 5 });
    expect(await requestTimeOff(world, daysOff('2026-03-16', '2026-03-20'))).toMatchObject({ days: 2 });
  });
});
