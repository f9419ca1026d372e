import { SYSTEM } from '../../../domain/shared/lifecycle';
import type { Json } from '../../support/http';
import { accepted, activeContract, eventTypesOf, signContract } from '../../support/steps';
import { assignVacation, balanceOf, daysOff, requestTimeOff, reviewTimeOff } from '../../support/time-off';
import { useFreshWorld } from '../../support/use-world';
import { userIn } from '../../support/users';

/** spec 6.10, row by row; acceptance item 8. The clock is at 10 January 2026. */
describe('time off', () => {
  const world = useFreshWorld();
  const path = () => `/people/${world.workerId}/time-off/requests`;
  const refusedWith = async (body: Json, by = world.worker): Promise<unknown> =>
    ((await by.post(path(), body)).body.error as Json | undefined)?.code;
  const read = async (id: unknown) => accepted(await world.worker.get(`/time-off/requests/${String(id)}`));

  it('is requested, approved, and used when it is over', async () => {
    const contract = await activeContract(world);
    await assignVacation(world, world.workerId);
    const made = await requestTimeOff(
      world,
      daysOff('2026-01-19', '2026-01-23', { is_end_date_half_day: true }),
    );
    expect(made).toMatchObject({
      ...{ status: 'requested', contract_id: contract, days: 4.5, end_date: '2026-01-23' },
      next: { waiting_for: 'review' },
    });
    expect(await balanceOf(world)).toMatchObject({ entitlement: 30, requested: 4.5, available: 25.5 });
    expect(await reviewTimeOff(world, made.id)).toMatchObject({
      ...{ status: 'approved', review: { status: 'approved' } },
      next: { waiting_for: 'end_date', until: made.ends_at },
    });
    await world.advance('2026-01-21T12:00:00Z');
    expect(await read(made.id)).toMatchObject({ status: 'approved' });
    expect(await balanceOf(world)).toMatchObject({ used: 3, approved: 1.5, balance: 27, available: 25.5 });
    await world.advance('2026-01-24T12:00:00Z');
    expect(await read(made.id)).toMatchObject({ status: 'used', next: null });
    expect(await balanceOf(world)).toMatchObject({ used: 4.5, balance: 25.5 });
    const told = (await eventTypesOf(world, contract)).filter((type) => type.startsWith('time-off'));
    expect(told).toEqual(['time-off.requested', 'time-off.reviewed', 'time-off.used']);
  });

  it('is called off by whoever may review it, and the balance tells of both', async () => {
    await activeContract(world);
    await assignVacation(world, world.workerId);
    const { id } = await requestTimeOff(world, daysOff('2026-02-02', '2026-02-06'));
    await reviewTimeOff(world, id);
    await world.advance('2026-02-01T12:00:00Z');
    expect(await balanceOf(world)).toMatchObject({ approved: 5, available: 25 });
    const path = `/time-off/requests/${String(id)}?reason=Needed+here`;
    const viewer = await userIn(world, ['viewer']);
    expect((await viewer.api.delete(path)).status).toBe(403);
    expect(accepted(await world.admin.delete(path))).toMatchObject({
      ...{ status: 'cancelled', next: null, review: { status: 'approved' } },
      cancellation: { reason: 'Needed here' },
    });
    expect(await balanceOf(world)).toMatchObject({ approved: 0, used: 0, available: 30 });
    const { data } = accepted(await world.admin.get('/sandbox/emails?kind=time_off_cancelled'));
    expect(data).toEqual([
      expect.objectContaining({
        kind: 'time_off_cancelled',
        to: expect.objectContaining({ name: 'Wanda Work' }) as unknown,
      }),
    ]);
    await requestTimeOff(world, daysOff('2026-02-02'));
    await world.advance('2026-02-10T00:00:00Z');
    expect(await read(id)).toMatchObject({ status: 'cancelled' });
  });

  it('is cancelled by its worker while it is pending, and never once it is approved (R0-14)', async () => {
    await activeContract(world);
    const [first, second] = [
      await requestTimeOff(world, daysOff('2026-02-02')),
      await requestTimeOff(world, daysOff('2026-02-03')),
    ];
    const cancel = (id: unknown) => world.worker.delete(`/time-off/requests/${String(id)}?reason=changed`);
    expect(accepted(await cancel(first.id))).toMatchObject({
      ...{ status: 'cancelled', cancellation: { reason: 'changed' } },
    });
    await reviewTimeOff(world, second.id);
    const late = await cancel(second.id);
    expect([late.status, (late.body.error as Json).code]).toEqual([409, 'not_pending']);
    const again = await world.admin.post(`/time-off/requests/${String(first.id)}/reviews`, {
      status: 'approved',
    });
    expect([again.status, (again.body.error as Json).code]).toEqual([409, 'not_pending']);
    // The day is free again.
    expect(await requestTimeOff(world, daysOff('2026-02-02'))).toMatchObject({ status: 'requested' });
  });

  it('is rejected with a reason', async () => {
    await activeContract(world);
    const { id } = await requestTimeOff(world, daysOff('2026-02-02'));
    const body = { status: 'rejected', reason: 'Too many are away' };
    const rejected = accepted(await world.admin.post(`/time-off/requests/${String(id)}/reviews`, body));
    expect(rejected).toMatchObject({
      status: 'rejected',
      review: { reason: 'Too many are away' },
      next: null,
    });
  });

  it('is entered by the employer, approved at once', async () => {
    await activeContract(world);
    const body = daysOff('2026-01-05', '2026-01-06', { type: 'sick', is_auto_approved: true });
    const entered = await requestTimeOff(world, body, world.admin);
    // It is over already, so its time has come.
    expect(entered).toMatchObject({ status: 'approved' });
    await world.advance('2026-01-10T00:00:01Z');
    expect(await read(entered.id)).toMatchObject({ status: 'used', days: 2 });
  });

  it('may not overlap, be empty, overdraw its balance, or lie outside of the contract', async () => {
    await activeContract(world, { end_date: '2026-06-30' });
    await assignVacation(world, world.workerId, { days_per_year: 3 });
    await requestTimeOff(world, daysOff('2026-02-02', '2026-02-03'));
    expect(await refusedWith(daysOff('2026-02-03', '2026-02-04', { type: 'other' }))).toBe(
      'time_off_overlaps',
    );
    expect(await refusedWith(daysOff('2026-02-07', '2026-02-08'))).toBe('no_working_days');
    expect(await refusedWith(daysOff('2026-02-05', '2026-02-06'))).toBe('time_off_balance');
    expect(await refusedWith(daysOff('2026-06-30', '2026-07-01', { type: 'other' }))).toBe(
      'after_completion',
    );
    expect(await refusedWith(daysOff('2026-02-05', '2026-02-04'))).toBe('invalid_request');
    expect(await refusedWith(daysOff('2026-02-05', undefined, { type: 'nothing' }))).toBe('invalid_request');
    const half = { ...daysOff('2026-02-05'), is_start_date_half_day: true };
    expect(await requestTimeOff(world, half)).toMatchObject({ days: 0.5 });
  });

  it('is taken once and within its balance, whoever asks at the same moment', async () => {
    await activeContract(world);
    await assignVacation(world, world.workerId, { days_per_year: 2 });
    const statuses = async (days: string[]) => {
      const answers = await Promise.all(days.map((day) => world.worker.post(path(), daysOff(day))));
      return answers.map(({ status }) => status).sort();
    };
    const monday = '2026-02-02';
    expect(await statuses([monday, monday, monday])).toEqual([201, 409, 409]);
    expect(await statuses(['2026-02-03', '2026-02-04', '2026-02-05'])).toEqual([201, 422, 422]);
    expect(await balanceOf(world)).toMatchObject({ requested: 2, available: 0 });
  });

  it('is told by e-mail: to those who review it, and to whoever asked', async () => {
    const { user } = await userIn(world, ['approver']);
    await activeContract(world);
    const { id } = await requestTimeOff(world, daysOff('2026-02-02', '2026-02-06'));
    await reviewTimeOff(world, id, 'rejected');
    const mails = accepted(await world.admin.get('/sandbox/emails?limit=100')).data as Json[];
    const told = mails.filter(({ kind }) => String(kind).startsWith('time_off'));
    expect(told.map(({ kind, user_id, person_id }) => [kind, user_id, person_id]).sort()).toEqual([
      ['time_off_requested', user.id, null],
      ['time_off_reviewed', null, world.workerId],
    ]);
  });

  it('takes single days, and leaves out the public holidays of the policy', async () => {
    await activeContract(world);
    await assignVacation(world, world.workerId, { holiday_country: 'DE', holiday_region: 'BY' });
    const dates = ['2026-04-02', '2026-04-03', '2026-04-06', '2026-04-07'].map((date) => ({ date }));
    const made = await requestTimeOff(world, { type: 'vacation', dates });
    // Good Friday and Easter Monday lie in between.
    expect(made).toMatchObject({ with_multiple_dates: true, days: 2, end_date: '2026-04-07' });
  });

  it('works for a person without a contract, and is told in a stream of its own', async () => {
    await assignVacation(world, world.workerId);
    const made = await requestTimeOff(world, daysOff('2026-01-12'));
    expect(made).toMatchObject({ contract_id: null, status: 'requested' });
    await reviewTimeOff(world, made.id);
    await world.advance('2026-01-14T00:00:00Z');
    expect(await read(made.id)).toMatchObject({ status: 'used' });
    const feed = accepted(await world.admin.get('/events?limit=100&type=time-off.used')).data as Json[];
    expect(feed).toHaveLength(1);
  });

  it('ends with the contract: cancelled after its last day, cut where it lies across, kept before', async () => {
    const contract = await activeContract(world);
    await assignVacation(world, world.workerId);
    const [before, across, after] = [
      await requestTimeOff(world, daysOff('2026-01-28', '2026-01-29')),
      await requestTimeOff(world, daysOff('2026-01-30', '2026-02-03')),
      await requestTimeOff(world, daysOff('2026-02-09', '2026-02-13')),
    ];
    const pending = await requestTimeOff(world, daysOff('2026-02-16'));
    for (const { id } of [before, across, after]) await reviewTimeOff(world, id);
    const ending = { termination_type: 'mutual', completion_date: '2026-01-31', terminate_now: false };
    accepted(await world.admin.post(`/contracts/${contract}/terminations`, ending));
    expect(await read(after.id)).toMatchObject({ status: 'approved' });
    await world.advance('2026-02-01T12:00:00Z');
    expect(await read(before.id)).toMatchObject({ status: 'used', days: 2 });
    expect(await read(across.id)).toMatchObject({ status: 'used', days: 1, end_date: '2026-01-30' });
    for (const { id } of [after, pending])
      expect(await read(id)).toMatchObject({
        ...{ status: 'cancelled', cancellation: { by: { type: SYSTEM.type } } },
      });
    // Who has left is granted nothing more.
    expect(await balanceOf(world, '2027-06-01')).toMatchObject({ entitlement: 0 });
  });

  it('goes over to the contract that renews its own', async () => {
    const contract = await activeContract(world);
    const across = await requestTimeOff(world, daysOff('2026-01-30', '2026-02-03'));
    const after = await requestTimeOff(world, daysOff('2026-02-09'));
    for (const { id } of [across, after]) await reviewTimeOff(world, id);
    const renewal = { start_date: '2026-02-01', end_date: null };
    const { id } = accepted(await world.admin.post(`/contracts/${contract}/renewals`, renewal));
    await signContract(world, id as string);
    await world.advance('2026-02-02T12:00:00Z');
    for (const each of [across, after])
      expect(await read(each.id)).toMatchObject({ status: 'approved', contract_id: id });
    await world.advance('2026-02-11T00:00:00Z');
    expect(await read(across.id)).toMatchObject({ status: 'used', days: 3 });
    expect(await read(after.id)).toMatchObject({ status: 'used' });
  });

  it('carries days over to the next year, up to what is allowed, until they expire', async () => {
    await activeContract(world);
    await assignVacation(world, world.workerId);
    const { id } = await requestTimeOff(world, daysOff('2026-03-02', '2026-03-06'));
    await reviewTimeOff(world, id);
    expect(await balanceOf(world, '2027-01-01')).toMatchObject({
      ...{ carried_over: 5, accrued: 30, balance: 35, expiring: { days: 5, after: '2027-03-31' } },
    });
    expect(await balanceOf(world, '2027-04-01')).toMatchObject({ expired: 5, balance: 30, expiring: null });
    const correction = { type: 'vacation', days: -40, effective_on: '2026-01-01', reason: 'wrong' };
    const refused = await world.admin.post(`/people/${world.workerId}/time-off/corrections`, correction);
    expect((refused.body.error as Json).code).toBe('time_off_balance');
  });
});
