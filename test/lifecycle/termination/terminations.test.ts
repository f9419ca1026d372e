import type { Json } from '../../support/http';
import {
  accepted,
  activeContract,
  contractStatus,
  createContract,
  eventTypesOf,
  lifecycleEventsOf,
} from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';

describe('a termination (spec 6.11)', () => {
  const world = useFreshWorld('2026-10-01T10:00:00.000Z');

  const terminate = (id: string, changes: Json = {}) =>
    world.admin.post(`/contracts/${id}/terminations`, {
      termination_type: 'for_convenience',
      completion_date: '2026-10-24',
      terminate_now: false,
      ...changes,
    });
  const cancel = (id: string) => world.admin.delete(`/contracts/${id}/terminations`);

  // In New York summer time ends on 1 November 2026: 31 October ends at 04:00 UTC.
  it.each([
    ['one second before the completion date has passed', '2026-11-01T03:59:59Z', 200, 'active'],
    ['at the instant it has passed', '2026-11-01T04:00:00Z', 409, 'terminated'],
    ['one second after', '2026-11-01T04:00:01Z', 409, 'terminated'],
  ])('is cancelled %s', async (_when, at, status, then) => {
    const id = await activeContract(world, { timezone: 'America/New_York' });
    const scheduled = accepted(await terminate(id, { completion_date: '2026-10-31', message: 'Thank you' }));
    expect(scheduled).toMatchObject({
      status: 'scheduled',
      cancellable_until: '2026-11-01T04:00:00.000Z',
      next: { waiting_for: 'completion_date', until: '2026-11-01T04:00:00.000Z' },
    });
    expect(accepted(await world.admin.get(`/contracts/${id}`))).toMatchObject({
      status: 'termination_scheduled',
      termination_date: '2026-10-31',
      next: { until: '2026-11-01T04:00:00.000Z' },
    });
    await world.advance(at);
    const answer = await cancel(id);
    expect(answer.status).toBe(status);
    if (status === 409) expect(answer.body.error.code).toBe('termination_final');
    expect(await contractStatus(world, id)).toBe(then);
    await world.advance('2027-06-01T00:00:00Z');
    expect(await contractStatus(world, id)).toBe(then);
    expect((await cancel(id)).status).toBe(status === 409 ? 409 : 404);
  });

  it('takes effect once, with both events, only after the date', async () => {
    const id = await activeContract(world);
    accepted(await terminate(id));
    expect(await terminate(id)).toMatchObject({
      status: 409,
      body: { error: { code: 'termination_exists' } },
    });
    expect(await eventTypesOf(world, id)).not.toContain('contract.terminated');
    await world.advance('2026-12-01T00:00:00Z');
    const events = await lifecycleEventsOf(world, id);
    expect(events.slice(-5).map(({ type, occurred_at }) => [type, occurred_at])).toEqual([
      ['contract.termination.reminded', '2026-10-18T00:00:00.000Z'],
      ['contract.termination.reminded', '2026-10-24T00:00:00.000Z'],
      ['contract.status.updated', '2026-10-25T00:00:00.000Z'],
      ['contract.terminated', '2026-10-25T00:00:00.000Z'],
      ['people.terminated', '2026-10-25T00:00:00.000Z'],
    ]);
    expect(await terminate(id)).toMatchObject({
      status: 409,
      body: { error: { code: 'termination_final' } },
    });
    expect(accepted(await world.admin.get(`/people/${world.workerId}`)).status).toBe('terminated');
    const back = await activeContract(world);
    expect(accepted(await world.admin.get(`/people/${world.workerId}`)).status).toBe('active');
    expect(await eventTypesOf(world, back)).toContain('people.reinstated');
  });

  it('of one of two contracts does not terminate the person; the last one does', async () => {
    const first = await activeContract(world);
    const second = await activeContract(world);
    accepted(await terminate(first, { terminate_now: true }));
    expect(await eventTypesOf(world, first)).not.toContain('people.terminated');
    accepted(await terminate(second, { terminate_now: true }));
    expect(await eventTypesOf(world, second)).toContain('people.terminated');
  });

  it('at once keeps the date that was asked for and cannot be undone', async () => {
    const id = await activeContract(world, { notice: { unit: 'months', count: 3 } });
    expect(
      accepted(await terminate(id, { terminate_now: true, completion_date: '2026-12-24' })),
    ).toMatchObject({
      status: 'effective',
      completion_date: '2026-10-01',
      requested_completion_date: '2026-12-24',
      effective_at: '2026-10-01T10:00:00.000Z',
    });
    expect(await contractStatus(world, id)).toBe('terminated');
    expect(await cancel(id)).toMatchObject({ status: 409, body: { error: { code: 'termination_final' } } });
  });

  it('can be requested again after it was cancelled', async () => {
    const id = await activeContract(world);
    accepted(await terminate(id));
    accepted(await cancel(id));
    expect(await cancel(id)).toMatchObject({
      status: 404,
      body: { error: { code: 'termination_not_found' } },
    });
    accepted(await terminate(id, { completion_date: '2026-11-30' }));
    await world.advance('2026-11-15T00:00:00Z');
    expect(await contractStatus(world, id)).toBe('termination_scheduled');
    await world.advance('2026-12-01T00:00:00Z');
    const list = accepted(await world.admin.get(`/contracts/${id}/terminations`)).data as Json[];
    expect(list.map(({ status, completion_date }) => [status, completion_date])).toEqual([
      ['effective', '2026-11-30'],
      ['cancelled', '2026-10-24'],
    ]);
  });

  it.each([
    ['days', 14, '2026-10-14', '2026-10-15'],
    ['months', 1, '2026-10-31', '2026-11-01'],
  ])(
    'respects a notice of %s unless it is overridden with a reason',
    async (unit, count, tooEarly, earliest) => {
      const id = await activeContract(world, { notice: { unit, count } });
      expect(await terminate(id, { completion_date: tooEarly })).toMatchObject({
        status: 422,
        body: { error: { code: 'notice_period', details: [{ field: 'completion_date' }] } },
      });
      accepted(await terminate(id, { completion_date: tooEarly, notice_override_reason: 'agreed' }));
      accepted(await cancel(id));
      accepted(await terminate(id, { completion_date: earliest }));
    },
  );

  it('is refused where it makes no sense', async () => {
    const refused = (status: number, code: string) => ({ status, body: { error: { code } } });
    const id = await activeContract(world);
    expect(await terminate(id, { completion_date: '2026-09-30' })).toMatchObject(
      refused(422, 'completion_date_past'),
    );
    expect(
      await world.admin.post(`/contracts/${id}/terminations`, { completion_date: '2026-10-24' }),
    ).toMatchObject(refused(400, 'invalid_request'));
    expect(await cancel(id)).toMatchObject(refused(404, 'termination_not_found'));
    expect(await terminate(await createContract(world))).toMatchObject(refused(409, 'contract_not_active'));
    const dated = await activeContract(world, { end_date: '2026-10-20' });
    expect(await terminate(dated)).toMatchObject(refused(422, 'completion_after_end'));
    accepted(await terminate(id, { completion_date: '2026-10-01' }));
  });
});
