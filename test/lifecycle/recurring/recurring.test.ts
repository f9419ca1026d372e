import { adjustmentsOf, form, refused } from '../../support/adjustments';
import type { Json } from '../../support/http';
import { accepted, activeContract, eventsOf } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';

describe('a recurring adjustment (spec 6.7)', () => {
  const world = useFreshWorld('2026-01-10T09:00:00.000Z');
  let id: string;
  let items: ReturnType<typeof adjustmentsOf>;
  beforeEach(async () => {
    id = await activeContract(world, { amount: '1000.00' });
    items = adjustmentsOf(world, id);
  });

  const repeat = (body: Json = {}) => items.make(body, '?recurring=true');
  const rule = async (ruleId: string): Promise<Json> =>
    accepted(await world.admin.get(`/recurring-adjustments/${ruleId}`));
  const months = async (): Promise<string[]> =>
    (await items.list()).map(({ cycle }) => cycle.start_date as string);

  it('makes one adjustment with an id of its own in each cycle, until it is deleted', async () => {
    const first = await repeat({ is_auto_approved: true, description: 'Stipend' });
    expect(first).toMatchObject({ status: 'approved', cycle: { start_date: '2026-01-01' } });
    await world.advance('2026-03-05T00:00:00Z');
    const made = await items.list();
    expect(made.map(({ cycle, status }) => [cycle.start_date, status])).toEqual([
      ['2026-03-01', 'approved'],
      ['2026-02-01', 'processing'],
      ['2026-01-01', 'processing'],
    ]);
    expect(new Set(made.map((each) => each.id)).size).toBe(3);
    expect(await rule(first.rule_id)).toMatchObject({ status: 'active', instances: 3 });
    expect(
      accepted(await world.admin.delete(`/invoice-adjustments/${made[0]?.id}?recurring=true&reason=over`)),
    ).toMatchObject({ id: first.rule_id, status: 'deleted', reason: 'over' });
    await world.advance('2026-05-05T00:00:00Z');
    expect(await months()).toHaveLength(3);
    expect((await items.invoices()).map(({ total }) => total)).toEqual([
      '1100.00',
      '1100.00',
      '1100.00',
      '1000.00',
    ]);
    expect(await world.admin.delete(`/recurring-adjustments/${first.rule_id}`)).toMatchObject(
      refused(409, 'rule_over'),
    );
  });

  it('that needs a review has each instance wait for its own', async () => {
    const first = await repeat();
    await world.advance('2026-02-10T00:00:00Z');
    const [second] = await items.list();
    expect(second).toMatchObject({ status: 'pending', rule_id: first.rule_id });
    expect(second?.id).not.toBe(first.id);
    accepted(await items.review(second?.id, 'approved'));
    accepted(await items.review(first.id, 'declined'));
    await world.advance('2026-03-01T00:00:00Z');
    expect((await items.invoices()).map(({ total }) => total)).toEqual(['1000.00', '1100.00']);
    const reminded = (await eventsOf(world, id)).filter(({ type }) => type === 'invoice-adjustment.reminded');
    expect(reminded.map(({ payload }) => payload.adjustment_id as string)).toEqual([first.id, first.id]);
  });

  it('changes from the next cycle on, and ends by count or date', async () => {
    const { rule_id: byCount } = await repeat({ is_auto_approved: true, count: 2 });
    const { rule_id: byDate } = await repeat({
      is_auto_approved: true,
      type: 'commission',
      end_date: '2026-02-15',
    });
    const change = { amount: '50', is_auto_approved: false };
    expect(accepted(await world.admin.patch(`/recurring-adjustments/${byCount}`, change))).toMatchObject({
      amount: '50.00',
      version: 2,
    });
    await world.advance('2026-04-05T00:00:00Z');
    expect((await items.list('types=bonus')).map(({ amount, status }) => [amount, status])).toEqual([
      ['50.00', 'pending'],
      ['100.00', 'processing'],
    ]);
    expect(await items.list('types[]=commission')).toHaveLength(2);
    for (const each of [byCount, byDate])
      expect(await rule(each)).toMatchObject({ status: 'ended', next: null });
    expect(accepted(await world.admin.get('/recurring-adjustments?status=ended')).data).toHaveLength(2);
  });

  it.each([
    ['that makes pending items', false],
    ['that makes approved items', true],
  ])(
    '%s ends with an event when an amendment changes the currency, and holds up no invoice',
    async (_kind, auto) => {
      const { rule_id: ruleId } = await repeat({ is_auto_approved: auto });
      const path = `/contracts/${id}/amendments`;
      const amendment = { currency: 'USD', amount: '1200.00', effective_date: '2026-03-01' };
      const { id: aid } = accepted(await world.admin.post(path, amendment));
      accepted(await world.worker.post(`${path}/${aid}/signatures`, { signature: 'Wanda' }));
      await world.advance('2026-02-28T23:59:59Z');
      expect(await rule(ruleId)).toMatchObject({ status: 'active', instances: 2 });
      await world.advance('2026-04-01T00:00:00Z');
      const reason = 'The contract is paid in USD now, and this rule is in EUR. Make a new one in USD.';
      expect(await rule(ruleId)).toMatchObject({ status: 'ended', reason, next: null });
      const ended = (await eventsOf(world, id)).filter(({ type }) => type === 'recurring-adjustment.ended');
      expect(ended).toMatchObject([
        { occurred_at: '2026-03-01T00:00:00.000Z', payload: { rule_id: ruleId, reason } },
      ]);
      expect(accepted(await world.admin.get('/billing/exceptions')).data).toEqual([]);
      expect((await items.invoices()).map(({ total, currency }) => [total, currency])).toEqual([
        [auto ? '1100.00' : '1000.00', 'EUR'],
        [auto ? '1100.00' : '1000.00', 'EUR'],
        ['1200.00', 'USD'],
      ]);
      const made = await items.list();
      const late = made.filter(({ cycle }) => (cycle.start_date as string) >= '2026-03-01');
      expect(new Set(late.map(({ status }) => status as string))).not.toContain(
        auto ? 'approved' : 'pending',
      );
      expect(made.filter(({ cycle }) => (cycle.start_date as string) < '2026-03-01')).toHaveLength(2);
      expect(await repeat({ is_auto_approved: true })).toMatchObject({ currency: 'USD', status: 'approved' });
    },
  );

  it.each([
    ['pending', { is_auto_approved: false }],
    ['approved', { is_auto_approved: true }],
    ['its last one', { is_auto_approved: true, count: 2 }],
  ])('has what it made for the cycle of the change declined (%s)', async (_which, body) => {
    const { rule_id: ruleId } = await repeat(body);
    await world.advance('2026-02-01T12:00:00Z');
    const path = `/contracts/${id}/amendments`;
    const amendment = { currency: 'USD', amount: '1200.00', effective_date: '2026-02-01' };
    const { id: aid } = accepted(await world.admin.post(path, amendment));
    accepted(await world.worker.post(`${path}/${aid}/signatures`, { signature: 'Wanda' }));
    const [made] = await items.list();
    expect(made).toMatchObject({
      ...{ rule_id: ruleId, status: 'declined', cycle: { start_date: '2026-02-01' } },
      reviewed_by: { type: 'system', reason: 'The contract is paid in USD from 2026-02-01 on.' },
    });
    await world.advance('2026-03-01T00:00:00Z');
    expect((await items.invoices()).map(({ total }) => total)).toEqual([
      body.is_auto_approved ? '1100.00' : '1000.00',
      '1200.00',
    ]);
  });

  it('in another currency than its contract’s ends when a cycle opens, instead of holding up its invoice', async () => {
    const { rule_id: ruleId } = await repeat({ is_auto_approved: true });
    await world.db('recurring_rules').where({ id: ruleId }).update({ currency: 'GBP' });
    await world.advance('2026-03-01T00:00:00Z');
    expect(await rule(ruleId)).toMatchObject({ status: 'ended', instances: 1 });
    expect((await items.invoices()).map(({ total }) => total)).toEqual(['1100.00', '1000.00']);
  });

  it('ends with its contract, is asked about after half a year, and takes no attachment', async () => {
    const { rule_id: ruleId } = await repeat({ is_auto_approved: true });
    const raw = form({ contract_id: id, type: 'bonus', amount: '1' }, 'receipt');
    expect(
      await world.admin.send('POST', '/invoice-adjustments?recurring=true', undefined, { raw }),
    ).toMatchObject(refused(400, 'recurring_attachment'));
    await world.advance('2026-07-10T00:00:00Z');
    const asked = (await eventsOf(world, id)).filter(
      ({ type }) => type === 'recurring-adjustment.review_due',
    );
    expect(asked.map(({ occurred_at }) => occurred_at as string)).toEqual(['2026-07-09T09:00:00.000Z']);
    accepted(
      await world.admin.post(`/contracts/${id}/terminations`, {
        ...{ termination_type: 'mutual', completion_date: '2026-07-31', terminate_now: false },
      }),
    );
    await world.advance('2026-09-01T00:00:00Z');
    expect(await rule(ruleId)).toMatchObject({ status: 'ended', instances: 7 });
    expect(await months()).toHaveLength(7);
  });
});
