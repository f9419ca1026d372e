import { adjustmentsOf, refused } from '../../support/adjustments';
import type { Json } from '../../support/http';
import { accepted, activeContract, eventsOf } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';

describe('an adjustment that is decided late, or never (D-9, D-16)', () => {
  const world = useFreshWorld('2026-03-10T09:00:00.000Z');
  let id: string;
  let items: ReturnType<typeof adjustmentsOf>;
  beforeEach(async () => {
    id = await activeContract(world, { timezone: 'UTC', amount: '1000.00', start_date: '2026-03-01' });
    items = adjustmentsOf(world, id);
  });

  const versionsOf = async (aid: string) =>
    accepted(await world.admin.get(`/invoice-adjustments/${aid}/versions`)).data as Json[];
  const adjustmentEvents = async () =>
    (await eventsOf(world, id))
      .filter(({ type }) => (type as string).startsWith('invoice-adjustment'))
      .map(({ type, occurred_at }) => [(type as string).slice(19), occurred_at as string]);

  it('that is approved after the lock lands on the next invoice, and says so before', async () => {
    const { id: aid, cycle } = await items.make({ type: 'deduction', amount: '40' });
    await world.advance('2026-04-01T00:00:00Z');
    const late = await items.get(aid);
    expect(late).toMatchObject({
      ...{
        status: 'pending',
        is_late: true,
        cycle_id: cycle.id,
        next: { waiting_for: 'review', until: null },
      },
      why: { editable: false, if_approved_now: { start_date: '2026-04-01', is_next_invoice: true } },
    });
    const approved = accepted(await items.review(aid, 'approved'));
    expect(approved).toMatchObject({
      ...{ cycle_id: cycle.id, applied_cycle_id: late.why.if_approved_now.cycle_id },
      why: { cycle: { start_date: '2026-04-01', is_next_invoice: true } },
    });
    await world.advance('2026-05-01T00:00:00Z');
    expect((await items.invoices()).map(({ total }) => total)).toEqual(['1000.00', '960.00']);
    expect((await adjustmentEvents()).filter(([type]) => type === 'reminded')).toEqual([
      ['reminded', '2026-03-29T00:00:00.000Z'],
      ['reminded', '2026-03-31T00:00:00.000Z'],
    ]);
  });

  it('that nobody decides is reminded of before each later lock as well', async () => {
    await items.make();
    await world.advance('2026-06-15T00:00:00Z');
    const reminded = (await adjustmentEvents()).filter(([type]) => type === 'reminded').map(([, at]) => at);
    const days = ['03-29', '03-31', '04-28', '04-30', '05-29', '05-31'];
    expect(reminded).toEqual(days.map((day) => `2026-${day}T00:00:00.000Z`));
  });

  it('that nobody reviews is declined at the lock where the environment says so', async () => {
    accepted(await world.admin.patch('/settings', { late_items: 'decline', self_approval: 'refused' }));
    const { id: aid } = await items.make();
    expect(await items.review(aid, 'approved')).toMatchObject(refused(403, 'self_approval'));
    await world.advance('2026-04-01T00:00:00Z');
    expect(await items.get(aid)).toMatchObject({ status: 'declined', reviewed_by: { type: 'system' } });
  });

  it('that is approved late gets an invoice of its own where the environment says so', async () => {
    accepted(await world.admin.patch('/settings', { late_items: 'off_cycle' }));
    const [bonus, deduction, many] = [
      await items.make(),
      await items.make({ type: 'deduction', amount: '9' }),
      await items.make({ amount: '7' }),
    ];
    await world.advance('2026-04-03T00:00:00Z');
    expect((await items.get(bonus.id)).why.if_approved_now).toEqual({ cycle_id: null, own_invoice: true });
    const billed = accepted(await items.review(bonus.id, 'approved'));
    expect(billed).toMatchObject({ status: 'processing', version: 6, applied_cycle_id: null });
    accepted(await items.review(deduction.id, 'approved'));
    const bulk = { ids: [many.id], status: 'approved' };
    expect(accepted(await world.admin.post('/invoice-adjustments/many/reviews', bulk)).reviewed).toBe(1);
    const versions = await versionsOf(bonus.id);
    expect(versions.map(({ state }) => state.status as string).slice(-2)).toEqual(['approved', 'processing']);
    await world.advance('2026-05-01T00:00:00Z');
    const invoices = await items.invoices();
    expect(invoices.map(({ total, is_off_cycle }) => [total, is_off_cycle])).toEqual([
      ['1000.00', false],
      ['100.00', true],
      ['7.00', true],
      ['991.00', false],
    ]);
    expect(invoices[1]).toMatchObject({ id: billed.invoice_id, is_overdue: true, due_date: '2026-04-03' });
    // What a lock bills keeps only its changes; its version reads whole all the same.
    const last = (await versionsOf(deduction.id)).at(-1)!;
    expect(last).toMatchObject({
      changed_by: { type: 'system' },
      version: (await items.get(deduction.id)).version,
    });
    expect(last.state).toMatchObject({ status: 'processing', amount: '9.00', invoice_id: invoices[3]!.id });
  });

  it('that is pending when the final invoice locks is not payable', async () => {
    const early = await items.make();
    await world.advance('2026-04-10T00:00:00Z');
    const [pending, approved] = [await items.make(), await items.make({ is_auto_approved: true })];
    accepted(
      await world.admin.post(`/contracts/${id}/terminations`, {
        ...{ termination_type: 'mutual', completion_date: '2026-04-15', terminate_now: false },
      }),
    );
    expect(await items.post({ date_submitted: '2026-04-16' })).toMatchObject(
      refused(409, 'after_completion'),
    );
    expect((await items.get(pending.id)).locks_at).toBe('2026-04-19T00:00:00.000Z');
    await world.advance('2026-04-17T00:00:00Z');
    // The final invoice takes what is dated up to the end until it locks.
    expect(await items.post({ date_submitted: '2026-04-16' })).toMatchObject(
      refused(409, 'after_completion'),
    );
    const last = await items.make({ is_auto_approved: true });
    expect(last).toMatchObject({ date_submitted: '2026-04-15', cycle: { id: pending.cycle.id } });
    expect(await items.post({}, '?recurring=true')).toMatchObject(refused(409, 'contract_ended'));
    accepted(await items.patch(pending.id, { amount: '3' }));
    await world.advance('2026-04-19T00:00:00Z');
    expect(await items.get(pending.id)).toMatchObject({ status: 'not_payable', next: null });
    expect((await items.get(early.id)).status).toBe('not_payable');
    expect((await items.get(approved.id)).status).toBe('processing');
    expect((await items.get(last.id)).status).toBe('processing');
    expect(await items.post({})).toMatchObject(refused(409, 'contract_ended'));
    expect(await items.review(pending.id, 'approved')).toMatchObject(refused(409, 'not_pending'));
    expect((await adjustmentEvents()).filter(([type]) => type === 'not_payable')).toHaveLength(2);
  });

  it('that is dated in a cycle which still takes items belongs there, any other to the current one', async () => {
    id = await activeContract(world, {
      ...{ timezone: 'UTC', amount: '1000.00', start_date: '2026-03-01', lock_offset_hours: 48 },
    });
    items = adjustmentsOf(world, id);
    await world.advance('2026-04-02T10:00:00Z');
    const march = await items.make({ date_submitted: '2026-03-30' });
    expect(march).toMatchObject({
      cycle: { start_date: '2026-03-01' },
      locks_at: '2026-04-03T00:00:00.000Z',
    });
    for (const body of [{}, { date_submitted: '2026-04-01' }, { date_submitted: '2026-05-01' }])
      expect(await items.make(body)).toMatchObject({ cycle: { start_date: '2026-04-01' } });
    await world.advance('2026-04-03T00:00:00Z');
    expect(await items.make({ date_submitted: '2026-03-30' })).toMatchObject({
      cycle: { start_date: '2026-04-01' },
    });
  });

  it('that a termination moved to the final invoice goes back when the termination is cancelled', async () => {
    const termination = { termination_type: 'mutual', completion_date: '2026-03-25', terminate_now: false };
    const { data } = accepted(await world.admin.get(`/contracts/${id}/cycles`));
    const [april, march] = data as Json[];
    const approved = await items.make({ cycle_id: april!.id, is_auto_approved: true });
    const pending = await items.make({ cycle_id: april!.id });
    accepted(await world.admin.post(`/contracts/${id}/terminations`, termination));
    expect((await items.get(approved.id)).cycle).toMatchObject({ id: march!.id });
    accepted(await world.admin.delete(`/contracts/${id}/terminations`));
    for (const item of [approved, pending])
      expect((await items.get(item.id)).cycle).toMatchObject({ start_date: '2026-04-01' });
    await world.advance('2026-04-01T00:00:00Z');
    expect((await items.get(approved.id)).status).toBe('approved');
    await world.advance('2026-05-01T00:00:00Z');
    expect((await items.get(approved.id)).status).toBe('processing');
  });
});
