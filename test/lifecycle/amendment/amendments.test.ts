import { proposePreviewed } from '../../support/amendments';
import type { Json } from '../../support/http';
import { accepted, activeContract, createContract, eventTypesOf, eventsOf } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';

describe('an amendment (spec 6.5)', () => {
  const world = useFreshWorld('2026-03-01T09:00:00.000Z');
  let id: string;
  beforeEach(async () => {
    id = await activeContract(world, { timezone: 'Europe/Berlin' });
  });

  const propose = async (changes: Json): Promise<Json> =>
    accepted(await proposePreviewed(world, id, changes));
  const sign = (aid: string) =>
    world.worker.post(`/contracts/${id}/amendments/${aid}/signatures`, { signature: 'Wanda' });
  const read = async (aid: string): Promise<Json> =>
    accepted(await world.worker.get(`/contracts/${id}/amendments/${aid}`));
  const amount = async (): Promise<string> =>
    accepted(await world.admin.get(`/contracts/${id}`)).amount as string;

  it('changes nothing until it is signed and its date has come; contract.amended comes once', async () => {
    const { id: aid, ...proposed } = await propose({
      amount: '6000',
      job_title: 'Lead',
      effective_date: '2026-04-01',
    });
    expect(proposed).toMatchObject({
      status: 'awaiting_worker_signature',
      changes: [
        { field: 'amount', old: '5000.00', new: '6000.00' },
        { field: 'job_title', old: null, new: 'Lead' },
      ],
      next: { waiting_for: 'worker_signature', who: ['worker'] },
    });
    expect(await amount()).toBe('5000.00');
    const diff = accepted(await world.worker.get(`/contracts/${id}/amendments/${aid}/diff`));
    expect(diff).toMatchObject({
      if_signed_now: { effective_from: '2026-04-01', effective_at: '2026-03-31T22:00:00.000Z' },
    });
    expect(diff.terms_after).toEqual({ ...diff.terms_before, amount: '6000.00', job_title: 'Lead' });

    expect(accepted(await sign(aid))).toMatchObject({
      status: 'signed',
      next: { waiting_for: 'effective_date', until: '2026-03-31T22:00:00.000Z' },
    });
    await world.advance('2026-03-31T21:59:59Z');
    expect(await amount()).toBe('5000.00');
    expect(await eventTypesOf(world, id)).toContain('contract.amendment.signed');
    expect(await eventTypesOf(world, id)).not.toContain('contract.amended');
    await world.advance('2026-03-31T22:00:00Z');
    expect(await amount()).toBe('6000.00');
    expect(await read(aid)).toMatchObject({ status: 'active', effective_from: '2026-04-01', next: null });
    await world.advance('2026-12-31T00:00:00Z');
    expect((await eventTypesOf(world, id)).filter((type) => type === 'contract.amended')).toHaveLength(1);
    const terms = accepted(await world.admin.get(`/contracts/${id}/terms`)).data as Json[];
    expect(
      terms.map(({ version, effective_from, terms: each }) => [version, effective_from, each.amount]),
    ).toEqual([
      [1, '2026-01-01', '5000.00'],
      [2, '2026-04-01', '6000.00'],
    ]);
  });

  it('that is signed late applies from the day of the signature', async () => {
    const { id: aid } = await propose({ amount: '6000', effective_date: '2026-03-02' });
    await world.advance('2026-03-20T23:30:00Z');
    // It is the 21st in Berlin already.
    expect(accepted(await sign(aid))).toMatchObject({
      status: 'active',
      effective_date: '2026-03-02',
      effective_from: '2026-03-21',
    });
    expect(await amount()).toBe('6000.00');
  });

  it.each([
    ['one second before it expires', '2026-03-31T08:59:59Z', 201],
    ['at the instant it expires', '2026-03-31T09:00:00Z', 409],
    ['one second after', '2026-03-31T09:00:01Z', 409],
  ])('is signed %s', async (_when, at, status) => {
    const { id: aid } = await propose({ amount: '6000', effective_date: '2026-03-02' });
    await world.advance(at);
    expect((await sign(aid)).status).toBe(status);
    expect((await read(aid)).status).toBe(status === 201 ? 'active' : 'expired');
  });

  it('is declined by the worker or withdrawn by the employer, finally', async () => {
    const declined = await propose({ amount: '1', effective_date: '2026-04-01' });
    expect(
      accepted(
        await world.worker.post(`/contracts/${id}/amendments/${declined.id}/decline`, { reason: 'no' }),
      ),
    ).toMatchObject({ status: 'declined', reason: 'no' });
    expect(await sign(declined.id)).toMatchObject({ status: 409, body: { error: { code: 'not_pending' } } });
    const withdrawn = await propose({ amount: '1', effective_date: '2026-04-01' });
    expect(accepted(await world.admin.delete(`/contracts/${id}/amendments/${withdrawn.id}`)).status).toBe(
      'withdrawn',
    );
    expect(await sign(withdrawn.id)).toMatchObject({ status: 409, body: { error: { code: 'not_pending' } } });
    const signed = await propose({ amount: '1', effective_date: '2026-04-01' });
    accepted(await sign(signed.id));
    expect(await world.admin.delete(`/contracts/${id}/amendments/${signed.id}`)).toMatchObject({
      status: 409,
      body: { error: { code: 'amendment_final' } },
    });
  });

  it('may be open beside another one that changes other fields, but not the same', async () => {
    const first = await propose({ amount: '6000', effective_date: '2026-04-01' });
    const second = await propose({ job_title: 'Lead', effective_date: '2026-05-01' });
    expect(await proposePreviewed(world, id, { amount: '7000', effective_date: '2026-06-01' })).toMatchObject(
      {
        status: 409,
        body: {
          error: { code: 'amendment_overlap', details: { amendment_id: first.id, fields: ['amount'] } },
        },
      },
    );
    accepted(await sign(second.id));
    accepted(await sign(first.id));
    await world.advance('2026-05-02T00:00:00Z');
    expect(accepted(await world.admin.get(`/contracts/${id}`))).toMatchObject({
      amount: '6000.00',
      job_title: 'Lead',
      terms_version: 3,
    });
  });

  it('is reminded of, and becomes void when the contract ends first', async () => {
    const { id: aid } = await propose({ amount: '6000', effective_date: '2026-06-01' });
    await world.advance('2026-03-09T00:00:00Z');
    accepted(await sign(aid));
    accepted(
      await world.admin.post(`/contracts/${id}/terminations`, {
        termination_type: 'mutual',
        completion_date: '2026-04-30',
        terminate_now: false,
      }),
    );
    await world.advance('2026-07-01T00:00:00Z');
    expect(await read(aid)).toMatchObject({ status: 'void', next: null });
    expect(await amount()).toBe('5000.00');
    const events = await eventsOf(world, id);
    expect(
      events
        .filter(({ type }) => type === 'contract.amendment.reminded')
        .map(({ occurred_at }) => occurred_at),
    ).toEqual(['2026-03-04T09:00:00.000Z', '2026-03-08T09:00:00.000Z']);
  });

  it('waits for the employer first where the environment says so', async () => {
    accepted(await world.admin.patch('/settings', { amendment_client_signature: 'explicit' }));
    const { id: aid, status } = await propose({ amount: '6000', effective_date: '2026-03-02' });
    expect(status).toBe('awaiting_client_signature');
    expect(await sign(aid)).toMatchObject({ status: 409, body: { error: { code: 'sign_order' } } });
    expect(
      accepted(await world.admin.post(`/contracts/${id}/amendments/${aid}/signatures`, { signature: 'Cleo' }))
        .status,
    ).toBe('awaiting_worker_signature');
    accepted(await sign(aid));
    await world.advance('2026-03-02T00:00:00Z');
    expect((await read(aid)).status).toBe('active');
  });

  it('is refused where it makes no sense', async () => {
    const post = (body: Json) => proposePreviewed(world, id, body);
    const refused = (status: number, code: string) => ({ status, body: { error: { code } } });
    expect(await post({ amount: '6000' })).toMatchObject(refused(400, 'invalid_request'));
    expect(await post({ effective_date: '2026-04-01' })).toMatchObject(refused(400, 'invalid_request'));
    expect(await post({ amount: '5000.00', effective_date: '2026-04-01' })).toMatchObject(
      refused(422, 'no_change'),
    );
    expect(await post({ amount: '6000', effective_date: '2025-12-31' })).toMatchObject(
      refused(422, 'effective_before_start'),
    );
    expect(await post({ currency: 'USD', effective_date: '2026-04-01' })).toMatchObject(
      refused(422, 'amount_required'),
    );
    const draft = await createContract(world);
    expect(await proposePreviewed(world, draft, { amount: '1', effective_date: '2026-04-01' })).toMatchObject(
      refused(409, 'contract_not_active'),
    );
    accepted(
      await world.admin.post(`/contracts/${id}/terminations`, {
        termination_type: 'mutual',
        completion_date: '2026-04-30',
        terminate_now: false,
      }),
    );
    expect(await post({ amount: '6000', effective_date: '2026-05-01' })).toMatchObject(
      refused(409, 'after_completion'),
    );
    accepted(await post({ amount: '6000', effective_date: '2026-04-30' }));
  });
});
