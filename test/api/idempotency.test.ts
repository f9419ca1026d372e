import { newKey } from '../support/http';
import { accepted, activeContract, createContract, eventsOf } from '../support/steps';
import { useWorld } from '../support/use-world';
import { contractBody } from '../support/world';

describe('Idempotency-Key', () => {
  const world = useWorld();

  it('answers a repeat as the first time and does nothing twice', async () => {
    const key = newKey();
    const body = contractBody(world);
    const first = await world.admin.post('/contracts', body, { key });
    const second = await world.admin.post('/contracts', body, { key });
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(await eventsOf(world, first.body.id as string)).toHaveLength(1);
  });

  it('refuses another body under the same key', async () => {
    const key = newKey();
    await world.admin.post('/contracts', contractBody(world), { key });
    expect(
      await world.admin.post('/contracts', contractBody(world, { title: 'Other' }), { key }),
    ).toMatchObject({
      status: 422,
      body: { error: { code: 'idempotency_mismatch' } },
    });
  });

  it('makes one contract of many simultaneous repeats', async () => {
    const key = newKey();
    const body = contractBody(world);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => world.admin.post('/contracts', body, { key })),
    );
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([201]));
    expect(new Set(answers.map((answer) => answer.body.id as string)).size).toBe(1);
  });

  it('answers a repeat of a command even when the state has moved on since', async () => {
    const id = await createContract(world, { submit: true });
    const path = `/contracts/${id}`;
    const key = newKey();
    accepted(await world.admin.post(`${path}/cancel`, {}, { key }));
    // As if the answer had been lost before it was kept.
    await world.db('idempotency_keys').where({ key }).update({ status: null, body: null });
    expect(await world.admin.post(`${path}/cancel`, {}, { key })).toMatchObject({
      status: 200,
      body: { status: 'cancelled' },
    });
    expect(await world.admin.post(`${path}/cancel`, {})).toMatchObject({ status: 409 });
  });

  it('gives a key back after a refusal', async () => {
    const id = await activeContract(world);
    const key = newKey();
    expect((await world.admin.delete(`/contracts/${id}/terminations`, { key })).status).toBe(404);
    accepted(
      await world.admin.post(`/contracts/${id}/terminations`, {
        termination_type: 'mutual',
        completion_date: '2026-06-30',
        terminate_now: false,
      }),
    );
    expect((await world.admin.delete(`/contracts/${id}/terminations`, { key })).status).toBe(200);
  });

  it('belongs to its token and environment', async () => {
    const key = newKey();
    const one = accepted(await world.admin.post('/groups', { name: key }, { key }));
    const two = accepted(await world.live.admin.post('/groups', { name: key }, { key }));
    expect(one.id).not.toBe(two.id);
  });
});
