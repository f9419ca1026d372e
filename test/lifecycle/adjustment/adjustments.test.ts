import { adjustmentsOf, refused } from '../../support/adjustments';
import type { Json } from '../../support/http';
import { accepted, activeContract, createContract, eventsOf } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';

describe('an adjustment (spec 6.6)', () => {
  const world = useFreshWorld('2026-03-10T09:00:00.000Z');
  let id: string;
  let items: ReturnType<typeof adjustmentsOf>;
  beforeEach(async () => {
    id = await activeContract(world, { timezone: 'UTC', amount: '1000.00', start_date: '2026-03-01' });
    items = adjustmentsOf(world, id);
  });

  const LOCK = '2026-04-01T00:00:00.000Z';
  const adjustmentEvents = async () =>
    (await eventsOf(world, id))
      .filter(({ type }) => (type as string).startsWith('invoice-adjustment'))
      .map(({ type, occurred_at }) => [(type as string).slice(19), occurred_at as string]);

  it('waits for a review, says why it is not on an invoice yet, and is billed once approved', async () => {
    const made = await items.make({
      type: 'expense',
      amount: 12.5,
      description: 'Taxi',
      category: 'expense',
    });
    expect(made).toMatchObject({
      ...{ status: 'pending', type: 'reimbursement', amount: '12.50', currency: 'EUR', version: 1 },
      ...{ date_submitted: '2026-03-10', applied_cycle_id: null, is_auto_approved: false },
      next: { waiting_for: 'review', who: ['admin'], until: LOCK },
      why: {
        missing: ['approval'],
        editable: true,
        cycle: null,
        invoice: null,
        if_approved_now: { cycle_id: made.cycle.id, locks_at: LOCK, is_next_invoice: false },
      },
    });
    expect(accepted(await items.patch(made.id, { amount: '20', description: 'Two taxis' }))).toMatchObject({
      amount: '20.00',
      version: 2,
    });
    expect(accepted(await items.review(made.id, 'approved', 'fine'))).toMatchObject({
      ...{ status: 'approved', applied_cycle_id: made.cycle.id, version: 3 },
      reviewed_by: { type: 'service', reason: 'fine', outcome: 'approved' },
      next: { waiting_for: 'invoice', until: LOCK },
      why: { missing: ['lock'], cycle: { cycle_id: made.cycle.id, is_next_invoice: false } },
    });
    await world.advance('2026-04-02T00:00:00Z');
    const [march] = await items.invoices();
    expect(march?.total).toBe('1020.00');
    expect(march?.lines).toMatchObject([
      {},
      { source_id: made.id, amount: '20.00', description: 'Two taxis' },
    ]);
    expect(await items.get(made.id)).toMatchObject({
      ...{ status: 'processing', invoice_id: march?.id, version: 4 },
      why: { invoice: { id: march?.id, number: march?.number }, missing: [] },
    });
    const versions = accepted(await world.worker.get(`/invoice-adjustments/${made.id}/versions`))
      .data as Json[];
    expect(versions.map(({ version, state }) => [version, state.status, state.amount])).toEqual([
      [1, 'pending', '12.50'],
      [2, 'pending', '20.00'],
      [3, 'approved', '20.00'],
      [4, 'processing', '20.00'],
    ]);
    expect(await adjustmentEvents()).toEqual([
      ['created', '2026-03-10T09:00:00.000Z'],
      ['pending', '2026-03-10T09:00:00.000Z'],
      ['updated', '2026-03-10T09:00:00.000Z'],
      ['reviewed', '2026-03-10T09:00:00.000Z'],
      ['applied', LOCK],
    ]);
    for (const answer of [
      await items.patch(made.id, { amount: '1' }),
      await world.admin.delete(`/invoice-adjustments/${made.id}`),
      await items.review(made.id, 'declined'),
    ])
      expect(answer).toMatchObject(refused(409, 'adjustment_immutable'));
  });

  it.each([
    ['one second before the lock', '2026-03-31T23:59:59Z', 200],
    ['at the lock', '2026-04-01T00:00:00Z', 409],
    ['one second after it', '2026-04-01T00:00:01Z', 409],
  ])('is edited %s', async (_when, at, status) => {
    const { id: aid } = await items.make();
    await world.advance(at);
    const answer = await items.patch(aid, { amount: '7' });
    expect(answer.status).toBe(status);
    if (status === 409)
      expect(answer.body.error).toMatchObject({ code: 'invoice_locked', details: { locks_at: LOCK } });
  });

  it('that an admin vouches for is on the next invoice without a review; a worker may not vouch', async () => {
    const made = await items.make({ is_auto_approved: true, type: 'custom', amount: '-300' });
    expect(made).toMatchObject({
      status: 'approved',
      applied_cycle_id: made.cycle_id,
      is_auto_approved: true,
    });
    const body = { contract_id: id, type: 'bonus', amount: '1', is_auto_approved: true };
    expect(await world.worker.post('/invoice-adjustments', body)).toMatchObject(
      refused(403, 'wrong_token_scope'),
    );
    await world.advance('2026-04-01T00:00:00Z');
    expect((await items.invoices())[0]?.total).toBe('700.00');
  });

  it('that is approved can be declined until its invoice locks, but not changed', async () => {
    const [first, second] = [await items.make({ is_auto_approved: true }), await items.make()];
    expect(await items.patch(first.id, { amount: '1' })).toMatchObject(refused(409, 'adjustment_immutable'));
    expect(await world.admin.delete(`/invoice-adjustments/${first.id}`)).toMatchObject(
      refused(409, 'adjustment_immutable'),
    );
    accepted(await items.review(second.id, 'approved'));
    expect(await items.review(second.id, 'approved')).toMatchObject(refused(409, 'already_reviewed'));
    await world.advance('2026-03-31T23:59:59Z');
    expect(accepted(await items.review(second.id, 'declined', 'wrong'))).toMatchObject({
      ...{ status: 'declined', applied_cycle_id: null, next: null },
    });
    await world.advance('2026-04-01T00:00:00Z');
    expect((await items.review(first.id, 'declined')).status).toBe(409);
    expect((await items.invoices())[0]?.total).toBe('1100.00');
  });

  it('of a worker is pending, theirs to change, and the employer’s to review', async () => {
    const post = (body: Json, api = world.worker) =>
      api.post('/invoice-adjustments', { contract_id: id, type: 'overtime', amount: '5', ...body });
    const { id: own } = accepted(await post({}));
    const { id: theirs } = await items.make();
    const path = (aid: string) => `/invoice-adjustments/${aid}`;
    expect(await world.worker.post(`${path(own)}/reviews`, { status: 'approved' })).toMatchObject(
      refused(403, 'wrong_token_scope'),
    );
    expect(await world.worker.patch(path(theirs), { amount: '1' })).toMatchObject(
      refused(403, 'not_your_adjustment'),
    );
    expect(await world.worker.delete(path(theirs))).toMatchObject(refused(403, 'not_your_adjustment'));
    expect(await post({}, world.other)).toMatchObject(refused(403, 'not_your_contract'));
    expect(await world.other.get(path(own))).toMatchObject(refused(403, 'not_your_contract'));
    expect(accepted(await world.other.get('/invoice-adjustments')).data).toEqual([]);
    accepted(await world.worker.patch(path(own), { amount: '6' }));
    expect(accepted(await world.worker.delete(`${path(own)}?reason=twice`))).toMatchObject({
      ...{ deleted: true, status: 'deleted', reason: 'twice' },
    });
    expect(await items.review(own, 'approved')).toMatchObject(refused(409, 'not_pending'));
  });

  it('is refused where it makes no sense', async () => {
    expect(await items.post({ type: undefined })).toMatchObject(refused(400, 'invalid_request'));
    expect(await items.post({ type: 'gift' })).toMatchObject(refused(400, 'invalid_request'));
    expect(await items.post({ amount: '0' })).toMatchObject(refused(400, 'amount_sign'));
    expect(await items.post({ amount: '-1' })).toMatchObject(refused(400, 'amount_sign'));
    expect(await items.post({ amount: '1.234' })).toMatchObject(refused(400, 'invalid_request'));
    for (const currency of ['USD', 'EUR']) {
      expect(await items.post({ currency })).toMatchObject(refused(422, 'currency_not_allowed'));
      expect(await items.post({ currency }, '?recurring=true')).toMatchObject(
        refused(422, 'currency_not_allowed'),
      );
    }
    expect(await items.post({ date_submitted: '2026-02-28' })).toMatchObject(refused(422, 'before_start'));
    expect(await items.post({ cycle_id: world.workerId })).toMatchObject(refused(400, 'invalid_request'));
    const draft = adjustmentsOf(world, await createContract(world));
    expect(await draft.post({})).toMatchObject(refused(409, 'contract_not_active'));
    expect(await adjustmentsOf(world, world.workerId).post({})).toMatchObject(refused(404, 'not_found'));
    const { cycle } = await items.make();
    await world.advance('2026-04-05T00:00:00Z');
    expect(await items.post({ cycle_id: cycle.id })).toMatchObject(refused(409, 'invoice_locked'));
    expect((await items.make()).cycle.start_date).toBe('2026-04-01');
  });
});
