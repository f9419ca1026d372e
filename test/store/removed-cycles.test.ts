import { billingWakes } from '../../activities/support/billing-wakes';
import { planCycles, type Move } from '../../activities/billing/plan-cycles';
import type { Adjustment } from '../../domain/adjustment/adjustment';
import type { Cycle } from '../../domain/billing/cycle';
import { SYSTEM } from '../../domain/shared/lifecycle';
import { lockContract } from '../../store/contract/contracts';
import { EventLog } from '../../store/event/events';
import type { Json } from '../support/http';
import { adjustmentsOf } from '../support/adjustments';
import { invoicesOf } from '../support/payments';
import { accepted, activeContract, eventsOf } from '../support/steps';
import { useFreshWorld } from '../support/use-world';

describe('cycles that a contract did not live to see, when all before them are locked', () => {
  const world = useFreshWorld();
  const AT = '2026-02-02T00:00:00.000Z';

  /** As a renewal does that is recorded after the lock of the last day before it, as it can be after an outage. */
  const endDatedBack = (contractId: string) =>
    world.db.transaction(async (trx) => {
      const contract = await lockContract(trx, world.scope, contractId);
      const log = new EventLog(trx, world.scope, { actor: SYSTEM, at: AT, commandId: null });
      const move: Move = {
        ...{ trx, wake: [], calendars: [], request: { at: AT } },
        append: (events, id = contractId) => log.append({ id, contractId: id }, events),
      };
      const ended = { ...contract!, status: 'renewed' as const, endDate: '2026-01-31', endedAt: AT };
      await trx('contracts').where({ id: contractId }).update({ status: 'renewed', endDate: ended.endDate });
      await planCycles(move, ended);
      await billingWakes(trx, world.scope, move.calendars);
    });

  it('leave nothing unbilled or open: what is approved is billed together, the rest declined or forfeited', async () => {
    const id = await activeContract(world, { amount: '310.00' });
    const items = adjustmentsOf(world, id);
    const rule = await items.make({ amount: '9', is_auto_approved: true }, '?recurring=true');
    await world.advance(AT);
    const [january] = await invoicesOf(world, id);
    accepted(await world.admin.post(`/invoices/${january!.id}/cancel`, {}));
    const bonus = await items.make({ amount: '20', is_auto_approved: true });
    const deduction = await items.make({ type: 'deduction', amount: '5', is_auto_approved: true });
    const pending = await items.make({ amount: '7' });

    const carried = { ...world.scope, contractId: id, currency: 'EUR', amount: '3000' };
    await world.db('contract_credits').insert(carried);

    await endDatedBack(id);
    const cycles = await world.db<Cycle>('cycles').where({ contractId: id });
    expect(cycles.map(({ startsOn, endsOn, status }) => [startsOn, endsOn, status])).toEqual([
      ['2026-01-01', '2026-01-31', 'invoiced'],
    ]);
    const rows = await world.db<Adjustment>('adjustments').where({ contractId: id }).orderBy('id');
    const statusOf = (each: string) => rows.find((row) => row.id === each)?.status;
    expect([bonus.id, deduction.id, pending.id].map((each) => statusOf(each as string))).toEqual([
      ...['processing', 'processing', 'not_payable'],
    ]);
    // The instance that January billed was released with its invoice; that of February has no cycle any more.
    const made = rows.filter(({ ruleId }) => ruleId === rule.rule_id);
    expect(made.map(({ status }) => status).sort()).toEqual(['declined', 'processing']);
    const own = (await invoicesOf(world, id)).slice(1);
    expect(own).toMatchObject([{ total: '304.00', credit_used: '30.00', is_off_cycle: true }]);
    const invoice = accepted(await world.admin.get(`/invoices/${own[0]!.id as string}`));
    expect((invoice.lines as Json[]).map(({ amount }) => amount as string)).toEqual([
      ...['310.00', '9.00', '20.00', '-5.00', '-30.00'],
    ]);
    expect(await world.db('contract_credits').where({ contractId: id })).toMatchObject([{ amount: '0' }]);
    expect(await world.db('rebilled_pay').where({ contractId: id })).toEqual([]);

    // No invoice is left that could bill any of it again.
    for (const base_pay of ['rebilled', 'waived'])
      expect(await world.admin.post(`/invoices/${invoice.id as string}/cancel`, { base_pay })).toMatchObject({
        ...{ status: 409, body: { error: { code: 'no_unlocked_cycle' } } },
      });
  });

  it('are set off against what is billed then, and tell of credit that is left', async () => {
    const id = await activeContract(world, { amount: '310.00' });
    await world.advance(AT);
    accepted(
      await world.admin.post(`/invoices/${(await invoicesOf(world, id))[0]!.id as string}/cancel`, {}),
    );
    const items = adjustmentsOf(world, id);
    await items.make({ type: 'deduction', amount: '350', is_auto_approved: true });
    await endDatedBack(id);
    const [, own] = await invoicesOf(world, id);
    expect(own).toMatchObject({ total: '0.00', status: 'paid', credit_left: '40.00' });
    expect((await items.list()).map(({ status }) => status)).toEqual(['paid']);
    expect((await eventsOf(world, id)).at(-1)).toMatchObject({
      ...{ type: 'contract.credit_left', payload: { amount: '40.00', currency: 'EUR' } },
    });
  });

  it('leave an invoice of base pay alone, which stands unless that is waived', async () => {
    const id = await activeContract(world, { amount: '310.00' });
    await world.advance(AT);
    accepted(
      await world.admin.post(`/invoices/${(await invoicesOf(world, id))[0]!.id as string}/cancel`, {}),
    );
    await endDatedBack(id);
    const own = (await invoicesOf(world, id))[1]!;
    const cancel = (body: Json) => world.admin.post(`/invoices/${own.id as string}/cancel`, body);
    expect(await cancel({})).toMatchObject({
      ...{ status: 409, body: { error: { code: 'no_unlocked_cycle' } } },
    });
    expect(accepted(await cancel({ base_pay: 'waived' }))).toMatchObject({
      ...{ status: 'canceled', base_pay: 'waived' },
    });
  });
});
