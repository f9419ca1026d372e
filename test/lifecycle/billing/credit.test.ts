import type { Json } from '../../support/http';
import { invoicesOf } from '../../support/payments';
import { accepted, activeContract, eventsOf } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';

describe('what an invoice below zero leaves', () => {
  const world = useFreshWorld();
  const ofType = async (id: string, type: string) =>
    (await eventsOf(world, id)).filter((event) => event.type === type).map(({ payload }) => payload as Json);

  it('is in the balance, and told when no later invoice can set it off', async () => {
    const id = await activeContract(world, { amount: '310.00' });
    const item = { contract_id: id, type: 'deduction', amount: '500.00', is_auto_approved: true };
    accepted(await world.admin.post('/invoice-adjustments', item));
    const end = { termination_type: 'mutual', completion_date: '2026-01-31', terminate_now: false };
    accepted(await world.admin.post(`/contracts/${id}/terminations`, end));
    await world.advance('2026-02-04T00:00:00Z');
    const [final] = await invoicesOf(world, id);
    expect(final).toMatchObject({ total: '0.00', status: 'paid', credit_left: '190.00', is_overdue: false });
    expect(await ofType(id, 'contract.credit_left')).toEqual([{ amount: '190.00', currency: 'EUR' }]);
    // Nothing to pay is paid, and whoever learns by events hears of it.
    expect(await ofType(id, 'invoice.paid')).toMatchObject([{ invoice_id: final!.id, payment_id: null }]);
    const balances = accepted(await world.admin.get('/payouts/balances')).data as Json[];
    expect(balances).toMatchObject([{ currency: 'EUR', earned: '0.00', credit: '190.00' }]);
  });

  it('is told of no contract that goes on, or leaves none', async () => {
    const id = await activeContract(world, { amount: '310.00' });
    const item = { contract_id: id, type: 'deduction', amount: '400.00', is_auto_approved: true };
    accepted(await world.admin.post('/invoice-adjustments', item));
    await world.advance('2026-02-10T00:00:00Z');
    const end = { termination_type: 'mutual', completion_date: '2026-02-28', terminate_now: false };
    accepted(await world.admin.post(`/contracts/${id}/terminations`, end));
    await world.advance('2026-03-10T00:00:00Z');
    expect((await invoicesOf(world, id)).map(({ total }) => total as string)).toEqual(['0.00', '220.00']);
    expect(await ofType(id, 'contract.credit_left')).toEqual([]);
  });
});
